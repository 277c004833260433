import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import type { Database } from "../../kernel/database/index.ts";
import { migrateRegistry } from "./migrate.ts";

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

interface Shape {
  columns: Column[];
  /** `table: columns`, unique ones marked. */
  indexes: string[];
  /** What refuses changes: `table event`. */
  refusals: string[];
}

const onSqlite = async ({ db }: Database<unknown>): Promise<Shape> => ({
  columns: (
    await sql<Column>`select m.name as "table", c.name as "column", lower(c.type) as type, c."notnull" = 0 as nullable
      from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' order by 1, 2`.execute(db)
  ).rows.map((column) => ({ ...column, nullable: Boolean(column.nullable) })),
  indexes: (
    await sql<{
      line: string;
    }>`select m.name || ': ' || group_concat(c.name, ', ' order by c.seqno) || iif(i."unique", ' unique', '') as line
      from sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
      where m.type = 'table' group by m.name, i.name`.execute(db)
  ).rows.map((row) => row.line),
  refusals: (
    await sql<{ table: string; sql: string }>`select tbl_name as "table", sql from sqlite_master where type = 'trigger'`.execute(
      db,
    )
  ).rows.map((row) => `${row.table} ${/before (update|delete)/.exec(row.sql)?.[1]}`),
});

const onPostgres = async ({ db }: Database<unknown>): Promise<Shape> => ({
  columns: (
    await sql<Column>`select table_name as "table", column_name as "column", data_type as type, is_nullable = 'YES' as nullable
      from information_schema.columns where table_schema = 'public' order by table_name collate "C", column_name collate "C"`.execute(
      db,
    )
  ).rows,
  indexes: (
    await sql<{ line: string }>`select t.relname || ': ' || string_agg(a.attname, ', ' order by k.place) ||
        case when i.indisunique then ' unique' else '' end as line
      from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      cross join lateral unnest(i.indkey::int2[]) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
      group by t.relname, i.indexrelid, i.indisunique`.execute(db)
  ).rows.map((row) => row.line),
  refusals: (
    await sql<{ table: string; event: string }>`select event_object_table as "table", lower(event_manipulation) as event
      from information_schema.triggers where trigger_schema = 'public'`.execute(db)
  ).rows.map((row) => `${row.table} ${row.event}`),
});

const [sqlite, postgres] = ENGINES;

afterAll(stopEngines);

test.skipIf(postgres?.missing)(
  `both engines have the same tables, columns, indexes and refusals${postgres?.missing ?? ""}`,
  async () => {
    const shapes: Shape[] = [];
    for (const [engine, look] of [[sqlite, onSqlite] as const, [postgres, onPostgres] as const]) {
      if (!engine) throw new Error("an engine is missing");
      const opened = await engine.open<unknown>();
      await migrateRegistry(opened.database);
      const { columns, indexes, refusals } = await look(opened.database);
      shapes.push({ columns, indexes: indexes.toSorted(), refusals: refusals.toSorted() });
      await opened.drop();
    }
    const [here, there] = shapes as [Shape, Shape];
    expect(here.columns.length).toBeGreaterThan(20);
    expect(here.refusals).toHaveLength(3);
    expect(there.columns).toEqual(here.columns);
    // SQLite keeps the whole-number primary key of revision in the table itself, without an index.
    expect(there.indexes).toEqual([...here.indexes, "revision: seq unique"].toSorted());
    expect(there.refusals).toEqual(here.refusals);
  },
);
