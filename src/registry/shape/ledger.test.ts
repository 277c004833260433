import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { migrateRegistry } from "../ledger/migrate.ts";
import { openLedger } from "../ledger/store.ts";
import { type LedgerTables, readRevision } from "../ledger/tables.ts";
import { validate } from "../refusals.ts";
import { jsonSchemaOf } from "../rules/json-schema.ts";
import { publicView } from "../rules/public-view.ts";
import { csvColumns } from "../rules/table.ts";
import { hasTerm, label, offered } from "../vocabulary.ts";
import { changeShape, type Reshaping } from "./actions.ts";
import { adoptShape, currentShape, NO_SHAPE } from "./current.ts";
import { fieldsOfType } from "./own-fields.ts";
import type { Concept, OwnField } from "./rules/entries.ts";

const deed = { actor: "amal", reason: "a test" };
const concept = (more: Partial<Concept> = {}): Concept => ({
  ...{ scheme: "technology", notation: "scent-sensor", prefLabel: { en: "Scent sensor" }, broader: "sensing" },
  ...more,
});
const field = (more: Partial<OwnField> = {}): OwnField => ({
  ...{ on: "deployment", name: "own-hours", kind: "text", many: false, labels: { en: "Hours" } },
  ...{ facet: false, search: true, required: false, asserted: false },
  ...more,
});

afterAll(stopEngines);
afterEach(() => adoptShape(NO_SHAPE));

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(
    `changes of the monitor on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`,
    () => {
      let opened: TestDatabase<LedgerTables>;
      let ledger: Ledger;
      const change = (reshaping: Reshaping) => changeShape(ledger, [reshaping], deed);

      beforeEach(async () => {
        opened = await engine.open<LedgerTables>();
        await migrateRegistry(opened.database);
        ledger = openLedger(opened.database, { prefix: "VIG" });
      });
      afterEach(() => opened.drop());

      test("stand in the chain beside the records, and are none of them", async () => {
        const [record] = await ledger.append([{ body: draft(), act: "created", ...deed }]);
        const [revision] = await change({ type: "concept", value: concept(), expected: 0 });
        expect(revision).toMatchObject({ seq: 2, version: 1, act: "created", previous: record?.hash });
        const { record: id = "", body } = revision ?? {};
        expect(await ledger.verifyChain()).toMatchObject({ revisions: 2, problems: [] });
        expect(await ledger.list({ limit: 10 })).toHaveLength(1);
        expect([await ledger.head(id), await ledger.latest(id), await ledger.version(id, 1)]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        expect(await ledger.byHandle(body?.handle ?? "")).toBeUndefined();
        expect(await ledger.versions(id)).toEqual([]);
        expect(await ledger.revisionsAfter(0, 10)).toEqual([record, revision]);
        expect((await ledger.writtenAfter(0, 10)).map(readRevision)).toEqual([record, revision]);
      });

      test("are versions of one thing, each with who and why, and an earlier one can be written again", async () => {
        await change({ type: "concept", value: concept(), expected: 0 });
        await change({ type: "concept", value: concept({ prefLabel: { en: "Sniffer" } }), expected: 1 });
        const [first, second] = await ledger.shapeVersions("concept:technology/scent-sensor");
        expect([first, second]).toMatchObject([
          { version: 1, actor: "amal", reason: "a test" },
          { version: 2, act: "edited" },
        ]);
        await change({ type: "concept", value: first?.body.value as Concept, expected: 2 });
        expect(label("technology", "scent-sensor", "en")).toBe("Scent sensor");
        expect((await ledger.shape(2)).entries).toMatchObject([{ version: 2, value: { prefLabel: { en: "Sniffer" } } }]);
      });

      test("of two that add the same at once, one is refused", async () => {
        const adding = [1, 2].map(() => change({ type: "own-field", value: field(), expected: 0 }));
        const results = await Promise.allSettled(adding);
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        expect(results.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "version-conflict" } });
      });

      test("of two that each put the other above themselves at once, one is refused", async () => {
        await changeShape(
          ledger,
          ["one", "two"].map((notation) => ({
            type: "concept" as const,
            value: concept({ notation, prefLabel: { en: notation }, broader: undefined }),
            expected: 0,
          })),
          deed,
        );
        const results = await Promise.allSettled([
          change({ type: "concept", value: concept({ notation: "one", prefLabel: { en: "one" }, broader: "two" }), expected: 1 }),
          change({ type: "concept", value: concept({ notation: "two", prefLabel: { en: "two" }, broader: "one" }), expected: 1 }),
        ]);
        expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
        expect(results[1]).toMatchObject({ reason: { code: "shape-invalid", status: 422 } });
      });

      test("a term that was added is one that records may carry, in every database that is opened after", async () => {
        const body = draft({ fields: { classes: ["scent-sensor"] } });
        expect(() => validate(body)).toThrow(expect.objectContaining({ code: "record-invalid" }));
        await change({ type: "concept", value: concept(), expected: 0 });
        expect(validate(body)).toEqual(body);
        adoptShape(NO_SHAPE);
        expect(hasTerm("technology", "scent-sensor")).toBe(false);
        adoptShape(await openLedger(await opened.again(), { prefix: "VIG" }).shape());
        expect(hasTerm("technology", "scent-sensor")).toBe(true);
      });

      test("a deprecated term is offered no more, and what carries it is as valid as before", async () => {
        await change({ type: "concept", value: concept(), expected: 0 });
        await change({ type: "concept", value: concept({ deprecated: true }), expected: 1 });
        expect(offered("technology").map(({ notation }) => notation)).not.toContain("scent-sensor");
        const body = draft({ fields: { classes: ["scent-sensor"] } });
        expect(validate(body)).toEqual(body);
      });

      test("a field of one's own is a field everywhere, and one that was removed keeps what was written under it", async () => {
        const body = draft({ fields: { "own-hours": "by night" }, editorial: ["own-hours"] });
        expect(() => validate(body)).toThrow(expect.objectContaining({ code: "record-invalid" }));
        await change({ type: "own-field", value: field(), expected: 0 });
        expect(validate(body)).toEqual(body);
        expect(csvColumns("deployment").map(({ name }) => name)).toContain("own-hours");
        expect(JSON.stringify(jsonSchemaOf("deployment"))).toContain("own-hours");
        expect(publicView(body).fields).toEqual({ "own-hours": "by night" });
        await change({ type: "own-field", value: field({ removed: true }), expected: 1 });
        expect(fieldsOfType("deployment")["own-hours"]).toBeUndefined();
        expect(csvColumns("deployment").map(({ name }) => name)).not.toContain("own-hours");
        expect(JSON.stringify(jsonSchemaOf("deployment"))).not.toContain("own-hours");
        expect(validate(body)).toEqual(body);
      });

      test("nothing is written when one of several is refused", async () => {
        const bad = changeShape(
          ledger,
          [
            { type: "concept", value: concept(), expected: 0 },
            { type: "concept", value: concept({ notation: "No Such" }), expected: 0 },
          ],
          deed,
        );
        await expect(bad).rejects.toMatchObject({ code: "shape-invalid" });
        expect(await ledger.maxSeq()).toBe(0);
        expect(currentShape().entries).toEqual([]);
      });
    },
  );
}
