import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import yazl from "yazl";
import { base64, bytesOf } from "../rules/bytes.ts";
import { type Checkpoint, checkpointText, signedCheckpoint } from "../rules/checkpoint.ts";
import { ENTRY_FORMAT, type EntryProof, writtenHashes } from "../rules/entry-proof.ts";
import { EMPTY_EDGE, grow } from "../rules/growth.ts";
import { commitmentTo, LEAF_KINDS, type Leaf, type LeafKind, leafBytes, type Opening } from "../rules/leaf.ts";
import { type HashReader, inclusionProof, leafHash, rootOf, rootOfWhole } from "../rules/merkle.ts";
import { cosign, noteText, readNote, type SigningKey, signingKey, vkey, withSignatures } from "../rules/note.ts";
import { bundleBytes, TILE_WIDTH, tileBytes, tilePath } from "../rules/tiles.ts";
import { inMemory } from "./bag.ts";
import type { Handed } from "./verify.ts";

/** A log in memory, made of the same rules as the real one, for tests and for pages that need something to show. */
export interface MadeLog {
  origin: string;
  key: SigningKey;
  witness: SigningKey;
  leaves: Leaf[];
  openings: Opening[];
  /** A signed state of it, seen by the witness. */
  checkpoint(size?: number): string;
  proof(index: number, size?: number): Promise<EntryProof>;
  /** As it lies in a folder. */
  files(size?: number): Map<string, Uint8Array>;
}

export interface MadeEntry {
  kind: LeafKind;
  subject: string;
  version?: number;
  at: string;
  statement: unknown;
}

const seedOf = (words: string): Uint8Array => new Uint8Array(createHash("sha256").update(words).digest());

/** 2026-11-20T12:00:00Z in seconds since 1970. */
const SEEN = 1_795_176_000;

export async function makeLog(
  entries: readonly MadeEntry[],
  { origin = "vigie.example/log", seed = "the key of the log" } = {},
): Promise<MadeLog> {
  const key = signingKey(origin, seedOf(seed));
  const witness = signingKey("witness.example/w1", seedOf("the key of a witness"), "cosignature");
  const openings = entries.map(({ kind, statement }, i): Opening => {
    const salt = seedOf(`${origin} ${i}`);
    return LEAF_KINDS[kind].salted ? { salt: base64.encode(salt), statement } : { statement };
  });
  const leaves = entries.map(({ kind, subject, version, at, statement }, i): Leaf => {
    const salt = openings[i]?.salt;
    const commitment = commitmentTo(statement, salt === undefined ? undefined : base64.decode(salt));
    return { v: 1, kind, subject, ...(version === undefined ? {} : { version }), at, commitment };
  });
  const hashes = leaves.map((leaf) => leafHash(leafBytes(leaf)));
  const read: HashReader = (level, index) => rootOfWhole(hashes.slice(index * 2 ** level, (index + 1) * 2 ** level));
  const signed = new Map<number, string>();
  for (let size = 0; size <= leaves.length; size++) {
    if (size > 3 && size < leaves.length - 3) continue;
    const checkpoint: Checkpoint = { origin, size, root: await rootOf(size, read), extensions: [] };
    const note = readNote(signedCheckpoint(checkpoint, key));
    signed.set(size, noteText(withSignatures(note, [cosign(checkpointText(checkpoint), witness, SEEN)])));
  }
  const checkpoint = (size = leaves.length): string => signed.get(size) ?? "";
  const proof = async (index: number, size = leaves.length): Promise<EntryProof> => ({
    format: ENTRY_FORMAT,
    origin,
    index,
    leaf: leaves[index] as Leaf,
    opening: openings[index] as Opening,
    size,
    inclusion: writtenHashes(await inclusionProof(index, size, read)),
    checkpoint: checkpoint(size),
    timestamps: [],
  });
  const files = (size = leaves.length): Map<string, Uint8Array> => {
    const made = new Map([
      ["checkpoint", bytesOf(checkpoint(size))],
      ["key", bytesOf(`${vkey(key)}\n`)],
    ]);
    for (const tile of grow(EMPTY_EDGE, hashes.slice(0, size)).tiles) made.set(tilePath(tile), tileBytes(tile.hashes));
    for (let index = 0; index * TILE_WIDTH < size; index++) {
      const bundle = leaves.slice(index * TILE_WIDTH, Math.min(size, (index + 1) * TILE_WIDTH)).map(leafBytes);
      made.set(tilePath({ level: "entries", index, width: bundle.length }), bundleBytes(bundle));
    }
    return made;
  };
  return { origin, key, witness, leaves, openings, checkpoint, proof, files };
}

export const handed = (files: ReadonlyMap<string, Uint8Array>): Handed =>
  new Map([...files].map(([name, bytes]) => [name, inMemory(bytes)]));

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 2)}\n`);

/** The record that the made pack is about, and what the log says of it. */
export const PHOTOGRAPH = bytesOf("not really a photograph, but bytes all the same\n");
export const RECORD = {
  handle: "VIG-SRC-2026-0001",
  version: 1,
  title: { en: { text: "A mast at the fence" } },
  fields: { files: [{ sha256: sha256(PHOTOGRAPH), name: "mast.jpg" }] },
};

export const ENTRIES: readonly MadeEntry[] = [
  {
    kind: "publication",
    subject: "VIG-DEP-2026-0001",
    version: 1,
    at: "2026-11-19T08:00:00.000Z",
    statement: {
      handle: "VIG-DEP-2026-0001",
      version: 1,
      act: "published",
      at: "2026-11-19T08:00:00.000Z",
      record: { handle: "VIG-DEP-2026-0001" },
    },
  },
  {
    kind: "publication",
    subject: RECORD.handle,
    version: 1,
    at: "2026-11-19T09:30:00.000Z",
    statement: { handle: RECORD.handle, version: 1, act: "published", at: "2026-11-19T09:30:00.000Z", record: RECORD },
  },
  {
    kind: "withdrawal",
    subject: "VIG-DEP-2026-0001",
    version: 2,
    at: "2026-11-20T07:00:00.000Z",
    statement: { handle: "VIG-DEP-2026-0001", version: 2, act: "withdrawn", at: "2026-11-20T07:00:00.000Z", reason: "an error" },
  },
];

/** The files of a pack about RECORD, by path under its top folder. */
export async function makePack(log: MadeLog): Promise<Map<string, Uint8Array>> {
  const payload = new Map<string, Uint8Array>([
    ["data/captures/VIG-SRC-2026-0001/01-screenshot.png", bytesOf("a picture that no entry names")],
    ["data/custody.json", json({ format: "vigie-custody/1" })],
    ["data/log/checkpoint", bytesOf(log.checkpoint())],
    ["data/log/entries/1.json", json(await log.proof(1))],
    ["data/log/key", bytesOf(`${vkey(log.key)}\n`)],
    ["data/log/witnesses", bytesOf(`${vkey(log.witness)}\n`)],
    ["data/originals/VIG-SRC-2026-0001/01-mast.jpg", PHOTOGRAPH],
    ["data/records/VIG-SRC-2026-0001@1.json", json({ record: RECORD })],
    ["data/report.html", bytesOf("<!doctype html><title>Report</title>")],
  ]);
  const files = [...payload].map(([name, bytes]) => ({
    "@id": name.slice("data/".length),
    "@type": "File",
    contentSize: String(bytes.length),
    sha256: sha256(bytes),
  }));
  payload.set("data/ro-crate-metadata.json", json({ "@context": "https://w3id.org/ro/crate/1.2/context", "@graph": files }));
  return bagged(payload);
}

/** The lists of a bag around its payload. */
export function bagged(payload: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const manifest = (files: Iterable<[string, Uint8Array]>): Uint8Array =>
    bytesOf([...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(""));
  const bytes = [...payload.values()].reduce((sum, one) => sum + one.length, 0);
  const tags = new Map<string, Uint8Array>([
    ["bagit.txt", bytesOf("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")],
    ["bag-info.txt", bytesOf(`Source-Organization: Vigie\nPayload-Oxum: ${bytes}.${payload.size}\n`)],
    ["manifest-sha256.txt", manifest(payload)],
  ]);
  return new Map([...tags, ...payload, ["tagmanifest-sha256.txt", manifest(tags)]]);
}

/** A ZIP as packs are: stored, in one folder, without a time of their own. */
export async function zipOf(
  files: ReadonlyMap<string, Uint8Array>,
  { top = "vigie-VIG-SRC-2026-0001-2026-11-20/", compress = false, streamed = false } = {},
): Promise<Uint8Array> {
  const zip = new yazl.ZipFile();
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress, forceDosTimestamp: true };
  for (const [name, bytes] of files) {
    if (streamed) zip.addReadStream(streamOf(bytes), top + name, { ...options, size: bytes.length });
    else zip.addBuffer(Buffer.from(bytes), top + name, options);
  }
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}

const streamOf = (bytes: Uint8Array): NodeJS.ReadableStream => Readable.from([Buffer.from(bytes)]);
