import type { Transaction } from "kysely";
import type { Problem } from "../../kernel/problem.ts";
import type { Grouped } from "./grouped.ts";
import type { ShredKeys } from "./keys/shred-keys.ts";
import type { VaultStore } from "./store.ts";
import type { VaultTables } from "./tables.ts";

export type Trx = Transaction<VaultTables>;

/** Adds something inside a transaction that others share; answers why it does not, having written nothing. */
export type Addition = { size: number; write: (trx: Trx) => Promise<Problem | undefined> };

/** What every part of the vault stands on. */
export interface Ground {
  store: VaultStore;
  keys: ShredKeys;
  /** Today in UTC. Never earlier than a day that was believed before, whatever the clock says. */
  day(): string;
  adding: Grouped<Addition, Problem | undefined>;
  /** Erases cases, several at once. */
  erasing: Grouped<string, void>;
  /** Replies that their person has fetched; written down later, so that a code that is known takes no longer than one that is not. */
  fetched: Set<string>;
}
