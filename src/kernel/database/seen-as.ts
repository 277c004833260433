import type { Database } from "./database.ts";

/** One database holds the tables of several slices; each sees its own. */
export const seenAs = <S>(database: Database<unknown>): Database<S> => database as unknown as Database<S>;
