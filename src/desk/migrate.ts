import { join } from "node:path";
import { type Database, migrate } from "../kernel/database/index.ts";

/** Brings the desk's tables up to date. */
export const migrateDesk = (database: Database<unknown>): Promise<void> =>
  migrate(database, join(import.meta.dirname, "migrations"));
