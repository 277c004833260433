import type { Kysely, Transaction } from "kysely";

export type Engine = "sqlite" | "postgres";

/**
 * One database on either engine. What runs on both is portable by construction: text ids, ISO times as text,
 * 0 and 1 for flags, JSON as text that is never queried inside.
 */
export interface Database<S> {
  readonly engine: Engine;
  /** For reading. On SQLite it refuses to write, so a statement that changes something belongs in `transact`. */
  readonly db: Kysely<S>;
  /** Runs `work` in one transaction: all of it or none. When the promise resolves, the data is on disk. */
  transact<T>(work: (trx: Transaction<S>) => Promise<T>): Promise<T>;
  /**
   * Waits until no other transaction holds the lock `name`, and holds it until this transaction ends.
   * On SQLite a transaction is alone with its writes anyway.
   */
  lock(trx: Transaction<S>, name: string): Promise<void>;
  /** Runs a file of SQL statements inside a transaction. */
  script(trx: Transaction<S>, text: string): Promise<void>;
  /** Brings the log of the file into it and empties it, so that what was deleted stands in neither. The server's own care on PostgreSQL. */
  settle(): Promise<void>;
  close(): Promise<void>;
}
