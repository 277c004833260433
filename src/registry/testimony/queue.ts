import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import type { LedgerTables, WithdrawalRow } from "../ledger/tables.ts";
import type { Cause } from "./rules/reasons.ts";
import type { TakenDown } from "./withdraw.ts";

/** Something that a person has taken back, or that has ended. */
export interface Withdrawal {
  id: string;
  /** `2026-05-17`: nobody is to know the hour. */
  day: string;
  cause: Cause;
  /** Prints of consents, while it is not done. */
  items: readonly string[];
  /** Id of the one testimony that is meant, where it is not asked for by a print. */
  testimony?: string;
  done: boolean;
  taken: readonly TakenDown[];
  /** What the team has done about it: `partners`, `newsletter` … */
  ticked: readonly Ticked[];
}

export interface Ticked {
  what: string;
  by: string;
  day: string;
}

const PRINT = /^[0-9a-f]{64}$/;

/**
 * Writes down that these consents are taken back: durable when it returns, and done within seconds, whatever is killed when. Prints are
 * SHA-256 in hex of what only the person holds; one that no testimony rests on does nothing.
 */
export async function queueWithdrawal(database: Database<LedgerTables>, prints: readonly string[]): Promise<void> {
  const items = [...new Set(prints)].filter((print) => PRINT.test(print));
  if (items.length > 0) await put(database, { items, cause: "person" });
}

/** The same for one testimony that is over by itself. */
export const queueEnd = (database: Database<LedgerTables>, testimony: string, cause: Cause): Promise<void> =>
  put(database, { items: [], testimony, cause });

async function put(
  database: Database<LedgerTables>,
  { items, testimony, cause }: Pick<Withdrawal, "items" | "testimony" | "cause">,
) {
  const asked = JSON.stringify({ items, ...(testimony && { testimony }) });
  await database.transact(async (trx) => {
    const same = await trx
      .selectFrom("withdrawal")
      .select("id")
      .where("state", "=", "queued")
      .where("items", "=", asked)
      .executeTakeFirst();
    if (same) return;
    const row = { id: newId(), day: now().slice(0, 10), cause, items: asked, state: "queued", taken: "[]", ticked: "[]" };
    await trx.insertInto("withdrawal").values(row).execute();
  });
}

const from = ({ state, cause, items, taken, ticked, ...row }: WithdrawalRow): Withdrawal => ({
  ...row,
  cause: cause as Cause,
  ...(JSON.parse(items) as Pick<Withdrawal, "items" | "testimony">),
  done: state === "done",
  taken: JSON.parse(taken) as TakenDown[],
  ticked: JSON.parse(ticked) as Ticked[],
});

/** What is still to do, oldest first. */
export async function queuedWithdrawals({ db }: Pick<Database<LedgerTables>, "db">): Promise<Withdrawal[]> {
  return (await db.selectFrom("withdrawal").selectAll().where("state", "=", "queued").orderBy("id").execute()).map(from);
}

/** What was done, newest first. */
export async function doneWithdrawals({ db }: Pick<Database<LedgerTables>, "db">, limit = 200): Promise<Withdrawal[]> {
  const rows = await db
    .selectFrom("withdrawal")
    .selectAll()
    .where("state", "=", "done")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(from);
}

export async function withdrawalOf({ db }: Pick<Database<LedgerTables>, "db">, id: string): Promise<Withdrawal | undefined> {
  const row = await db.selectFrom("withdrawal").selectAll().where("id", "=", id).executeTakeFirst();
  return row && from(row);
}

/** Writes down what was taken down with one testimony, so that who begins anew after a kill still knows it. */
export const noteTaken = async (trx: Transaction<LedgerTables>, id: string, taken: readonly TakenDown[]): Promise<void> => {
  await trx
    .updateTable("withdrawal")
    .set({ taken: JSON.stringify(taken) })
    .where("id", "=", id)
    .execute();
};

/** It is done. The prints are forgotten; where nothing rested on them, nothing of it is kept. */
export const endWithdrawal = (database: Database<LedgerTables>, { id }: Withdrawal, taken: readonly TakenDown[]): Promise<void> =>
  database.transact(async (trx) => {
    if (taken.length === 0) await trx.deleteFrom("withdrawal").where("id", "=", id).execute();
    else
      await trx
        .updateTable("withdrawal")
        .set({ state: "done", items: JSON.stringify({ items: [] }), taken: JSON.stringify(taken) })
        .where("id", "=", id)
        .execute();
  });

/** Says what the team has done about it: in place of what was said before. */
export const tickWithdrawal = (database: Database<LedgerTables>, id: string, ticked: readonly Ticked[]): Promise<void> =>
  database.transact(async (trx) => {
    await trx
      .updateTable("withdrawal")
      .set({ ticked: JSON.stringify(ticked) })
      .where("id", "=", id)
      .execute();
  });
