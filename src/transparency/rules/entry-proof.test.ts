import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64, bytesOf } from "./bytes.ts";
import { readCheckpoint, signedCheckpoint } from "./checkpoint.ts";
import { ENTRY_FORMAT, type EntryProof, readEntryProof, verifyEntryProof, writtenHashes } from "./entry-proof.ts";
import { commitmentTo, type Leaf, leafBytes, leafOf, opens } from "./leaf.ts";
import { type Hash, inclusionProof, leafHash, rootOf, rootOfWhole } from "./merkle.ts";
import { signingKey } from "./note.ts";

const ORIGIN = "vigie.example/log";
const key = signingKey(ORIGIN, new Uint8Array(32).fill(7));
const SALT = new Uint8Array(32).fill(9);
const statement = { handle: "VIG-DEP-2026-0001", version: 1, act: "publish", record: { title: "Größe" } };
const leaf: Leaf = {
  v: 1,
  kind: "publication",
  subject: "VIG-DEP-2026-0001",
  version: 1,
  at: "2026-01-02T03:04:05.006Z",
  commitment: commitmentTo(statement, SALT),
};

async function proofAt(index: number, size: number): Promise<EntryProof> {
  const hashes = Array.from({ length: size }, (_, place) =>
    leafHash(place === index ? leafBytes(leaf) : new Uint8Array([place])),
  );
  const read = (level: number, at: number): Hash => rootOfWhole(hashes.slice(at * 2 ** level, (at + 1) * 2 ** level));
  return {
    format: ENTRY_FORMAT,
    origin: ORIGIN,
    index,
    leaf,
    opening: { salt: base64.encode(SALT), statement },
    size,
    inclusion: writtenHashes(await inclusionProof(index, size, read)),
    checkpoint: signedCheckpoint({ origin: ORIGIN, size, root: await rootOf(size, read), extensions: [] }, key),
    timestamps: [],
  };
}

test("a leaf is read from its canonical bytes, and from nothing else", () => {
  expect(leafOf(leafBytes(leaf))).toEqual(leaf);
  const text = new TextDecoder().decode(leafBytes(leaf));
  for (const bad of [` ${text}`, text.replace("{", '{"name":"x",'), text.replace('"v":1', '"v":2'), text.slice(1), "null"]) {
    expect(() => leafOf(bytesOf(bad)), bad).toThrow(expect.objectContaining({ code: "log-malformed" }));
  }
  expect(() => leafOf(new Uint8Array(5000))).toThrow("too long");
  expect(() => leafBytes({ ...leaf, version: Number.NaN })).toThrow();
});

test("only the salt and the statement that were committed to open a leaf", () => {
  const salt = base64.encode(SALT);
  expect(opens(leaf, { salt, statement })).toBe(true);
  expect(opens(leaf, { salt, statement: { ...statement, version: 2 } })).toBe(false);
  expect(opens(leaf, { salt: base64.encode(new Uint8Array(32)), statement })).toBe(false);
  expect(opens(leaf, { statement })).toBe(false);
  const edition: Leaf = { v: 1, kind: "edition", subject: "edition", at: leaf.at, commitment: commitmentTo({ seq: 4 }) };
  expect(opens(edition, { statement: { seq: 4 } })).toBe(true);
  expect(opens(edition, { salt, statement: { seq: 4 } })).toBe(false);
});

describe("a proof of an entry", () => {
  test("holds for the log's key, also after it was written down and read", async () => {
    const proof = readEntryProof(JSON.parse(JSON.stringify(await proofAt(4, 11))));
    expect(verifyEntryProof(proof, [key])).toMatchObject({ faults: [], checkpoint: { size: 11 }, signatures: [{ key }] });
    const { opening: _, ...erased } = proof;
    expect(verifyEntryProof(readEntryProof(erased), [key]).faults).toEqual([]);
  });

  test("names what was changed in it", async () => {
    const proof = await proofAt(4, 11);
    const faults = (changed: Partial<EntryProof>, keys = [key]) => verifyEntryProof({ ...proof, ...changed }, keys).faults;
    const stranger = signingKey(ORIGIN, new Uint8Array(32).fill(8));
    const resigned = signedCheckpoint(readCheckpoint(proof.checkpoint), stranger);
    expect(faults({ leaf: { ...leaf, at: "2025-01-02T03:04:05.006Z" } })).toEqual(["not-included"]);
    expect(faults({ index: 5 })).toEqual(["not-included"]);
    expect(faults({ size: 12 })).toEqual(["size-differs"]);
    expect(faults({ origin: "another.example/log" })).toEqual(["origin-differs"]);
    expect(faults({ inclusion: proof.inclusion.slice(1) })).toEqual(["not-included"]);
    expect(faults({ inclusion: ["x"] })).toEqual(["not-included"]);
    expect(faults({ opening: { salt: base64.encode(SALT), statement: "else" } })).toEqual(["opening-differs"]);
    expect(faults({ opening: { salt: "x", statement } })).toEqual(["opening-differs"]);
    expect(faults({ checkpoint: resigned })).toEqual(["not-signed"]);
    expect(faults({ checkpoint: proof.checkpoint.replace("\n11\n", "\n12\n") })).toContain("signature-broken");
    expect(faults({ checkpoint: "nothing" })).toEqual(["checkpoint-malformed"]);
  });

  test("that a witness alone has signed is no proof that the log says so", async () => {
    const proof = await proofAt(0, 1);
    const witness = signingKey(ORIGIN, new Uint8Array(32).fill(5), "cosignature");
    expect(verifyEntryProof(proof, [witness]).faults).toEqual(["not-signed"]);
  });

  test("that is something else is refused, whatever it is", () => {
    const isRefused = (value: unknown) =>
      expect(() => readEntryProof(value)).toThrow(expect.objectContaining({ code: "log-malformed" }));
    fc.assert(fc.property(fc.anything(), (value) => void isRefused(value)));
    for (const inclusion of [undefined, [1], "AAAA"])
      isRefused({ format: ENTRY_FORMAT, origin: ORIGIN, index: 0, leaf, size: 1, inclusion });
  });
});

describe("a checkpoint", () => {
  test("is read as it was written", async () => {
    const { checkpoint } = await proofAt(2, 3);
    expect(readCheckpoint(checkpoint)).toMatchObject({ origin: ORIGIN, size: 3, extensions: [] });
  });

  test.each([
    "",
    "origin\n",
    "origin\n1\n",
    "\n1\nAAAA\n",
    "origin\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "origin\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "origin\n9999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
    "origin\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n",
  ])("%j is none", (text) => {
    expect(() => readCheckpoint(`${text}\n— a AAAAAAAA\n`)).toThrow(expect.objectContaining({ code: "log-malformed" }));
  });
});
