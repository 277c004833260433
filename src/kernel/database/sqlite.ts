import { chmodSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { Database } from "./database.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

export interface SqliteDatabase<S> extends Database<S> {
  /**
   * Moves everything from the log beside the file into the file, and empties the log. Answers whether it could: another
   * process that reads keeps it from it. A file of at most `anew` bytes is written anew before.
   */
  emptyLog(anew?: number): Promise<boolean>;
}

/** Pages that are freed are overwritten, nothing is spilled into files beside, and what a schema brings is not trusted. */
const ERASING = "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF";

/**
 * Opens the SQLite file at `path`, made when it is not there. WAL, so readers never wait for the writer;
 * every commit is synced to disk before it counts as done. `erasing`: what is deleted
 * leaves the file, and only its owner may read it.
 */
export function openSqlite<S>(path: string, options: { erasing?: boolean } = {}): SqliteDatabase<S> {
  mkdirSync(dirname(path), { recursive: true });
  const writing = connect(path, WRITING, 50);
  if (options.erasing) {
    writing.exec(ERASING);
    chmodSync(path, 0o600);
  }
  const reading = connect(path, "PRAGMA query_only = ON", 5000);
  const writer = new Kysely<S>({ dialect: sqliteDialect(() => writing, true) });
  const reader = new Kysely<S>({ dialect: sqliteDialect(() => reading, false) });
  return {
    engine: "sqlite",
    db: reader,
    transact: (work) => writer.transaction().execute(work),
    lock: async () => {},
    script: async (_trx, text) => writing.exec(text),
    emptyLog: (anew = 0) =>
      // In the writer's turn: SQLite cannot empty the log while a transaction is open.
      writer.connection().execute(async () => {
        if (anew > 0) writtenAnew(writing, anew);
        return writing.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
      }),
    settle: async () => void (await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(writer)),
    close: async () => {
      await Promise.all([reader.destroy(), writer.destroy()]);
      // A Kysely that was never used has not opened its driver, and closes nothing.
      for (const connection of [reading, writing]) if (connection.isOpen) connection.close();
    },
  };
}

/**
 * Writes a file of at most `most` bytes anew. What is deleted is overwritten where it stood last; where rows were moved to other
 * pages before, copies of them stay between the rows until something is written there.
 */
export function writtenAnew(database: DatabaseSync, most: number): void {
  const pragma = (name: string): number => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  if (pragma("page_count") * pragma("page_size") > most) return;
  try {
    database.exec("VACUUM");
  } catch {
    // There is no room, or another process writes: the next time does it.
  }
}

/** What is deleted is overwritten: somebody may have taken it back. */
const WRITING = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON";

/** `patience`: milliseconds that SQLite itself waits, and blocks the thread, for a lock of another process. */
function connect(path: string, pragmas: string, patience: number): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: patience });
  connection.exec(pragmas);
  return connection;
}
