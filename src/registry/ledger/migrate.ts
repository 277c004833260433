import { join } from "node:path";
import { type Database, migrate } from "../../kernel/database/index.ts";

/** Makes the ledger's tables, or brings them up to date. */
export const migrateRegistry = <S>(database: Database<S>): Promise<void> =>
  migrate(database, join(import.meta.dirname, "..", "migrations"));
