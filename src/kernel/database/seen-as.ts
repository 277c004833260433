import type { Transaction } from "kysely";
import type { Database } from "./database.ts";

/** One database holds the tables of several slices; each sees its own. */
export const seenAs = <S>(database: Database<unknown>): Database<S> => database as unknown as Database<S>;

/** The same of a transaction: what belongs together is written together, whichever slice it is of. */
export const seenIn = <To, From>(trx: Transaction<From>): Transaction<To> => trx as unknown as Transaction<To>;
