import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Database } from "./database.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/**
 * Opens the SQLite file at `path`, made when it is not there. WAL, so readers never wait for the writer;
 * every commit is synced to disk before it counts as done.
 */
export function openSqlite<S>(path: string): Database<S> {
  mkdirSync(dirname(path), { recursive: true });
  const writing = connect(path, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON", 50);
  const reading = connect(path, "PRAGMA query_only = ON", 5000);
  const writer = new Kysely<S>({ dialect: sqliteDialect(() => writing, true) });
  const reader = new Kysely<S>({ dialect: sqliteDialect(() => reading, false) });
  return {
    engine: "sqlite",
    db: reader,
    transact: (work) => writer.transaction().execute(work),
    lock: async () => {},
    script: async (_trx, text) => writing.exec(text),
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()]);
      // A Kysely that was never used has not opened its driver, and closes nothing.
      for (const connection of [reading, writing]) if (connection.isOpen) connection.close();
    },
  };
}

/** `patience`: milliseconds that SQLite itself waits, and blocks the thread, for a lock of another process. */
function connect(path: string, pragmas: string, patience: number): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: patience });
  connection.exec(pragmas);
  return connection;
}
