import { plusDays, UNFINISHED_FILE_DAYS, UNREAD_REPLY_DAYS, untilOf } from "../rules/retention.ts";
import type { KeptCalendar } from "./calendar.ts";
import { lifetimeOf } from "./desk-side.ts";
import { eraseLeftovers, eraseParts } from "./erase.ts";
import { noteFetched } from "./find.ts";
import type { Ground } from "./ground.ts";
import type { Swept } from "./vault.ts";

/** Erases what has come to its end by `today`. */
export async function sweep(ground: Ground, calendar: KeptCalendar, today: string): Promise<Swept> {
  await noteFetched(ground);
  await eraseLeftovers(ground);
  if (!(await calendar.turn(today))) return { cases: 0, replies: 0, files: 0, waiting: true };
  const cases = await endedCases(ground, today);
  await Promise.all(cases.map((caseId) => ground.erasing.add(caseId)));
  const replies = await eraseReplies(ground, plusDays(today, -UNREAD_REPLY_DAYS));
  const files = await eraseUnfinished(ground, plusDays(today, -UNFINISHED_FILE_DAYS));
  await forgetForms(ground, today);
  if (replies + files > 0) await ground.store.emptyLog();
  return { cases: cases.length, replies, files, waiting: false };
}

async function endedCases({ store }: Ground, today: string): Promise<string[]> {
  const rows = await store.desk.db
    .selectFrom("told_case")
    .select(["id", "day", "last_day", "opened", "state", "keep", "kept_until"])
    .execute();
  return rows.filter((row) => untilOf(lifetimeOf(row)) <= today).map(({ id }) => id);
}

/** Replies that nobody fetched in time. */
const eraseReplies = ({ store }: Ground, until: string): Promise<number> =>
  store.desk.transact(async (trx) => {
    const { numDeletedRows } = await trx
      .deleteFrom("envelope")
      .where("kind", "=", "reply")
      .where("seen", "=", 0)
      .where("day", "<=", until)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  });

async function eraseUnfinished({ store }: Ground, until: string): Promise<number> {
  const files = await store.desk.transact(async (trx) => {
    const found = await trx.selectFrom("file").select("id").where("complete", "=", 0).where("day", "<=", until).execute();
    for (const { id } of found) await trx.deleteFrom("file").where("id", "=", id).execute();
    return found;
  });
  for (const { id } of files) await eraseParts(store, id);
  return files.length;
}

/** Nobody sends a form twice after days: what recognised it goes. */
const forgetForms = ({ store }: Ground, today: string): Promise<void> =>
  store.desk.transact(async (trx) => {
    await trx
      .updateTable("told_case")
      .set({ once_print: null })
      .where("once_print", "is not", null)
      .where("day", "<", plusDays(today, -1))
      .execute();
  });
