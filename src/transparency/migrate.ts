import { join } from "node:path";
import { type Database, migrate } from "../kernel/database/index.ts";

/** Makes the tables of the log and of what vouches for it, or brings them up to date. */
export const migrateTransparency = <S>(database: Database<S>): Promise<void> =>
  migrate(database, join(import.meta.dirname, "migrations"));
