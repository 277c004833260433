import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { newId } from "../../kernel/ids.ts";
import { migrateDesk } from "../index.ts";
import { mapping } from "./bulk.fixture.ts";
import type { Fate, FatedRow, TableImport } from "./rules/import.ts";
import { type Imports, imports } from "./store.ts";

afterAll(stopEngines);

const AT = "2026-05-17T09:00:00.000Z";
const anImport = (more: Partial<TableImport> = {}): TableImport => ({
  ...{ id: newId(), person: "amal", created: AT, changed: AT, state: "received", name: "register.csv", bytes: 209_715_200 },
  ...{ sha256: "0".repeat(64), reading: { encoding: "utf-8", certain: true, delimiter: ",", lineEnd: "\n" } },
  ...{ headers: ["name", "الاسم"], chosen: [], round: 0 },
  ...more,
});
const row = (line: number, fate: Fate, more: Partial<FatedRow> = {}): FatedRow => ({
  ...{ line, lastLine: line, fate, record: `R${line}`, expected: 0, title: `Row ${line}`, why: [], changes: [] },
  ...{ cells: ["a", "ب"], body: draft() },
  ...more,
});

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`tables that come in, on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<unknown>;
    let store: Imports;
    beforeEach(async () => {
      opened = await engine.open<unknown>();
      await migrateDesk(opened.database);
      store = imports(opened);
    });
    afterEach(() => opened.drop());

    const put = async (it: TableImport): Promise<TableImport> => {
      await store.transact((trx) => store.put(trx, it));
      return it;
    };

    test("are kept as they are, the newest first, and change only from the state they were seen in", async () => {
      const it = await put(anImport());
      const later = await put(anImport({ created: "2026-05-18T09:00:00.000Z", mapping: mapping(["title", "kind"]) }));
      expect(await store.one(it.id)).toEqual(it);
      expect((await store.latest(5)).map(({ id }) => id)).toEqual([later.id, it.id]);
      const checking = { ...it, state: "checking" as const, job: "J", round: 1 };
      expect(await store.transact((trx) => store.change(trx, checking, ["written"]))).toBe(false);
      expect(await store.transact((trx) => store.change(trx, checking, ["received"]))).toBe(true);
      expect(await store.one(it.id)).toMatchObject({ state: "checking", job: "J", round: 1, created: AT });
      expect((await store.abandoned("2026-05-18T00:00:00.000Z", 5)).map(({ id }) => id)).toEqual([later.id]);
    });

    test("have their rows in the order of the file, by fate, and tell how many there are", async () => {
      const { id } = await put(anImport());
      const rows = [row(2, "new"), row(3, "refused", { body: undefined }), row(4, "changed", { expected: 3 }), row(5, "same")];
      await store.addRows(id, rows.toReversed());
      expect((await store.rows(id, { limit: 10 })).map(({ line }) => line)).toEqual([2, 3, 4, 5]);
      expect(await store.rows(id, { limit: 1, after: 3 })).toMatchObject([{ line: 4, expected: 3, cells: ["a", "ب"] }]);
      expect(await store.rows(id, { limit: 10, fate: "refused" })).toHaveLength(1);
      expect(await store.linesOf(id, ["R4", "R9"])).toEqual(new Map([["R4", 4]]));
      expect(await store.toWrite(id, ["new", "changed", "refused"], 2, 10)).toMatchObject([{ line: 4 }]);
      await store.markConflict(id, 4);
      expect(await store.tally(id)).toEqual({
        fates: { new: 1, same: 1, changed: 0, conflict: 1, refused: 1 },
        ...{ written: 0, undone: 0, left: 0 },
      });
    });

    test("that were written can be undone, row by row", async () => {
      const { id } = await put(anImport());
      await store.addRows(id, [row(2, "new"), row(3, "changed", { expected: 3 }), row(4, "new")]);
      await store.transact((trx) => store.markWritten(trx, id, [2, 3]));
      expect(await store.toWrite(id, ["new", "changed"], 0, 10)).toMatchObject([{ line: 4 }]);
      const written = await store.toUndo(id, 0, 10);
      expect(written.map(({ line, written, body }) => [line, written, body])).toEqual([
        [2, 1, undefined],
        [3, 4, undefined],
      ]);
      await store.transact((trx) => store.markUndone(trx, id, [2], "undone"));
      await store.transact((trx) => store.markUndone(trx, id, [3], "left"));
      expect(await store.toUndo(id, 0, 10)).toEqual([]);
      expect(await store.rows(id, { left: true, limit: 5 })).toMatchObject([{ line: 3 }]);
      expect(await store.undoneVersions(["R2", "R3"])).toEqual(new Set(["R2 2"]));
      expect(await store.tally(id)).toMatchObject({ written: 2, undone: 1, left: 1 });
      await store.transact((trx) => store.remove(trx, id));
      expect([await store.one(id), await store.rows(id, { limit: 5 })]).toEqual([undefined, []]);
    });

    test("leave their mappings behind, by name, for the next file of the same columns", async () => {
      const [one, other] = [mapping(["title", ""]), mapping(["title", "kind"], { origin: "other-register" })];
      await store.remember("Register", "name|kind", "amal", one);
      await store.remember("Register", "name|kind", "bea", other);
      expect(await store.remembered("name|kind")).toEqual(other);
      expect(await store.remembered("name")).toBeUndefined();
      expect(await store.mappings()).toEqual([{ name: "Register", print: "name|kind", mapping: other }]);
      expect(await store.origins()).toEqual(["other-register"]);
    });
  });
}
