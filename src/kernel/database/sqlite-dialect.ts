import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { Problem } from "../problem.ts";

const KEPT_STATEMENTS = 200;
const PATIENCE_MS = 10_000;

/** Kysely over one connection of node:sqlite. `alone`: users of the connection wait for each other (the writer's case). */
export const sqliteDialect = (open: () => DatabaseSync, alone: boolean): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(open, alone),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});

class SqliteDriver implements Driver {
  readonly #open: () => DatabaseSync;
  readonly #alone: boolean;
  #database: DatabaseSync | undefined;
  #connection: SqliteConnection | undefined;
  #turn: Promise<void> = Promise.resolve();
  #yieldTurn: () => void = () => {};

  constructor(open: () => DatabaseSync, alone: boolean) {
    this.#open = open;
    this.#alone = alone;
  }

  async init(): Promise<void> {
    this.#database = this.#open();
    this.#connection = new SqliteConnection(this.#database);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#alone) {
      const before = this.#turn;
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#turn = promise;
      await before;
      this.#yieldTurn = resolve;
    }
    return this.#connection as SqliteConnection;
  }

  async releaseConnection(): Promise<void> {
    this.#yieldTurn();
  }

  /**
   * Takes SQLite's writing lock at the start, so that what a transaction has read is still true when it writes.
   * Another process may hold the lock: we ask again from time to time and leave the thread free meanwhile.
   */
  async beginTransaction(): Promise<void> {
    for (let waited = 0; ; waited += 20) {
      try {
        return void this.#database?.exec("BEGIN IMMEDIATE");
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (waited >= PATIENCE_MS)
          throw new Problem("database-busy", 503, "The database is in use by another process. Try again.");
        await sleep(20);
      }
    }
  }

  async commitTransaction(): Promise<void> {
    this.#database?.exec("COMMIT");
  }

  async rollbackTransaction(): Promise<void> {
    // SQLite has already rolled back by itself when, say, the disk is full.
    if (this.#database?.isTransaction) this.#database.exec("ROLLBACK");
  }

  async destroy(): Promise<void> {
    this.#database?.close();
  }
}

const isBusy = (error: unknown): boolean => error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === 5;

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#prepare(sql);
    const values = parameters as SQLInputValue[];
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // A statement of its own: one that is kept could be run again while this one is still being read.
    for (const row of this.#database.prepare(sql).iterate(...(parameters as SQLInputValue[]))) yield { rows: [row as R] };
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement) this.#statements.delete(sql);
    else statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > KEPT_STATEMENTS) {
      const oldest = this.#statements.keys().next().value;
      if (oldest !== undefined) this.#statements.delete(oldest);
    }
    return statement;
  }
}
