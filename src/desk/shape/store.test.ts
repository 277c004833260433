import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ENGINES, stopEngines, type TestDatabase } from "../../../tests/engines.ts";
import { newId } from "../../kernel/ids.ts";
import { migrateDesk } from "../index.ts";
import type { TermMove } from "./rules/move.ts";
import { moves } from "./store.ts";

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`moves of terms on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let opened: TestDatabase<unknown>;
    const move: TermMove = {
      ...{ id: newId(), scheme: "technology", notation: "nose", target: "scent-sensor", actor: "ed", reason: "the same" },
      ...{ at: "2026-05-17T09:00:00.000Z", undone: null, job: null },
    };
    beforeEach(async () => {
      opened = await engine.open<unknown>();
      await migrateDesk(opened.database);
    });
    afterEach(() => opened.drop());

    test("are kept by their term, with the fate of every record, each once", async () => {
      const store = moves(opened.database);
      await store.add(move);
      await store.change(move.id, { undone: "2026-05-18T09:00:00.000Z", job: "J" });
      expect(await store.one(move.id)).toEqual({ ...move, undone: "2026-05-18T09:00:00.000Z", job: "J" });
      expect(await store.of("technology", "nose")).toHaveLength(1);
      expect(await store.of("right", "nose")).toEqual([]);
      const note = (record: string, fate: "moved" | "back" | "kept") =>
        opened.database.transact((trx) => store.note(trx, [{ move: move.id, record, version: 2, fate }]));
      for (const record of ["A", "B", "C"]) await note(record, "moved");
      expect(await store.moved(move.id, "A")).toEqual([
        { record: "B", version: 2 },
        { record: "C", version: 2 },
      ]);
      await note("A", "back");
      await note("B", "kept");
      expect(await store.tally(move.id)).toEqual({ moved: 1, back: 1, kept: 1 });
    });
  });
}
