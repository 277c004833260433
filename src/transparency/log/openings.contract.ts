import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { cosign, noteText, readNote, signingKey, verifiedBy } from "../rules/note.ts";
import { publications } from "./log.contract.ts";
import { kept, keysOf, readAsStranger, rows } from "./stranger.fixture.ts";

/** What entries say, to whom, and who else has signed for them. */
export function openings(): void {
  test("what readers may not have any more is not given out, and its entry is proved as before", async () => {
    const [one, two] = publications(2);
    if (!one || !two) throw new Error("no entries");
    await kept.log.append([one, two]);
    expect((await kept.log.proof(0))?.opening?.statement).toEqual(one.statement);
    const end = {
      ...one,
      name: "w",
      kind: "withdrawal",
      version: 2,
      statement: { reason: "It was wrong." },
      hides: "all",
    } as const;
    await kept.log.append([end]);
    const proof = await kept.log.proof(0);
    expect(proof?.opening).toBeUndefined();
    expect(proof && verifyEntryProof(proof, keysOf(kept)).faults).toEqual([]);
    expect((await kept.log.proof(2))?.opening?.statement).toEqual({ reason: "It was wrong." });
    expect((await kept.log.proof(1))?.opening).toBeDefined();
  });

  test("single statements are hidden, and what was hidden is shown when it is public", async () => {
    const [one] = publications(1);
    if (!one) throw new Error("no entry");
    const capture = { ...one, name: "c", kind: "capture", shown: false, statement: { url: "https://a.example/" } } as const;
    await kept.log.append([capture, one]);
    expect((await kept.log.proof(0))?.opening).toBeUndefined();
    await kept.log.append([{ ...one, name: "2", kind: "correction", version: 2, hides: [one.name], shows: ["c"] }]);
    expect((await kept.log.proof(0))?.opening?.statement).toEqual(capture.statement);
    expect((await kept.log.proof(1))?.opening).toBeUndefined();
    expect((await kept.log.proof(2))?.opening).toBeDefined();
  });

  test("a commitment to what is kept elsewhere leaves nothing here that could open it", async () => {
    const commitment = Buffer.alloc(32, 7).toString("base64");
    await kept.log.append([{ name: "t", kind: "telling", subject: "telling", at: "2026-01-02T00:00:00.000Z", commitment }]);
    expect(await kept.log.placeOf("t")).toBe(0);
    expect(await kept.log.placeOf("u")).toBeUndefined();
    expect(await kept.log.proof(0)).toMatchObject({ leaf: { commitment } });
    expect((await kept.log.proof(0))?.opening).toBeUndefined();
    expect(await rows().selectFrom("log_opening").selectAll().execute()).toEqual([]);
  });

  test("the signatures of witnesses stand under the checkpoint, wherever it is read", async () => {
    await kept.log.append(publications(2));
    const witness = signingKey("witness.example/w", new Uint8Array(32).fill(3), "cosignature");
    const { text } = readNote((await kept.log.latest())?.checkpoint ?? "");
    const line = noteText({ text: "", signatures: [cosign(text, witness, 1_800_000_000)] }).trim();
    const generation = kept.log.generation();
    await kept.log.addSignatures(2, [line]);
    expect(kept.log.generation()).toBeGreaterThan(generation);
    for (const note of [(await kept.log.proof(0))?.checkpoint, readFileSync(join(kept.folder, "log", "checkpoint"), "utf8")]) {
      expect(verifiedBy(readNote(note ?? ""), [...keysOf(kept), witness]).verified).toHaveLength(2);
    }
    await kept.log.append(publications(1, 3));
    await kept.log.addSignatures(2, [line]);
    expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
    expect(await (await kept.again()).verify()).toEqual({ size: 3, remade: [], faults: [] });
  });
}
