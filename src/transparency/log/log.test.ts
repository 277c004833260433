import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { openErasableKeys } from "../../kernel/erasable-keys.ts";
import { readCheckpoint, signedCheckpoint } from "../rules/checkpoint.ts";
import { verifyEntryProof } from "../rules/entry-proof.ts";
import { leafHash, rootOf, verifyConsistency } from "../rules/merkle.ts";
import { cosign, noteText, readNote, readVkey, signingKey, verifiedBy } from "../rules/note.ts";
import { readKeys, trustedFrom } from "../rules/succession.ts";
import { bundleEntries, tileHashes, tilePath, tileReader, tilesBetween } from "../rules/tiles.ts";
import { publications, type TestLog, testLog } from "./log.contract.ts";
import type { LogTables } from "./tables.ts";

afterAll(stopEngines);

const keysOf = ({ log }: TestLog) => readKeys(log.keys()).map(({ key }) => key);

/** Reads the log as anyone can who has nothing but its files, and answers what is wrong. */
async function readAsStranger(test: TestLog): Promise<{ size: number; faults: string[] }> {
  const at = (path: string) => readFileSync(join(test.folder, "log", path));
  const faults: string[] = [];
  const note = at("checkpoint").toString("utf8");
  if (verifiedBy(readNote(note), [readVkey(at("key").toString("utf8").trim())]).verified.length !== 1) faults.push("not signed");
  const { size, root } = readCheckpoint(note);
  const found = await rootOf(
    size,
    tileReader(size, (tile) => at(tilePath(tile))),
  );
  if (Buffer.compare(found, root) !== 0) faults.push("the tiles do not lead to the root");
  for (const tile of tilesBetween(0, size).filter(({ level }) => level === "entries")) {
    const hashes = tileHashes(at(tilePath({ ...tile, level: 0 })), tile.width);
    const entries = bundleEntries(at(tilePath(tile)), tile.width);
    if (entries.some((entry, i) => Buffer.compare(leafHash(entry), hashes[i] ?? entry) !== 0)) faults.push(tilePath(tile));
  }
  return { size, faults };
}

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the log on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let kept: TestLog;
    beforeEach(async () => {
      kept = await testLog(engine);
    });
    afterEach(() => kept.drop());

    /** Changes a row behind the log's back, as who has the database could. */
    const tamper = async (change: (db: ReturnType<typeof rows>) => Promise<unknown>): Promise<void> => {
      const database = seenAs<LogTables>(kept.options.database);
      await database.transact(async (trx) => {
        if (engine.name === "postgres") await sql`alter table log_leaf disable trigger user`.execute(trx);
        else for (const what of ["update", "delete"]) await sql.raw(`drop trigger if exists log_leaf_no_${what}`).execute(trx);
        await change(trx as unknown as ReturnType<typeof rows>);
      });
    };
    const rows = () => seenAs<LogTables>(kept.options.database).db;

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
      await expect(other.append(publications(1, 301))).rejects.toMatchObject({ code: "log-stopped", message: /Entry 17/ });
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
      await expect(other.readAgain(256)).rejects.toMatchObject({ code: "log-stopped", message: /Entry 700:/ });
      const next = await kept.again({ atStart: 256 });
      for (const log of [other, next]) {
        await expect(log.append(publications(1, 1102))).rejects.toMatchObject({ code: "log-stopped", message: /Entry 700:/ });
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
        const fault = { code: "log-stopped", message: new RegExp(`first ${size} entries are not those .*kept with the key`) };
        await expect((await kept.again({ atStart: 1 })).publish()).rejects.toMatchObject(fault);
      }
      writeFileSync(last, signed);
      await (await kept.again({ atStart: 1 })).publish();
      await tamper((db) => db.updateTable("log_leaf").set({ leaf: "{}" }).where("place", "=", 599).execute());
      const log = await kept.again({ atStart: 1 });
      await expect(log.publish()).rejects.toMatchObject({ code: "log-stopped", message: /Entry 599:/ });
    });

    test("an entry that is missing, and an older state that was brought back, are named", async () => {
      await kept.log.append(publications(300));
      await tamper((db) => db.deleteFrom("log_leaf").where("place", "=", 299).execute());
      const cut = await kept.again();
      await expect(cut.append(publications(1, 301))).rejects.toMatchObject({ code: "log-stopped", message: /300 were signed/ });
      expect(cut.stopped()?.faults).toMatchObject([{ what: "rolled-back" }]);
      // The checkpoint that the database kept is gone too, as after a backup: the folder of keys still knows it.
      await tamper((db) => db.deleteFrom("log_checkpoint").execute());
      rmSync(join(kept.folder, "log"), { recursive: true });
      expect((await (await kept.again()).verify()).faults[0]).toContain("300 were signed (kept with the key)");
      await tamper((db) => db.deleteFrom("log_leaf").where("place", "=", 4).execute());
      expect((await (await kept.again()).verify()).faults[0]).toBe("Entry 4 is not in the database.");
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
  });
}

describe("the keys of a log", () => {
  let kept: TestLog;
  beforeEach(async () => {
    kept = await testLog();
  });
  afterEach(() => kept.drop());
  const keyFile = (name: string) => join(kept.folder, "keys", name);

  test("are made once, and only their owner reads them", async () => {
    const first = keysOf(kept);
    expect(statSync(keyFile("signing-key")).mode & 0o777).toBe(0o600);
    expect(statSync(join(kept.folder, "keys")).mode & 0o777).toBe(0o700);
    expect(readKeys((await kept.again({ baseUrl: "https://elsewhere.example" })).keys()).map(({ key }) => key)).toEqual(first);
  });

  test("hand over: the old one vouches for the new one, which signs the same log, and is gone itself", async () => {
    await kept.log.append(publications(3));
    const old = keysOf(kept)[0];
    const before = readFileSync(keyFile("signing-key"), "utf8");
    // Another process is at work meanwhile.
    const other = await kept.again();
    await other.publish();
    const vkey = await kept.log.rotateKey();
    const keys = readKeys(JSON.parse(readFileSync(join(kept.folder, "log", "keys.json"), "utf8")));
    expect(keys).toMatchObject([
      { vouched: true, size: 0 },
      { vouched: true, size: 3 },
    ]);
    expect(trustedFrom(keys, old as NonNullable<typeof old>)).toHaveLength(2);
    expect(readFileSync(join(kept.folder, "log", "key"), "utf8").trim()).toBe(vkey);
    expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
    expect(readdirSync(join(kept.folder, "keys")).map((name) => readFileSync(keyFile(name), "utf8"))).not.toContain(before);
    await other.append(publications(1, 4));
    expect(await readAsStranger(kept)).toEqual({ size: 4, faults: [] });
    const proof = await other.proof(0);
    expect(proof && verifyEntryProof(proof, [readVkey(vkey)]).faults).toEqual([]);
  });

  test("that were changing when the process was killed are whole at the next start", async () => {
    await kept.log.append(publications(1));
    const signing = readFileSync(keyFile("signing-key"));
    await kept.log.rotateKey();
    // As it was after the list had been written, and before the new key took its place.
    writeFileSync(keyFile("signing-key.next"), readFileSync(keyFile("signing-key")), { mode: 0o600 });
    writeFileSync(keyFile("signing-key"), signing);
    await (await kept.again()).append(publications(1, 2));
    expect(await readAsStranger(kept)).toEqual({ size: 2, faults: [] });
  });

  test("that are gone or damaged sign nothing, and no other takes their place by itself", async () => {
    await kept.log.append(publications(2));
    const signing = readFileSync(keyFile("signing-key"), "utf8");
    writeFileSync(
      keyFile("signing-key"),
      signing.replace(/.(?=.{9}\n$)/, (letter) => (letter === "A" ? "B" : "A")),
    );
    await expect(kept.log.append(publications(1, 3))).rejects.toMatchObject({ code: "log-key-damaged" });
    rmSync(join(kept.folder, "keys"), { recursive: true });
    const without = await kept.again();
    expect(without.stopped()?.faults).toMatchObject([{ what: "key-missing" }]);
    await expect(without.append(publications(1, 3))).rejects.toMatchObject({ code: "log-key-missing" });
    expect(await without.proof(0)).toBeDefined();
    await expect(without.rotateKey()).rejects.toMatchObject({ code: "log-key-missing" });
    await without.rotateKey({ lost: true });
    await without.append(publications(1, 3));
    expect(without.stopped()).toBeUndefined();
    expect(await readAsStranger(kept)).toEqual({ size: 3, faults: [] });
  });

  test("that are lost are followed by one that nobody vouches for", async () => {
    await kept.log.append(publications(2));
    const old = keysOf(kept)[0];
    rmSync(keyFile("signing-key"));
    const without = await kept.again();
    await without.rotateKey({ lost: true });
    const keys = readKeys(without.keys());
    expect(keys.map(({ vouched }) => vouched)).toEqual([true, false]);
    expect(trustedFrom(keys, old as NonNullable<typeof old>)).toHaveLength(1);
  });
});

test("what is sealed under an erasable key leaves nothing but its leaf when that is destroyed", async () => {
  const kept = await testLog();
  try {
    const erasable = openErasableKeys(join(kept.folder, "erasable"));
    erasable.make("T1");
    const log = await kept.again({ erasable });
    const [plain] = publications(1);
    if (!plain) throw new Error("no entry");
    const entry = { ...plain, statement: { words: "what a person told" }, under: ["T1"] };
    await log.append([entry]);
    expect((await log.proof(0))?.opening?.statement).toEqual(entry.statement);
    const rows = await seenAs<LogTables>(kept.options.database).db.selectFrom("log_opening").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("person");
    erasable.destroy("T1");
    const proof = await log.proof(0);
    expect(proof?.opening).toBeUndefined();
    expect(proof && verifyEntryProof(proof, keysOf(kept)).faults).toEqual([]);
    await log.append([{ ...entry, name: "late" }]);
    expect((await log.proof(1))?.opening).toBeUndefined();
  } finally {
    await kept.drop();
  }
});
