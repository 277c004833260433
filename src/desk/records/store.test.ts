import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { newId } from "../../kernel/ids.ts";
import { migrateDesk } from "../index.ts";
import {
  copiesOf,
  copyById,
  copyOf,
  discard,
  discardedSince,
  drop,
  forgetDiscarded,
  keep,
  putBack,
  type Typed,
} from "./store.ts";

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`working copies on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<unknown>;
    let house: { database: TestDatabase<unknown>["database"] };
    const record = newId();
    const typed = (title: string, more: Partial<Typed> = {}): Typed => ({
      ...{ person: "amal", record, type: "deployment", base: 3, entries: new Map([["title.en.text", title]]) },
      ...more,
    });
    beforeEach(async () => {
      opened = await engine.open<unknown>();
      await migrateDesk(opened.database);
      house = { database: opened.database };
    });
    afterEach(() => opened.drop());

    test("come back as they were typed, whatever that was", async () => {
      const hostile = `half \ud83d, a NUL \u0000, ${"'"}); drop table working_copy; --\n\r\t`;
      const entries = new Map([
        ["title.en.text", hostile],
        ["__proto__", "x"],
      ]);
      await keep(house, typed("", { entries, back: { copy: newId(), field: "fields.from" } }));
      const copy = await copyOf(house, "amal", record);
      expect([...(copy?.entries ?? [])]).toEqual([...entries]);
      expect(copy).toMatchObject({ record, type: "deployment", base: 3, stamp: 1, back: { field: "fields.from" } });
    });
    test("are one person's alone", async () => {
      await keep(house, typed("of amal"));
      await keep(house, typed("of bea", { person: "bea" }));
      expect((await copyOf(house, "amal", record))?.entries.get("title.en.text")).toBe("of amal");
      expect(await copiesOf(house, "bea")).toHaveLength(1);
      const id = (await copyOf(house, "amal", record))?.id ?? "";
      expect(await copyById(house, "bea", id)).toBeUndefined();
      await drop(house, "bea", record);
      expect(await copyOf(house, "amal", record)).toBeDefined();
    });
    test("are not written over by a window that has not seen what another kept", async () => {
      expect(await keep(house, typed("first", { seen: 0 }))).toMatchObject({ kept: { stamp: 1 } });
      expect(await keep(house, typed("second", { seen: 1 }))).toMatchObject({ kept: { stamp: 2 } });
      expect(await keep(house, typed("from behind", { seen: 1 }))).toMatchObject({ other: { stamp: 2 } });
      expect((await copyOf(house, "amal", record))?.entries.get("title.en.text")).toBe("second");
      expect(await keep(house, typed("second", { seen: 0 }))).toMatchObject({ kept: { stamp: 3 } });
    });
    test("of which many are kept at once leave one, with all but the first refused or counted", async () => {
      const outcomes = await Promise.all(Array.from({ length: 12 }, (_, i) => keep(house, typed(`window ${i}`, { seen: 0 }))));
      expect(outcomes.filter((one) => "kept" in one)).toHaveLength(1);
      expect(await copiesOf(house, "amal")).toHaveLength(1);
    });
    test("that were thrown away can be put back until they are forgotten, and beside no other", async () => {
      await keep(house, typed("first"));
      await discard(house, "amal", record);
      expect(await copyOf(house, "amal", record)).toBeUndefined();
      const thrown = await discardedSince(house, "amal", record, "2000-01-01T00:00:00.000Z");
      if (!thrown) throw new Error("it is gone");
      await keep(house, typed("second"));
      expect(await putBack(house, "amal", thrown)).toBe(false);
      await drop(house, "amal", record);
      expect(await putBack(house, "amal", thrown)).toBe(true);
      expect((await copyOf(house, "amal", record))?.entries.get("title.en.text")).toBe("first");
      await discard(house, "amal", record);
      await forgetDiscarded(house, "2999-01-01T00:00:00.000Z");
      expect(await copiesOf(house, "amal")).toEqual([]);
    });
  });
}
