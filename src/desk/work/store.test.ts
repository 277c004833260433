import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import {
  type Act,
  type Ledger,
  type LedgerTables,
  ledgerActs,
  migrateRegistry,
  openLedger,
  original,
  type RecordBody,
} from "../../registry/index.ts";
import { migrateDesk } from "../migrate.ts";
import { comment } from "../review/actions.ts";
import { latestComments } from "../review/trail.ts";
import { savedSearches } from "./store.ts";

afterAll(stopEngines);

describe.each(ENGINES)("on $name", (engine) => {
  describe.skipIf(engine.missing)("", () => {
    let home: TestDatabase<unknown>;
    let ledger: Ledger;

    beforeEach(async () => {
      home = await engine.open();
      await migrateRegistry(seenAs<LedgerTables>(home.database));
      await migrateDesk(home.database);
      ledger = openLedger(seenAs<LedgerTables>(home.database), { prefix: "VIG" });
    });
    afterEach(() => home.drop());

    const put = async (actor: string, act: Act = "created", id = newId()) => {
      const body: RecordBody = {
        ...{ id, handle: "", type: "technology", lang: "en", state: "draft", visibility: "public", sensitivity: "none" },
        ...{ licence: "CC-BY-4.0", title: original("en", "Tower"), fields: {}, citations: [], editorial: [], notes: [] },
        corrections: [],
      };
      const [revision] = await ledger.append([{ body, act, reason: `${actor} ${act}`, actor }]);
      if (!revision) throw new Error("nothing was appended");
      return revision;
    };

    test("a saved search belongs to its owner, and its name to one of theirs", async () => {
      const searches = savedSearches({ database: home.database });
      const search = { name: "Towers", query: "q=tower", shared: false };
      await searches.add({ ...search, owner: "amal" });
      await searches.add({ ...search, owner: "ben", shared: true });
      await expect(searches.add({ ...search, owner: "amal" })).rejects.toMatchObject({ code: "search-name-taken" });
      expect((await searches.of("amal")).map(({ owner }) => owner)).toEqual(["amal", "ben"]);
      const [own] = await searches.of("ben");
      await expect(searches.change("amal", own?.id ?? "", { name: "Mine", shared: true })).rejects.toMatchObject({
        code: "search-unknown",
      });
      await expect(searches.remove("amal", own?.id ?? "")).rejects.toMatchObject({ code: "search-unknown" });
      await searches.change("ben", own?.id ?? "", { name: "All towers", shared: false });
      expect((await searches.of("amal")).map(({ name }) => name)).toEqual(["Towers"]);
      await searches.remove("ben", own?.id ?? "");
      expect(await searches.of("ben")).toEqual([]);
    });

    test("of twenty who save a hundredth search at once, one does", async () => {
      const searches = savedSearches({ database: home.database });
      const save = (i: number) => searches.add({ owner: "amal", name: `Search ${i}`, query: "", shared: false });
      for (let i = 0; i < 99; i++) await save(i);
      const ends = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => save(100 + i)));
      expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await searches.of("amal")).toHaveLength(100);
    });

    test("acts and comments are read newest first, from any place on, by whom and about what", async () => {
      const first = await put("amal");
      await put("ben", "submitted", first.record);
      const other = await put("ben");
      const said: string[] = [];
      for (const text of ["one", "two", "three"])
        said.unshift((await comment({ database: home.database, ledger }, { record: first.record, text, by: "ben" })).id);
      const acts = (query: object) => ledgerActs(seenAs<LedgerTables>(home.database), { limit: 10, ...query });
      expect((await acts({})).map(({ seq }) => seq)).toEqual([3, 2, 1]);
      expect((await acts({ actor: "ben" })).map(({ seq }) => seq)).toEqual([3, 2]);
      expect((await acts({ record: first.record, acts: ["submitted"] })).map(({ seq }) => seq)).toEqual([2]);
      expect(await acts({ acts: [] })).toEqual([]);
      expect(await acts({ to: first.at })).toEqual([]);
      expect((await acts({ before: { at: other.at, seq: 3 } })).map(({ seq }) => seq)).toEqual([2, 1]);
      expect((await acts({ limit: 1 }))[0]).toMatchObject({
        handle: other.body.handle,
        type: "technology",
        reason: "ben created",
      });

      const comments = (query: object) => latestComments({ database: home.database }, { limit: 10, ...query });
      const all = await comments({});
      expect(all.map(({ id }) => id)).toEqual(said);
      const [last, middle] = all;
      expect((await comments({ before: { at: last?.at ?? "", id: last?.id ?? "" } })).map(({ id }) => id)).toEqual(said.slice(1));
      expect((await comments({ before: { at: middle?.at ?? "", id: "8" } })).map(({ id }) => id)).toContain(middle?.id);
      expect((await comments({ before: { at: middle?.at ?? "", id: "" } })).map(({ id }) => id)).not.toContain(middle?.id);
      expect(await comments({ by: "amal" })).toEqual([]);
    });
  });
});
