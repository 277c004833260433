import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../tests/bodies.ts";
import { ENGINES, stopEngines, type TestDatabase } from "../../tests/engines.ts";
import { newId } from "../kernel/ids.ts";
import { merge, move, publish, withdraw } from "./actions.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { migrateRegistry } from "./ledger/migrate.ts";
import { openLedger } from "./ledger/store.ts";
import type { LedgerTables } from "./ledger/tables.ts";
import type { RecordBody } from "./rules/record.ts";

const alone = { actor: "editor", reason: "ready", secondReviewer: false };

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`a record's life on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<LedgerTables>;
    let ledger: Ledger;
    const written = async (more: Partial<RecordBody> = {}) => {
      const body = draft({ fields: { status: "in-use" }, editorial: ["status"], ...more });
      await ledger.append([{ body, act: "created", reason: "a test", actor: "ana" }]);
      return body.id;
    };

    beforeEach(async () => {
      opened = await engine.open<LedgerTables>();
      await migrateRegistry(opened.database);
      ledger = openLedger(opened.database, { prefix: "VIG" });
    });
    afterEach(() => opened.drop());

    test("a draft is published once, however often one asks", async () => {
      const id = await written();
      const published = await publish(ledger, id, alone);
      expect(published).toMatchObject({ version: 2, act: "published", body: { state: "published" } });
      expect(await publish(ledger, id, alone)).toEqual(published);
    });

    test("what is not ready stays a draft, and the refusal says why", async () => {
      const id = await written({ editorial: [] });
      await expect(publish(ledger, id, alone)).rejects.toMatchObject({
        code: "not-publishable",
        message: expect.stringContaining("Status"),
      });
      expect(await ledger.head(id)).toMatchObject({ state: "draft", version: 1 });
    });

    test("where a second person reviews, nobody publishes what none but its author has approved", async () => {
      const id = await written();
      const two = { ...alone, secondReviewer: true };
      for (const actor of ["ana", "bo"])
        await expect(publish(ledger, id, { ...two, actor })).rejects.toMatchObject({ code: "not-publishable" });
      await move(ledger, id, { act: "submitted" }, { actor: "ana", reason: "" });
      await expect(move(ledger, id, { act: "approved" }, { actor: "ana", reason: "" })).rejects.toMatchObject({
        code: "own-text",
      });
      await move(ledger, id, { act: "approved" }, { actor: "bo", reason: "" });
      expect(await publish(ledger, id, { ...two, actor: "ana" })).toMatchObject({ act: "published", actor: "ana" });
    });

    test("a change after publication comes back as a correction, and readers see the old version until then", async () => {
      const id = await written();
      const { body } = await publish(ledger, id, alone);
      await ledger.append([{ body: { ...body, state: "draft" }, act: "edited", reason: "a typing mistake", actor: "ana" }]);
      expect(await ledger.head(id)).toMatchObject({ state: "draft", publicSeq: 2 });
      expect(await publish(ledger, id, alone)).toMatchObject({ act: "corrected", body: { state: "corrected" } });
    });

    test("a withdrawn record keeps its history and is public no more", async () => {
      const id = await written();
      await publish(ledger, id, alone);
      await withdraw(ledger, id, { actor: "editor", reason: "it puts people at risk" });
      expect(await ledger.head(id)).toMatchObject({ state: "withdrawn", publicSeq: null });
      expect(await ledger.versions(id)).toHaveLength(3);
    });

    test("a duplicate leads to the record that it went into", async () => {
      const [kept, double] = [await written(), await written()];
      await merge(ledger, double, kept, { actor: "editor", reason: "the same towers" });
      expect(await ledger.head(double)).toMatchObject({ mergedInto: kept });
      await expect(publish(ledger, double, alone)).rejects.toMatchObject({ code: "not-publishable" });
    });

    test("nothing is merged into itself, into another type, or into what was merged itself", async () => {
      const [a, b, source] = [await written(), await written(), await written({ type: "source", fields: {}, editorial: [] })];
      const deed = { actor: "editor", reason: "x" };
      await expect(merge(ledger, a, a, deed)).rejects.toMatchObject({ code: "merge-impossible" });
      await expect(merge(ledger, a, source, deed)).rejects.toMatchObject({ code: "merge-impossible" });
      await merge(ledger, a, b, deed);
      await expect(merge(ledger, b, a, deed)).rejects.toMatchObject({ code: "merge-impossible" });
    });

    test("what is not there cannot be published, withdrawn or merged", async () => {
      const deed = { actor: "editor", reason: "x" };
      await expect(publish(ledger, newId(), alone)).rejects.toMatchObject({ code: "record-unknown", status: 404 });
      await expect(withdraw(ledger, newId(), deed)).rejects.toMatchObject({ code: "record-unknown" });
      await expect(merge(ledger, newId(), newId(), deed)).rejects.toMatchObject({ code: "record-unknown" });
    });
  });
}
