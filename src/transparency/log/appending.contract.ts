import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCheckpoint } from "../rules/checkpoint.ts";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { verifyConsistency } from "../rules/merkle.ts";
import { tilesBetween } from "../rules/tiles.ts";
import { publications } from "./log.contract.ts";
import { kept, keysOf, readAsStranger, rows, tamper } from "./stranger.fixture.ts";

/** What is appended is signed, proved and readable, once and for all. */
export function appending(): void {
  test("an empty log is signed too, and says its name", async () => {
    await kept.log.publish();
    const latest = await kept.log.latest();
    expect(readCheckpoint(latest?.checkpoint ?? "")).toMatchObject({ origin: "vigie.example/log", size: 0 });
    expect(await readAsStranger(kept)).toEqual({ size: 0, faults: [] });
  });

  test("what is appended is signed, proved, and readable by who has nothing but the files", async () => {
    const places = [];
    for (const count of [1, 2, 300, 255]) places.push(...(await kept.log.append(publications(count, places.length + 1))));
    expect(places).toEqual(Array.from({ length: 558 }, (_, i) => i));
    expect(await readAsStranger(kept)).toEqual({ size: 558, faults: [] });
    for (const index of [0, 2, 255, 256, 557]) {
      const proof = await kept.log.proof(index);
      expect(proof).toMatchObject({ index, size: 558, leaf: { subject: `VIG-DEP-2026-${index + 1}` } });
      expect(proof && verifyEntryProof(proof, keysOf(kept)).faults).toEqual([]);
    }
    expect(await kept.log.proof(558)).toBeUndefined();
    expect(await kept.log.proof(-1)).toBeUndefined();
    expect(await kept.log.entryOf("VIG-DEP-2026-303", 1)).toMatchObject({ index: 302, at: expect.stringMatching(/^20.*Z$/) });
    expect(await kept.log.entryOf("VIG-DEP-2026-303", 2)).toBeUndefined();
    expect((await kept.log.leaves(556, 100)).map(({ subject }) => subject)).toEqual(["VIG-DEP-2026-557", "VIG-DEP-2026-558"]);
  });

  test("every state that it was in is proved to be the beginning of the next", async () => {
    const states = [];
    for (const count of [1, 4, 251, 1, 300]) {
      await kept.log.append(publications(count, kept.log.size() + 1));
      states.push(readCheckpoint((await kept.log.latest())?.checkpoint ?? ""));
    }
    for (const [i, before] of states.entries()) {
      for (const after of states.slice(i)) {
        const proof = await kept.log.consistency(before.size, after.size);
        expect(verifyConsistency(before.size, after.size, before.root, after.root, proof)).toBe(true);
      }
    }
    await expect(kept.log.consistency(3, 9999)).rejects.toThrow(RangeError);
    await expect(kept.log.consistency(9, 3)).rejects.toThrow(RangeError);
  });

  test("who saw an earlier state still gets its tiles, though they have been filled since", async () => {
    await kept.log.append(publications(3));
    const [early] = tilesBetween(0, 3);
    const before = early && (await kept.log.tile(early));
    await kept.log.append(publications(400, 4));
    expect(readdirSync(join(kept.folder, "log", "tile", "0"))).toEqual(["000", "001.p"]);
    expect(Buffer.from((early && (await kept.log.tile(early))) ?? "")).toEqual(before);
    expect(await kept.log.tile({ level: 0, index: 1, width: 200 })).toBeUndefined();
    expect(await kept.log.tile({ level: 5, index: 0, width: 1 })).toBeUndefined();
  });

  test("the same is written once, whoever hands it in again", async () => {
    expect(await kept.log.append(publications(3))).toEqual([0, 1, 2]);
    const other = await kept.again();
    expect(await other.append(publications(4), { follower: "ledger", seq: 9 })).toEqual([0, 1, 2, 3]);
    expect(await kept.log.position("ledger")).toBe(9);
    expect(await kept.log.append(publications(4))).toEqual([0, 1, 2, 3]);
    expect(await readAsStranger(kept)).toEqual({ size: 4, faults: [] });
  });

  test("two that append at once make one log", async () => {
    const other = await kept.again();
    await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? other : kept.log).append(publications(5, 1 + 5 * i))));
    await kept.log.latest();
    expect(kept.log.size()).toBe(50);
    expect(await readAsStranger(kept)).toEqual({ size: 50, faults: [] });
    expect(await kept.log.verify()).toEqual({ size: 50, remade: [], faults: [] });
  });

  test("what came into the database and was not signed when the process ended is signed by the next", async () => {
    await kept.log.append(publications(10));
    const checkpoint = readFileSync(join(kept.folder, "log", "checkpoint"));
    const row = await rows().selectFrom("log_checkpoint").selectAll().executeTakeFirstOrThrow();
    await kept.log.append(publications(10, 11));
    await tamper((db) => db.deleteFrom("log_checkpoint").where("size", "=", 20).execute());
    await rm20();
    writeFileSync(join(kept.folder, "log", "checkpoint"), checkpoint);
    const other = await kept.again();
    expect((await other.latest())?.size).toBe(row.size);
    await other.publish();
    expect(await readAsStranger(kept)).toEqual({ size: 20, faults: [] });
    async function rm20() {
      rmSync(join(kept.folder, "log", "tile", "0", "000.p", "20"));
    }
  });
}
