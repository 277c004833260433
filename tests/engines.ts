import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, type Engine, openPostgres, openSqlite } from "../src/kernel/database/index.ts";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "./postgres.ts";

/** A new, empty database to test with. `again` opens it a second time, as another process would. */
export interface TestDatabase<S> {
  database: Database<S>;
  /** The path of the file or the URL of the server: for another process. */
  address: string;
  again(): Promise<Database<S>>;
  drop(): Promise<void>;
}

async function sqlite<S>(): Promise<TestDatabase<S>> {
  const folder = mkdtempSync(join(tmpdir(), "vigie-sqlite-"));
  const path = join(folder, "test.sqlite");
  return following(
    path,
    async () => openSqlite<S>(path),
    () => rmSync(folder, { recursive: true, force: true }),
  );
}

async function onPostgres<S>(): Promise<TestDatabase<S>> {
  const url = await newPostgresDatabase();
  return following(
    url,
    () => openPostgres<S>(url),
    () => {},
  );
}

async function following<S>(address: string, open: () => Promise<Database<S>>, remove: () => void): Promise<TestDatabase<S>> {
  const opened: Database<S>[] = [];
  const again = async () => {
    const database = await open();
    opened.push(database);
    return database;
  };
  const database = await again();
  const drop = async () => {
    for (const one of opened) await one.close();
    remove();
  };
  return { database, address, again, drop };
}

/** Each engine a store is tested on: `describe.skipIf(engine.missing)` says why when one cannot run. */
export const ENGINES: readonly { name: Engine; missing: string | undefined; open: <S>() => Promise<TestDatabase<S>> }[] = [
  { name: "sqlite", missing: undefined, open: sqlite },
  { name: "postgres", missing: whyNoPostgres(), open: onPostgres },
];

/** After all tests of a file: ends what the engines started. */
export const stopEngines = (): Promise<void> => stopPostgres();
