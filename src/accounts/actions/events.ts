import type { Ground, Trx } from "../ground.ts";
import type { AccountAct, AccountEvent } from "../rules/events.ts";
import type { Reader } from "../store.ts";
import type { AccountEventRow } from "../tables.ts";

/** Writes down one change of an account, in the transaction that makes it. */
export async function note(
  { database, clock }: Ground,
  trx: Trx,
  event: Omit<AccountEvent, "seq" | "at" | "reason" | "detail"> & Partial<Pick<AccountEvent, "reason" | "detail">>,
): Promise<void> {
  await database.lock(trx, "account-event");
  const last = await trx.selectFrom("account_event").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  const { actor, act, about, reason = "", detail = {} } = event;
  await trx
    .insertInto("account_event")
    .values({ seq: (last?.seq ?? 0) + 1, at: clock(), actor, act, about, reason, detail: JSON.stringify(detail) })
    .execute();
}

const eventFrom = (row: AccountEventRow): AccountEvent => ({
  ...row,
  act: row.act as AccountAct,
  detail: JSON.parse(row.detail) as Record<string, string>,
});

/** Events after a sequence number, oldest first. */
export const eventsAfter = async (db: Reader, seq: number, limit: number): Promise<AccountEvent[]> =>
  (await db.selectFrom("account_event").selectAll().where("seq", ">", seq).orderBy("seq").limit(limit).execute()).map(eventFrom);

/** The last events of one account, newest first. */
export const eventsAbout = async (db: Reader, name: string, limit: number): Promise<AccountEvent[]> =>
  (await db.selectFrom("account_event").selectAll().where("about", "=", name).orderBy("seq", "desc").limit(limit).execute()).map(
    eventFrom,
  );
