import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../kernel/ids.ts";
import { type AnyRevision, original, type Revision } from "../registry/index.ts";
import { again, follow, house, opened, rebuilt } from "./followed.fixture.ts";
import { openTestHouse, query } from "./house.fixture.ts";
import { buildEdition, openEdition, verifyEdition } from "./index.ts";
import { prepare } from "./store/prepare.ts";
import { openWriter } from "./store/writer.ts";

/** The file itself: followed, built, verified, killed. */
export function editionFile(): void {
  describe("the file", () => {
    test("follows by itself what others write into the ledger", async () => {
      const edition = await follow();
      const { generation } = edition.meta();
      const written = await house.put({ title: original("en", "New") });
      // The record is in the file a moment before the generation turns, which keeps pages of before from being given again.
      while (edition.meta().generation === generation) await new Promise((done) => setTimeout(done, 20));
      expect(edition.meta().seq).toBe(1);
      expect(edition.resolve(written.body.handle).found).toBe("record");
    });

    test("has the same content hash whether it followed step by step or was built at once", async () => {
      type Step = {
        record: number;
        act: "publish" | "correct" | "draft" | "withdraw" | "restrict" | "merge" | "look";
        word: string;
      };
      const step: fc.Arbitrary<Step> = fc.record({
        record: fc.integer({ min: 0, max: 4 }),
        act: fc.constantFrom("publish", "correct", "correct", "draft", "withdraw", "restrict", "merge", "look", "look"),
        word: fc.string({ minLength: 1, maxLength: 8 }).map((it) => `w ${it.replace(/[^\p{L} ]/gu, "x")}`),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
          const ids = Array.from({ length: 5 }, newId);
          const handles = new Map<string, string>();
          const step = openWriter(join(house.folder, `${newId()}.sqlite`));
          const whole = openWriter(join(house.folder, `${newId()}.sqlite`), { bulk: true });
          const start = await house.ledger.maxSeq();
          const numbered: AnyRevision[] = [];
          // The ledger goes on from one run to the next; for an edition of its own each begins at 1.
          const look = async (): Promise<void> => {
            const fresh = await house.ledger.revisionsAfter(start + numbered.length, 100);
            const revisions = fresh.map((revision) => ({ ...revision, seq: revision.seq - start }));
            numbered.push(...revisions);
            step.apply(prepare(revisions, new Map()));
          };
          try {
            for (const { record, act, word } of steps) {
              const id = ids[record] ?? "";
              if (act === "look") await look();
              else {
                const more = {
                  publish: {},
                  correct: { state: "corrected" as const },
                  draft: { state: "draft" as const },
                  withdraw: { state: "withdrawn" as const },
                  restrict: { visibility: "restricted" as const },
                  merge: { state: "superseded" as const, mergedInto: ids[(record + 1) % 5] },
                }[act];
                const revision = await house.put({ id, handle: handles.get(id) ?? "", title: original("fr", word), ...more });
                handles.set(id, revision.body.handle);
              }
            }
            await look();
            const hash = step.meta().hash;
            whole.apply(prepare(numbered, new Map()));
            expect(whole.finish().hash).toBe(hash);
          } finally {
            step.close();
            whole.close();
          }
        }),
        { numRuns: 20 },
      );
    });

    test("is verified against the ledger, and what differs is named", async () => {
      expect(await verifyEdition(house)).toMatchObject({ built: false, faults: [] });
      const first = await house.put({ title: original("en", "First") });
      await house.put({ title: original("en", "Second") });
      const edition = await follow();
      expect((await verifyEdition(house)).faults).toEqual([]);
      await edition.close();
      opened.pop();
      const db = new DatabaseSync(house.path);
      db.exec(`UPDATE version SET body = replace(body, 'First', 'Fist')`);
      db.close();
      expect((await verifyEdition(house)).faults).toEqual([`${first.body.handle} differs from the ledger`]);
    });

    test("has no word of what was published and withdrawn before it was built", async () => {
      const gone = await house.put({ title: original("en", "Zanzibarquux") });
      await house.put(again(gone, { state: "withdrawn" }), "withdrawn", "it endangered someone");
      await buildEdition(house);
      expect(readFileSync(house.path).includes("anzibarquux")).toBe(false);
    });

    test("that belongs to another ledger, or is no edition, is built anew", async () => {
      const written = await house.put({ title: original("en", "Mine") });
      const other = await openTestHouse();
      opened.push(other);
      for (const _ of "ab") await other.put({ title: original("en", "Theirs") });
      await buildEdition({ ...other, path: house.path });
      const edition = await follow();
      expect(edition.meta().records).toBe(1);
      await edition.close();
      opened.pop();
      writeFileSync(house.path, "this is no database");
      expect((await follow()).record(written.body.handle)?.title.en?.text).toBe("Mine");
    });

    test("of an older format is built anew at the start", async () => {
      const source = await house.putSource({}, [{ lang: "en", text: "Words of a page" }]);
      await buildEdition(house);
      const older = new DatabaseSync(house.path);
      older.exec("ALTER TABLE passage DROP COLUMN image; UPDATE meta SET value = '2' WHERE key = 'format'");
      older.close();
      const edition = await follow();
      const [file] = source.body.fields.files as { sha256: string }[];
      expect(edition.pages(source.body.handle, file?.sha256 ?? "", 1, 1)[0]?.text).toBe("Words of a page");
      expect((await edition.search(query("words"))).total).toBe(1);
      expect((await verifyEdition(house)).faults).toEqual([]);
    });

    test("can be built anew under those who read it", async () => {
      await house.put({ title: original("en", "First words") });
      const reading = await follow();
      const only = openEdition(house.path);
      opened.push(only);
      const before = reading.meta();
      expect((await only.search(query("first"))).total).toBe(1);
      await buildEdition(house);
      await house.put({ title: original("en", "Second words") });
      await reading.catchUp();
      expect(reading.meta().generation).toBeGreaterThan(before.generation);
      expect((await reading.search(query("words"))).total).toBe(2);
      while (only.meta().records < 2) await new Promise((done) => setTimeout(done, 20));
      expect((await only.search(query("words"))).total).toBe(2);
    });

    test("survives kill -9 at any moment, and the next start carries on", async () => {
      const revisions: Revision[] = [];
      for (let i = 0; i < 150; i++) revisions.push(await house.put({ title: original("en", `Record ${i}`) }));
      const child = join(import.meta.dirname, "follow.contract.ts");
      for (let round = 0; round < 3; round++) {
        const process_ = spawn(process.execPath, [child, house.folder], { stdio: ["ignore", "pipe", "pipe"] });
        const said = text(process_.stderr);
        const writing = (async () => {
          for (let i = 0; i < 20; i++) {
            const revision = revisions[(round * 20 + i) % revisions.length];
            if (revision)
              await house.put(again(revision, { state: "corrected", title: original("en", `Round ${round}`) }), "corrected");
          }
        })();
        process_.stdout.once("data", () => setTimeout(() => process_.kill("SIGKILL"), round * 7));
        if (round === 0) setTimeout(() => process_.kill("SIGKILL"), 500);
        const [, signal] = await new Promise<[number | null, string | null]>((done) =>
          process_.once("exit", (code, signal) => done([code, signal])),
        );
        expect(signal, await said).toBe("SIGKILL");
        await writing;
      }
      const edition = await follow();
      expect(edition.meta()).toMatchObject({ records: 150, seq: 210 });
      expect(edition.meta().hash).toBe(await rebuilt());
      expect((await edition.search(query("round"))).total).toBe(60);
    });
  });
}
