import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { openStore } from "./store.ts";

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
}

const why = whyNoPostgres();
afterAll(stopPostgres);

test.skipIf(why)(`both engines have the same tables and columns${why ? ` (${why})` : ""}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-schemas-"));
  const url = await newPostgresDatabase();
  const [here, there] = [
    await openStore({ engine: "sqlite", path: join(folder, "vault.sqlite") }),
    await openStore({ engine: "postgres", url, tellingUrl: url }),
  ];
  const onSqlite =
    await sql<Column>`select m.name as "table", c.name as "column", lower(c.type) as type, c."notnull" = 0 as nullable
    from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table' order by 1, 2`.execute(here.desk.db);
  const onPostgres = await sql<Column>`select table_name as "table", column_name as "column", data_type as type,
    is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'vault'
    order by table_name collate "C", column_name collate "C"`.execute(there.desk.db);
  const elsewhere = await sql<{ n: number }>`select count(*) as n from information_schema.tables
    where table_schema = 'public'`.execute(there.desk.db);
  expect(onSqlite.rows.length).toBeGreaterThan(40);
  expect(onPostgres.rows.map((it) => ({ ...it, type: it.type === "bytea" ? "blob" : it.type }))).toEqual(
    onSqlite.rows.map((it) => ({ ...it, nullable: Boolean(it.nullable) })),
  );
  expect(elsewhere.rows).toEqual([{ n: 0 }]);
  await here.close();
  await there.close();
  rmSync(folder, { recursive: true, force: true });
});
