import type { Transaction } from "kysely";
import type { Database } from "../kernel/database/index.ts";
import type { Lockbox } from "./lockbox.ts";
import type { AccountTables } from "./tables.ts";

export type Trx = Transaction<AccountTables>;

/** What every action stands on. */
export interface Ground {
  database: Database<AccountTables>;
  box: Lockbox;
  /** ISO instant. */
  clock: () => string;
  /** The monitor's name, as apps and keys show it. */
  publicName: string;
  /** Address of the desk, without a path: passkeys are bound to it. */
  origin: () => string;
}

/** One after the other: what decides by what it reads (the last administrator, a free name) and then writes. */
export const inTurn = <T>({ database }: Ground, work: (trx: Trx) => Promise<T>): Promise<T> =>
  database.transact(async (trx) => {
    await database.lock(trx, "accounts");
    return work(trx);
  });
