import { join } from "node:path";
import { type Database, migrate, seenAs } from "../kernel/database/index.ts";
import type { AccountTables } from "./tables.ts";

/** Brings the tables of the accounts up to date. */
export const migrateAccounts = (database: Database<unknown>): Promise<void> =>
  migrate(seenAs<AccountTables>(database), join(import.meta.dirname, "migrations"));
