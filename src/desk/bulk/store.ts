import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { type Fate, type FatedRow, type ImportState, type TableImport, type Tally, WRITABLE } from "./rules/import.ts";
import type { Mapping } from "./rules/mapping.ts";
import { type BulkTables, fatedFrom, importFrom, rowOfFated, rowOfImport } from "./tables.ts";

export type BulkTrx = Transaction<BulkTables>;

/** Tables that were brought in, row by row, and the mappings that were used. */
export function imports(house: { database: Database<unknown> }) {
  const database = seenAs<BulkTables>(house.database);
  const { db } = database;
  const rowsOf = (id: string) => db.selectFrom("bulk_row").selectAll().where("import", "=", id).orderBy("line");
  return {
    transact: <T>(work: (trx: BulkTrx) => Promise<T>) => database.transact(work),

    async one(id: string): Promise<TableImport | undefined> {
      const row = await db.selectFrom("bulk_import").selectAll().where("id", "=", id).executeTakeFirst();
      return row && importFrom(row);
    },

    /** Newest first. */
    async latest(limit: number): Promise<TableImport[]> {
      const rows = await db
        .selectFrom("bulk_import")
        .selectAll()
        .orderBy("created", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(importFrom);
    },

    /** Imports that were last touched before an instant and never written. */
    async abandoned(before: string, limit: number): Promise<TableImport[]> {
      const rows = await db
        .selectFrom("bulk_import")
        .selectAll()
        .where("changed", "<", before)
        .where("state", "in", ["received", "checking", "checked"])
        .limit(limit)
        .execute();
      return rows.map(importFrom);
    },

    async put(trx: BulkTrx, it: TableImport): Promise<void> {
      await trx.insertInto("bulk_import").values(rowOfImport(it)).execute();
    },

    /** Writes what has changed, if the import is still in one of the states it was seen in. False when it is not. */
    async change(trx: BulkTrx, it: TableImport, from: readonly ImportState[]): Promise<boolean> {
      const { id, created: _c, person: _p, ...values } = rowOfImport({ ...it, changed: now() });
      const changed = await trx
        .updateTable("bulk_import")
        .set(values)
        .where("id", "=", id)
        .where("state", "in", [...from])
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },

    async remove(trx: BulkTrx, id: string): Promise<void> {
      await trx.deleteFrom("bulk_row").where("import", "=", id).execute();
      await trx.deleteFrom("bulk_import").where("id", "=", id).execute();
    },

    clearRows: (id: string) =>
      database.transact(async (trx) => {
        await trx.deleteFrom("bulk_row").where("import", "=", id).execute();
      }),

    addRows: (id: string, rows: readonly FatedRow[]) =>
      database.transact(async (trx) => {
        for (let at = 0; at < rows.length; at += 200) {
          const values = rows.slice(at, at + 200).map((row) => rowOfFated(id, row));
          await trx.insertInto("bulk_row").values(values).execute();
        }
      }),

    /** Lines of this import that speak of these records already. */
    async linesOf(id: string, records: readonly string[]): Promise<Map<string, number>> {
      if (records.length === 0) return new Map();
      const rows = await db
        .selectFrom("bulk_row")
        .select(["record", "line"])
        .where("import", "=", id)
        .where("record", "in", [...records])
        .execute();
      return new Map(rows.map(({ record, line }) => [record ?? "", line]));
    },

    async tally(id: string): Promise<Tally> {
      const rows = await db
        .selectFrom("bulk_row")
        .select((eb) => ["fate", "undone", eb.fn.countAll<number>().as("n"), eb.fn.count<number>("written").as("written")])
        .where("import", "=", id)
        .groupBy(["fate", "undone"])
        .execute();
      const tally: Tally = { fates: { new: 0, same: 0, changed: 0, conflict: 0, refused: 0 }, written: 0, undone: 0, left: 0 };
      for (const { fate, undone, n, written } of rows) {
        tally.fates[fate as Fate] += Number(n);
        tally.written += Number(written);
        if (undone === "undone") tally.undone += Number(n);
        if (undone === "left") tally.left += Number(n);
      }
      return tally;
    },

    /** Rows in the order of the file, after a line. */
    async rows(
      id: string,
      { fate, left, after = 0, limit }: { fate?: Fate; left?: boolean; after?: number; limit: number },
    ): Promise<FatedRow[]> {
      let query = rowsOf(id).where("line", ">", after).limit(limit);
      if (fate) query = query.where("fate", "=", fate);
      if (left) query = query.where("undone", "=", "left");
      return (await query.execute()).map(fatedFrom);
    },

    /** Rows that are still to be written, of these fates. */
    async toWrite(id: string, fates: readonly Fate[], after: number, limit: number): Promise<FatedRow[]> {
      const chosen = fates.filter((fate) => (WRITABLE as readonly Fate[]).includes(fate));
      if (chosen.length === 0) return [];
      const rows = await rowsOf(id)
        .where("fate", "in", chosen)
        .where("written", "is", null)
        .where("line", ">", after)
        .limit(limit)
        .execute();
      return rows.map(fatedFrom);
    },

    async toUndo(id: string, after: number, limit: number): Promise<FatedRow[]> {
      const rows = await rowsOf(id)
        .where("written", "is not", null)
        .where("undone", "is", null)
        .where("line", ">", after)
        .limit(limit)
        .execute();
      return rows.map(fatedFrom);
    },

    /** What was written is in the ledger from now on, and needs no copy here. */
    async markWritten(trx: BulkTrx, id: string, lines: readonly number[]): Promise<void> {
      await trx
        .updateTable("bulk_row")
        .set((eb) => ({ written: eb("expected", "+", 1), body: null }))
        .where("import", "=", id)
        .where("line", "in", [...lines])
        .execute();
    },

    /** A row whose record has changed since it was looked at is a conflict now, and is not written. */
    markConflict: (id: string, line: number) =>
      database.transact(async (trx) => {
        await trx
          .updateTable("bulk_row")
          .set({ fate: "conflict", expected: -1 })
          .where("import", "=", id)
          .where("line", "=", line)
          .execute();
      }),

    async markUndone(trx: BulkTrx, id: string, lines: readonly number[], undone: "undone" | "left"): Promise<void> {
      if (lines.length === 0) return;
      await trx
        .updateTable("bulk_row")
        .set({ undone })
        .where("import", "=", id)
        .where("line", "in", [...lines])
        .execute();
    },

    /** The versions at which imports of the past were undone, of these records. */
    async undoneVersions(records: readonly string[]): Promise<Set<string>> {
      if (records.length === 0) return new Set();
      const rows = await db
        .selectFrom("bulk_row")
        .select(["record", "written"])
        .where("record", "in", [...records])
        .where("undone", "=", "undone")
        .execute();
      return new Set(rows.map(({ record, written }) => `${record} ${Number(written) + 1}`));
    },

    /** Names under which rows were ever imported. */
    async origins(): Promise<string[]> {
      const rows = await db.selectFrom("bulk_mapping").select("mapping").execute();
      return [...new Set(rows.map(({ mapping }) => (JSON.parse(mapping) as Mapping).origin))];
    },

    remember: (name: string, print: string, person: string, mapping: Mapping) =>
      database.transact(async (trx) => {
        const row = { name, print, person, changed: now(), mapping: JSON.stringify(mapping) };
        const { name: _, ...values } = row;
        await trx
          .insertInto("bulk_mapping")
          .values(row)
          .onConflict((clash) => clash.column("name").doUpdateSet(values))
          .execute();
      }),

    async remembered(print: string): Promise<Mapping | undefined> {
      const row = await db
        .selectFrom("bulk_mapping")
        .select("mapping")
        .where("print", "=", print)
        .orderBy("changed", "desc")
        .limit(1)
        .executeTakeFirst();
      return row && (JSON.parse(row.mapping) as Mapping);
    },

    /** All mappings by their names, with the headers that each was made for. */
    async mappings(): Promise<{ name: string; print: string; mapping: Mapping }[]> {
      const rows = await db.selectFrom("bulk_mapping").select(["name", "print", "mapping"]).orderBy("name").limit(200).execute();
      return rows.map(({ name, print, mapping }) => ({ name, print, mapping: JSON.parse(mapping) as Mapping }));
    },
  };
}
export type Imports = ReturnType<typeof imports>;
