import { join } from "node:path";
import { type Database, migrate, seenAs } from "../../kernel/database/index.ts";
import type { FixityEvent, FixityResult } from "./health.ts";

export interface FixityTables {
  fixity_object: {
    sha256: string;
    /** Of the last sound reading. */
    bytes: number | null;
    /** Empty: never yet. */
    checked: string;
    result: FixityResult;
  };
  fixity_event: FixityEvent & { id: string };
  fixity_day: { day: string; checked: number; bytes: number; faults: number; mended: number };
  fixity_round: { id: string; hour: string; seq: number; listed: string };
}

/** Brings the tables of the archive up to date. */
export const migrateArchive = (database: Database<unknown>): Promise<void> =>
  migrate(seenAs<FixityTables>(database), join(import.meta.dirname, "..", "migrations"));
