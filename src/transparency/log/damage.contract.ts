import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCheckpoint, signedCheckpoint } from "../rules/checkpoint.ts";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { leafHash, verifyConsistency } from "../rules/merkle.ts";
import { signingKey } from "../rules/note.ts";
import { publications } from "./log.contract.ts";
import { kept, keysOf, readAsStranger, tamper } from "./stranger.fixture.ts";

/** What was deleted, damaged or changed is mended or named. */
export function damage(): void {
  test("files that were deleted or damaged are made again", async () => {
    await kept.log.append(publications(520));
    const file = (path: string) => join(kept.folder, "log", path);
    rmSync(file("tile/entries"), { recursive: true });
    rmSync(file("tile/1"), { recursive: true });
    rmSync(file("checkpoint"));
    const tile = readFileSync(file("tile/0/000"));
    writeFileSync(file("tile/0/000"), tile.with(40, (tile[40] ?? 0) ^ 1));
    writeFileSync(file("tile/0/001"), tile.subarray(0, 77));
    const proof = await kept.log.proof(3);
    expect(proof && verifyEntryProof(proof, keysOf(kept)).faults).toEqual([]);
    const other = await kept.again();
    expect(await other.append(publications(1, 521))).toEqual([520]);
    expect(await readAsStranger(kept)).toEqual({ size: 521, faults: [] });
    rmSync(file("tile/0/001"));
    expect(await kept.log.verify()).toEqual({ size: 521, remade: ["tile/0/001"], faults: [] });
  });

  test("an entry that was changed is named, and nothing more is signed", async () => {
    await kept.log.append(publications(300));
    await tamper(async (db) => {
      const { leaf } = await db.selectFrom("log_leaf").select("leaf").where("place", "=", 17).executeTakeFirstOrThrow();
      await db
        .updateTable("log_leaf")
        .set({ leaf: leaf.replace("2026-18", "2026-99") })
        .where("place", "=", 17)
        .execute();
    });
    const other = await kept.again();
    expect(other.stopped()).toBeUndefined();
    await expect(other.append(publications(1, 301))).rejects.toMatchObject({
      code: "log-stopped",
      message: expect.stringMatching(/Entry 17/),
    });
    expect((await other.verify()).faults[0]).toContain("Entry 17:");
    expect((await other.latest())?.size).toBe(300);
    const since = other.stopped()?.at;
    expect(other.stopped()?.faults[0]).toMatchObject({ what: "changed", places: [17] });
    await expect(other.publish()).rejects.toMatchObject({ code: "log-stopped" });
    expect(other.stopped()?.at).toBe(since);
    // Put right again, it goes on and has nothing to say.
    await tamper(async (db) => {
      const { leaf } = await db.selectFrom("log_leaf").select("leaf").where("place", "=", 17).executeTakeFirstOrThrow();
      await db
        .updateTable("log_leaf")
        .set({ leaf: leaf.replace("2026-99", "2026-18") })
        .where("place", "=", 17)
        .execute();
    });
    await other.append(publications(1, 301));
    expect(other.stopped()).toBeUndefined();
  });

  test("an entry that was changed together with its hash is named too", async () => {
    await kept.log.append(publications(300));
    await tamper(async (db) => {
      const { leaf } = await db.selectFrom("log_leaf").select("leaf").where("place", "=", 17).executeTakeFirstOrThrow();
      const changed = leaf.replace("2026-18", "2026-99");
      const hash = Buffer.from(leafHash(Buffer.from(changed))).toString("base64");
      await db.updateTable("log_leaf").set({ leaf: changed, hash }).where("place", "=", 17).execute();
    });
    const { faults } = await (await kept.again()).verify();
    expect(faults.join(" ")).toMatch(/Entry 17: .* first 300 entries are not those that were signed/);
  });

  test("a long log goes on from its edge; what was changed far behind is found in its turn, and stops whoever opens it next", async () => {
    await kept.log.append(publications(1100));
    const before = readCheckpoint((await kept.log.latest())?.checkpoint ?? "");
    const edge = join(kept.folder, "log", "tile", "entries", "004.p", "76");
    rmSync(edge);
    await tamper((db) => db.updateTable("log_leaf").set({ leaf: "{}" }).where("place", "=", 700).execute());
    const other = await kept.again({ atStart: 256 });
    await other.publish();
    expect(statSync(edge).size).toBeGreaterThan(0);
    await other.append(publications(1, 1101));
    const after = readCheckpoint((await other.latest())?.checkpoint ?? "");
    const proof = await other.consistency(1100, 1101);
    expect(verifyConsistency(1100, 1101, before.root, after.root, proof)).toBe(true);
    await other.readAgain(256);
    await expect(other.readAgain(256)).rejects.toMatchObject({
      code: "log-stopped",
      message: expect.stringMatching(/Entry 700:/),
    });
    const next = await kept.again({ atStart: 256 });
    for (const log of [other, next]) {
      await expect(log.append(publications(1, 1102))).rejects.toMatchObject({
        code: "log-stopped",
        message: expect.stringMatching(/Entry 700:/),
      });
      expect((await log.latest())?.size).toBe(1101);
    }
  });

  test("what is whole is read again round by round, and files in its midst that were damaged are mended", async () => {
    await kept.log.append(publications(800));
    const file = (path: string) => join(kept.folder, "log", path);
    const tile = readFileSync(file("tile/0/001"));
    writeFileSync(file("tile/0/001"), tile.with(40, (tile[40] ?? 0) ^ 1));
    rmSync(file("tile/entries/002"));
    const other = await kept.again({ atStart: 1 });
    for (let round = 0; round < 4; round++) await other.readAgain(256);
    expect(readFileSync(file("tile/0/001"))).toEqual(tile);
    expect(await other.verify()).toEqual({ size: 800, remade: [], faults: [] });
  });

  test("what was changed at the edge, or was signed otherwise, stops a long log at once", async () => {
    await kept.log.append(publications(600));
    const last = join(kept.folder, "keys", "last");
    const signed = readFileSync(last);
    const { origin } = readCheckpoint(signed);
    for (const size of [5, 300, 600]) {
      const root = new Uint8Array(32).fill(size);
      writeFileSync(last, signedCheckpoint({ origin, size, root, extensions: [] }, signingKey(origin, new Uint8Array(32))));
      const fault = {
        code: "log-stopped",
        message: expect.stringMatching(new RegExp(`first ${size} entries are not those .*kept with the key`)),
      };
      await expect((await kept.again({ atStart: 1 })).publish()).rejects.toMatchObject(fault);
    }
    writeFileSync(last, signed);
    await (await kept.again({ atStart: 1 })).publish();
    await tamper((db) => db.updateTable("log_leaf").set({ leaf: "{}" }).where("place", "=", 599).execute());
    const log = await kept.again({ atStart: 1 });
    await expect(log.publish()).rejects.toMatchObject({ code: "log-stopped", message: expect.stringMatching(/Entry 599:/) });
  });

  test("an entry that is missing, and an older state that was brought back, are named", async () => {
    await kept.log.append(publications(300));
    await tamper((db) => db.deleteFrom("log_leaf").where("place", "=", 299).execute());
    const cut = await kept.again();
    await expect(cut.append(publications(1, 301))).rejects.toMatchObject({
      code: "log-stopped",
      message: expect.stringMatching(/300 were signed/),
    });
    expect(cut.stopped()?.faults).toMatchObject([{ what: "rolled-back" }]);
    // The checkpoint that the database kept is gone too, as after a backup: the folder of keys still knows it.
    await tamper((db) => db.deleteFrom("log_checkpoint").execute());
    rmSync(join(kept.folder, "log"), { recursive: true });
    expect((await (await kept.again()).verify()).faults[0]).toContain("300 were signed (kept with the key)");
    await tamper((db) => db.deleteFrom("log_leaf").where("place", "=", 4).execute());
    expect((await (await kept.again()).verify()).faults[0]).toBe("Entry 4 is not in the database.");
  });
}
