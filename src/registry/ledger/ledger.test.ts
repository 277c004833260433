import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { canonicalJson, sha256 } from "../../kernel/hash.ts";
import { newId } from "../../kernel/ids.ts";
import { GENESIS } from "../rules/chain.ts";
import type { RecordBody, Revision } from "../rules/record.ts";
import { original } from "../rules/values.ts";
import type { Entry, Ledger } from "./ledger.ts";
import { migrateRegistry } from "./migrate.ts";
import { openLedger } from "./store.ts";
import type { LedgerTables } from "./tables.ts";

const entry = (body: RecordBody, more: Partial<Entry> = {}): Entry => ({
  body,
  act: "created",
  reason: "a test",
  actor: "editor",
  ...more,
});

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`the ledger on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<LedgerTables>;
    let ledger: Ledger;
    const append = async (body: RecordBody, more: Partial<Entry> = {}): Promise<Revision> => {
      const [revision] = await ledger.append([entry(body, more)]);
      if (!revision) throw new Error("nothing was appended");
      return revision;
    };
    const tamper = (text: string) => opened.database.transact((trx) => opened.database.script(trx, text));

    beforeEach(async () => {
      opened = await engine.open<LedgerTables>();
      await migrateRegistry(opened.database);
      ledger = openLedger(opened.database, { prefix: "VIG" });
    });
    afterEach(() => opened.drop());

    test("an empty ledger verifies and has nothing in it", async () => {
      expect(await ledger.maxSeq()).toBe(0);
      expect(await ledger.verifyChain()).toEqual({ revisions: 0, records: 0, tip: GENESIS, problems: [] });
      expect(await ledger.head(newId())).toBeUndefined();
      expect(await ledger.byHandle("VIG-DEP-2026-0001")).toBeUndefined();
      expect(await ledger.append([])).toEqual([]);
    });

    test("revisions are numbered without gaps, and each hash covers the one before", async () => {
      const first = await append(draft());
      const second = await append(draft());
      expect([first.seq, second.seq]).toEqual([1, 2]);
      expect([first.previous, second.previous]).toEqual([GENESIS, first.hash]);
      const { hash, ...rest } = second;
      expect(hash).toBe(sha256(canonicalJson(rest)));
    });

    test("what was appended is read back the same", async () => {
      const body = draft({ title: original("ar", "أبراج على النهر \u{1f6f0}"), lang: "ar", fields: { since: "2019~" } });
      const revision = await append(body);
      expect(await ledger.latest(body.id)).toEqual(revision);
      expect(await ledger.version(body.id, 1)).toEqual(revision);
      expect(await ledger.revisionsAfter(0, 10)).toEqual([revision]);
      expect(revision.body).toEqual({ ...body, handle: revision.body.handle });
    });

    test("a new record gets the next handle of its type and year, a later version keeps it", async () => {
      const year = new Date().getUTCFullYear();
      const first = await append(draft());
      const second = await append(draft());
      const source = await append(draft({ type: "source" }));
      expect([first, second, source].map((revision) => revision.body.handle)).toEqual([
        `VIG-DEP-${year}-0001`,
        `VIG-DEP-${year}-0002`,
        `VIG-SRC-${year}-0001`,
      ]);
      const edited = await append({ ...first.body, handle: "" }, { act: "edited" });
      expect(edited).toMatchObject({ version: 2, body: { handle: `VIG-DEP-${year}-0001` } });
    });

    test("an imported handle is kept, and is never given out again", async () => {
      const year = new Date().getUTCFullYear();
      await append(draft({ handle: `VIG-DEP-${year}-0003` }));
      await append(draft({ handle: `VIG-DEP-${year}-0002` }));
      expect((await append(draft())).body.handle).toBe(`VIG-DEP-${year}-0004`);
      await expect(append(draft({ handle: `VIG-DEP-${year}-0002` }))).rejects.toMatchObject({
        code: "handle-taken",
        status: 409,
      });
      await expect(append(draft({ handle: `VIG-SRC-${year}-0009` }))).rejects.toMatchObject({ code: "record-identity" });
    });

    test("a record keeps its handle and its type for good", async () => {
      const { body } = await append(draft());
      await expect(append({ ...body, handle: "VIG-DEP-2020-0009" })).rejects.toMatchObject({ code: "record-identity" });
      await expect(append({ ...body, handle: "", type: "source" })).rejects.toMatchObject({ code: "record-identity" });
    });

    test("of two who change the same version, the second is told and writes nothing", async () => {
      const { body } = await append(draft());
      await append(body, { act: "edited", expected: 1 });
      await expect(append(body, { act: "edited", expected: 1 })).rejects.toMatchObject({ code: "version-conflict", status: 409 });
      await expect(append(draft(), { expected: 3 })).rejects.toMatchObject({ code: "version-conflict" });
      expect(await ledger.maxSeq()).toBe(2);
    });

    test("one bad entry stops the whole batch", async () => {
      const bad = { ...draft(), fields: { since: "some day" } };
      await expect(ledger.append([entry(draft()), entry(bad)])).rejects.toMatchObject({ code: "record-invalid", status: 422 });
      await expect(ledger.append([entry(draft()), entry(draft({ handle: "VIG-SRC-2020-0001" }))])).rejects.toThrow();
      expect(await ledger.maxSeq()).toBe(0);
      expect((await append(draft())).body.handle).toMatch(/-0001$/);
    });

    test("one batch may hold several versions of a record, and more rows than a statement takes", async () => {
      const body = draft();
      const versions = Array.from({ length: 1201 }, () => entry(body));
      const revisions = await ledger.append(versions);
      expect(revisions.at(-1)).toMatchObject({ seq: 1201, version: 1201 });
      expect(await ledger.versions(body.id)).toHaveLength(1201);
      expect((await ledger.verifyChain()).problems).toEqual([]);
    });

    test("writers at the same time never share a number or a handle", async () => {
      const other = openLedger(await opened.again(), { prefix: "VIG" });
      await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? ledger : other).append([entry(draft())])));
      const heads = await ledger.list({ limit: 100 });
      expect(new Set(heads.map((head) => head.handle)).size).toBe(20);
      expect(await ledger.verifyChain()).toMatchObject({ revisions: 20, problems: [] });
    });

    test("the head tells the latest revision and the latest that readers may see", async () => {
      const { body } = await append(draft());
      const { id } = body;
      expect(await ledger.head(id)).toMatchObject({ state: "draft", publicSeq: null });
      await append({ ...body, state: "published" }, { act: "published" });
      expect(await ledger.byHandle(body.handle)).toMatchObject({ state: "published", version: 2, publicSeq: 2 });
      await append({ ...body, state: "in_review" }, { act: "edited" });
      expect(await ledger.head(id)).toMatchObject({ state: "in_review", version: 3, publicSeq: 2 });
      await append({ ...body, state: "withdrawn" }, { act: "withdrawn" });
      expect(await ledger.head(id)).toMatchObject({ state: "withdrawn", publicSeq: null });
    });

    test("a record that is no longer for everyone has no public revision", async () => {
      const { body } = await append(draft({ state: "published" }));
      await append({ ...body, visibility: "restricted" });
      expect(await ledger.head(body.id)).toMatchObject({ publicSeq: null });
    });

    test("a merged record leads to the one it went into", async () => {
      const kept = await append(draft());
      const { body } = await append(draft());
      await append({ ...body, state: "superseded", mergedInto: kept.record }, { act: "merged" });
      expect(await ledger.byHandle(body.handle)).toMatchObject({ mergedInto: kept.record });
    });

    test("heads are listed by handle, by type, by state and page by page", async () => {
      await ledger.append([entry(draft()), entry(draft({ type: "source" })), entry(draft({ state: "published" }))]);
      const all = await ledger.list({ limit: 2 });
      expect(all.map((head) => head.handle.slice(4, 7))).toEqual(["DEP", "DEP"]);
      expect((await ledger.list({ limit: 2, after: all[1]?.handle })).map((head) => head.type)).toEqual(["source"]);
      expect(await ledger.list({ limit: 9, type: "source" })).toHaveLength(1);
      expect(await ledger.list({ limit: 9, state: "published" })).toHaveLength(1);
    });

    describe("whoever changes it is found out", () => {
      const unlock =
        engine.name === "sqlite"
          ? "drop trigger revision_no_update; drop trigger revision_no_delete; drop trigger head_no_delete;"
          : "alter table revision disable trigger user; alter table head disable trigger user;";

      test("the database itself refuses to change or delete a revision", async () => {
        await append(draft());
        await expect(tamper("update revision set reason = 'x'")).rejects.toThrow(/never changed/);
        await expect(tamper("delete from revision")).rejects.toThrow(/never/);
        await expect(tamper("delete from head")).rejects.toThrow(/never/);
        if (engine.name === "postgres") await expect(tamper("truncate revision")).rejects.toThrow(/never/);
      });

      const three = async () => {
        const revisions = [await append(draft()), await append(draft()), await append(draft())];
        expect((await ledger.verifyChain()).problems).toEqual([]);
        return revisions;
      };

      test.each([
        ["body", `replace(body, 'Towers', 'Tower5')`],
        ["reason", "'another reason'"],
        ["actor", "'someone else'"],
        ["at", "'2020-01-01T00:00:00.000Z'"],
        ["body", "'not json'"],
        ["body", `replace(body, '{"citations":', '{"citations":[],"citations":')`],
      ])("a change to %s (%s) is named, and nothing else is", async (column, value) => {
        await three();
        await tamper(`${unlock} update revision set ${column} = ${value} where seq = 2;`);
        expect((await ledger.verifyChain()).problems).toEqual([
          expect.objectContaining({ seq: 2, what: expect.stringContaining("does not match its hash") }),
        ]);
      });

      test("a revision that is cut out is named", async () => {
        await three();
        await tamper(`${unlock} delete from revision where seq = 2;`);
        const { problems } = await ledger.verifyChain();
        expect(problems[0]).toEqual({ seq: 2, what: "revision 2 is missing" });
        expect(problems[1]?.what).toMatch(/-0002 stands in the index but its revision 2 is missing/);
      });

      test("the last revision cut off is named by the head that misses it", async () => {
        await three();
        await tamper(`${unlock} delete from revision where seq = 3;`);
        expect((await ledger.verifyChain()).problems).toEqual([
          expect.objectContaining({ what: expect.stringMatching(/-0003 stands in the index but its revision 3 is missing/) }),
        ]);
      });

      test("a revision with a new hash of its own no longer leads to the next", async () => {
        const [, second] = await three();
        const { hash: _, ...forged } = { ...(second as Revision), reason: "forged" };
        await tamper(`${unlock} update revision set reason = 'forged', hash = '${sha256(canonicalJson(forged))}' where seq = 2;`);
        expect((await ledger.verifyChain()).problems).toEqual([
          expect.objectContaining({ seq: 3, what: "revision 3 does not follow the one before it" }),
        ]);
      });

      test("a head that says something else is named, and one that is gone", async () => {
        const [first, second] = await three();
        await tamper(`${unlock} update head set state = 'published' where seq = 1; delete from head where seq = 2;`);
        const { problems } = await ledger.verifyChain();
        expect(problems.map((problem) => problem.what).toSorted()).toEqual([
          `${first?.body.handle} stands wrong in the index: state is published, the revisions say draft`,
          `${second?.body.handle} is missing from the index`,
        ]);
      });
    });
  });
}
