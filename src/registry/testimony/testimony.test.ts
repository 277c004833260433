import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { type ErasableKeys, openErasableKeys } from "../../kernel/erasable-keys.ts";
import { sha256 } from "../../kernel/hash.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { migrateRegistry } from "../ledger/migrate.ts";
import { openLedger } from "../ledger/store.ts";
import { type LedgerTables, readRevision } from "../ledger/tables.ts";
import { publishable } from "../rules/publication.ts";
import type { Act, RecordBody, Revision } from "../rules/record.ts";
import { original } from "../rules/values.ts";
import { queuedWithdrawals, queueWithdrawal } from "./queue.ts";
import { TAKEN_BACK } from "./rules/reasons.ts";
import { claimOn, plainSource, technologyOn, testimonyOf } from "./testimony.fixture.ts";
import { takeBack, testimoniesOver, testimoniesWith } from "./withdraw.ts";

const ITEM = sha256("what only the person holds");
const CANARY = "they kept my phone for nine days in Kumrovec";
const nobody = async () => {};

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`what a person told, on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<LedgerTables>;
    let folder: string;
    let keys: ErasableKeys;
    let ledger: Ledger;
    const kept = () => ({ ledger, database: opened.database, keys });
    const put = async (body: RecordBody, act: Act = "published"): Promise<Revision> => {
      const [revision] = await ledger.append([{ body, act, reason: "a test", actor: "ana" }]);
      if (!revision) throw new Error("nothing was written");
      return revision;
    };
    const rows = async () => JSON.stringify(await opened.database.db.selectFrom("revision").selectAll().execute());

    beforeEach(async () => {
      opened = await engine.open<LedgerTables>();
      folder = mkdtempSync(join(tmpdir(), "vigie-keys-"));
      await migrateRegistry(opened.database);
      keys = openErasableKeys(folder);
      ledger = openLedger(opened.database, { prefix: "VIG", keys });
    });
    afterEach(async () => {
      await opened.drop();
      rmSync(folder, { recursive: true, force: true });
    });

    test("its words, and those of what rests on it, never stand in a row of the ledger, and are read as they were written", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const resting = await put(technologyOn(told.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
      expect(await rows()).not.toContain(CANARY);
      expect(await rows()).not.toContain("the baker");
      expect((await ledger.latest(resting.record))?.body).toEqual(resting.body);
      expect((await ledger.writtenAfter(0, 100)).map(readRevision)).toEqual(await ledger.revisionsAfter(0, 100));
      expect(await ledger.latest(told.record)).toMatchObject({ rests: [told.record], body: { title: original("en", CANARY) } });
      expect((await ledger.verifyChain()).problems).toEqual([]);
    });

    test("without its key nothing of it can be read by anybody, and the chain verifies as before", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const resting = await put(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
      const before = await ledger.verifyChain();
      await takeBack(kept(), told.record, "person", nobody);
      keys.destroy(told.record);
      const after = await ledger.verifyChain();
      expect(after.problems).toEqual([]);
      expect(after.revisions).toBeGreaterThan(before.revisions);
      const all = await ledger.revisionsAfter(0, 100);
      expect(JSON.stringify(all)).not.toContain(CANARY);
      expect((await ledger.writtenAfter(0, 100)).map(readRevision)).toEqual(all);
      expect(await ledger.version(resting.record, 1)).toMatchObject({ erased: true, body: { title: {}, fields: {} } });
      expect(readdirSync(folder).filter((name) => name.endsWith(".key"))).toEqual([]);
    });

    test("what still holds without it is republished at once, with everything that rests on something else", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const resting = await put(technologyOn(told.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
      const taken = await takeBack(kept(), told.record, "person", nobody);
      expect(taken?.records).toMatchObject([{ handle: resting.body.handle, fate: "again" }]);
      const latest = await ledger.latest(resting.record);
      expect(latest).toMatchObject({
        act: "redacted",
        reason: TAKEN_BACK.person.record,
        body: { state: "corrected", citations: [] },
      });
      expect(latest?.body.summary).toBeUndefined();
      expect(latest?.body.notes).toEqual([resting.body.notes[0]]);
      expect(latest?.body.corrections).toMatchObject([{ kind: "taken-back", before: "", after: "" }]);
      expect((await ledger.head(resting.record))?.publicSeq).toBe(latest?.seq);
      expect(JSON.stringify(latest)).not.toContain("nine days");
    });

    test("a claim that rested on nothing else is taken from readers and is a draft without its words", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const claim = await put(claimOn([{ id: told.record, quote: CANARY }], `A man says that ${CANARY}.`));
      const taken = await takeBack(kept(), told.record, "person", nobody);
      expect(taken?.records).toMatchObject([{ fate: "draft" }]);
      expect(await ledger.head(claim.record)).toMatchObject({ state: "draft", publicSeq: null });
      const latest = await ledger.latest(claim.record);
      expect(latest?.body.fields.evidence).toBeUndefined();
      expect(JSON.stringify(latest?.body)).not.toContain("nine days");
      expect((await ledger.versions(claim.record)).map(({ act }) => act)).toEqual(["published", "withdrawn", "returned"]);
    });

    test("a claim with other evidence stays with that, but not in the words of the person", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const report = await put(plainSource("A report"));
      const stays = await put(claimOn([{ id: told.record, quote: CANARY }, { id: report.record }], "Phones are kept for days."));
      await takeBack(kept(), told.record, "person", nobody);
      expect((await ledger.latest(stays.record))?.body).toMatchObject({
        state: "corrected",
        title: original("en", "Phones are kept for days."),
        fields: { evidence: [{ source: report.record, relation: "supports" }] },
      });
    });

    test("a draft beside the public version loses it too, and stays a draft", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const first = await put(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
      await put({ ...first.body, state: "draft", title: original("en", "Cameras, again") }, "edited");
      await takeBack(kept(), told.record, "person", nobody);
      const versions = await ledger.versions(first.record);
      expect(versions.map(({ body }) => body.state)).toEqual(["published", "draft", "corrected", "draft"]);
      expect(versions[3]?.body.title).toEqual(original("en", "Cameras, again"));
      expect(JSON.stringify(versions.slice(2))).not.toContain("nine days");
    });

    test("words that stayed in a correction after the citation had gone are erased with it", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const first = await put(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
      const { summary: _, ...rest } = first.body;
      const at = "2999-01-01T00:00:00.000Z";
      const correction = { kind: "erratum", field: "title", before: CANARY, after: "", reason: "it was not so", at };
      await put({ ...rest, state: "corrected", notes: [], citations: [], corrections: [correction] }, "corrected");
      expect(await rows()).not.toContain(CANARY);
      await takeBack(kept(), told.record, "person", nobody);
      keys.destroy(told.record);
      expect(JSON.stringify(await ledger.revisionsAfter(0, 100))).not.toContain(CANARY);
      expect((await ledger.latest(first.record))?.body.corrections[0]).toMatchObject({ before: "", reason: "it was not so" });
    });

    test("of the testimony itself there is left that it was there, and nothing that says who or what", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      await takeBack(kept(), told.record, "person", nobody);
      const left = await ledger.latest(told.record);
      expect(left).toMatchObject({ act: "withdrawn", reason: "Withdrawn by the person.", body: { state: "withdrawn" } });
      expect(JSON.stringify(left?.body)).not.toMatch(/Kumrovec|baker|witness/);
      expect(left?.body.fields.testimony).toMatchObject({ consents: [{ purpose: "quote", withdrawn: expect.any(String) }] });
      expect(JSON.stringify(left)).not.toContain(ITEM);
    });

    test("it is found by the print of a consent, in earlier versions too, and by no other", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      await put(testimonyOf(sha256("another"), "Another one"));
      await put({ ...told.body, fields: { ...told.body.fields, testimony: { riskReview: "looked at" } } }, "edited");
      expect(await testimoniesWith(kept(), new Set([ITEM]))).toEqual([told.record]);
      expect(await testimoniesWith(kept(), new Set([sha256("nobody's")]))).toEqual([]);
    });

    test("done twice it writes nothing more, and what was taken back is cited no more", async () => {
      const told = await put(testimonyOf(ITEM, CANARY));
      const resting = technologyOn(told.record, { quote: CANARY, summary: CANARY });
      await put(resting);
      await takeBack(kept(), told.record, "person", nobody);
      const seq = await ledger.maxSeq();
      await takeBack(kept(), told.record, "person", nobody);
      expect(await ledger.maxSeq()).toBe(seq);
      const again = { ...technologyOn(told.record, { quote: CANARY, summary: CANARY }) };
      await expect(put(again)).rejects.toMatchObject({ code: "testimony-withdrawn" });
      keys.destroy(told.record);
      await expect(put(again)).rejects.toMatchObject({ code: "testimony-withdrawn" });
      await expect(put({ ...told.body, state: "draft" }, "edited")).rejects.toMatchObject({ code: "testimony-withdrawn" });
    });

    test("a version that rests on two testimonies is erased with either of them", async () => {
      const [one, other] = [await put(testimonyOf(ITEM, "One")), await put(testimonyOf(sha256("b"), "Other"))];
      const claim = await put(claimOn([{ id: one.record }, { id: other.record }], "Both say so."));
      expect((await ledger.latest(claim.record))?.rests).toEqual([one.record, other.record].toSorted());
      await takeBack(kept(), one.record, "person", nobody);
      keys.destroy(one.record);
      expect((await ledger.version(claim.record, 1))?.erased).toBe(true);
      expect(await ledger.latest(claim.record)).toMatchObject({ rests: [other.record], body: { state: "corrected" } });
    });

    test("a record is not public before the testimony that it rests on; both may become so together", async () => {
      const hidden = { ...testimonyOf(ITEM, CANARY), state: "draft" as const };
      const told = await put(hidden, "created");
      const technology = technologyOn(told.record, { quote: CANARY, summary: "x" });
      await expect(put(technology)).rejects.toMatchObject({
        code: "testimony-unpublished",
        message: expect.stringContaining(told.body.handle),
      });
      expect(await ledger.latest(technology.id)).toBeUndefined();
      const draft = await put({ ...technology, state: "draft" }, "created");
      const [shown, resting] = [told, draft].map(({ body }) => ({ ...body, state: "published" as const }));
      if (!shown || !resting) throw new Error("nothing to publish");
      const said = { act: "published" as const, reason: "a test", actor: "ana" };
      await ledger.append([
        { body: resting, ...said },
        { body: shown, ...said },
      ]);
      expect((await ledger.latest(draft.record))?.body.state).toBe("published");
    });

    test("what was not begun as a testimony does not become one: its first words could not be erased", async () => {
      const report = await put(plainSource("A report"));
      const turned = { ...report.body, fields: testimonyOf(ITEM, "x").fields };
      await expect(put(turned, "edited")).rejects.toMatchObject({ code: "testimony-too-late" });
    });

    test("without a folder of keys no testimony is taken in", async () => {
      const without = openLedger(opened.database, { prefix: "VIG" });
      const entry = { body: testimonyOf(ITEM, CANARY), act: "created" as const, reason: "", actor: "ana" };
      await expect(without.append([entry])).rejects.toMatchObject({ code: "testimony-no-keys" });
    });

    test("a consent that has come to its day is found, and so is what a backup has brought back", async () => {
      const consents = [{ purpose: "quote", expires: "2026-06-01T00:00:00.000Z", item: ITEM }];
      const told = await put(testimonyOf(ITEM, CANARY, { testimony: { consents, riskReview: "looked at" } }));
      expect(await testimoniesOver(kept(), "2026-05-31")).toEqual([]);
      expect(await testimoniesOver(kept(), "2026-06-01")).toEqual([{ id: told.record, cause: "ended" }]);
      // The rows of a backup beside keys that have gone on: nothing of it can be read, and it is taken down again.
      const resting = await put(technologyOn(told.record, { quote: CANARY, summary: CANARY }));
      keys.destroy(told.record);
      expect(await testimoniesOver(kept(), "2026-05-31")).toEqual([{ id: told.record, cause: "person" }]);
      const taken = await takeBack(kept(), told.record, "person", nobody);
      expect(taken?.records).toMatchObject([{ fate: "draft" }]);
      expect(await ledger.head(resting.record)).toMatchObject({ state: "draft", publicSeq: null });
      expect(await testimoniesOver(kept(), "2999-01-01")).toEqual([]);
    });

    test("what is asked for is written down before anything is done, once, and no secret with it", async () => {
      await queueWithdrawal(opened.database, [ITEM, ITEM, "no print"]);
      await queueWithdrawal(opened.database, [ITEM]);
      expect(await queuedWithdrawals(opened.database)).toMatchObject([{ items: [ITEM], cause: "person", done: false }]);
    });
  });
}

test("a testimony is published with a consent that holds, for files too, and after somebody has looked at the risk", () => {
  const codes = (body: RecordBody, today = "2026-05-20") =>
    publishable(body, { today, secondReviewer: false }).map(({ code }) => code);
  const told = (testimony: object, more: object = {}): RecordBody => testimonyOf(ITEM, "x", { testimony, ...more });
  const quote = { purpose: "quote", item: ITEM, expires: "2026-06-01T00:00:00.000Z" };
  const files = [{ sha256: sha256("a"), name: "a.ogg" }];
  expect(codes(told({ consents: [quote], riskReview: "looked at" }))).toEqual([]);
  expect(codes(told({ consents: [quote] }))).toEqual(["no-risk-review"]);
  expect(codes(told({ consents: [{ purpose: "read" }], riskReview: "x" }))).toEqual(["no-consent"]);
  expect(codes(told({ consents: [quote], riskReview: "x" }), "2026-06-01")).toEqual(["no-consent", "consent-over"]);
  expect(codes(told({ consents: [quote], riskReview: "x" }, { files }))).toEqual(["no-media-consent"]);
  for (const file of [{ withheld: true }, { mediaType: "text/plain" }])
    expect(codes(told({ consents: [quote], riskReview: "x" }, { files: [{ ...files[0], ...file }] }))).toEqual([]);
});

test("keys are files that only their owner reads, outside of what is backed up, and a destroyed one is never made again", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-keys-"));
  try {
    const keys = openErasableKeys(join(folder, "keys"));
    keys.make("A1");
    const first = keys.key("A1");
    keys.make("A1");
    expect(keys.key("A1")).toEqual(first);
    expect(readFileSync(join(folder, "keys", "A1.key"))).toHaveLength(32);
    keys.destroy("A1");
    keys.destroy("A1");
    keys.make("A1");
    expect(keys.key("A1")).toBeUndefined();
    expect(keys.names()).toEqual({ live: new Set(), gone: new Set(["A1"]) });
    expect(() => keys.key("../etc")).toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
