import { now } from "../../kernel/clock.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { signedIn } from "./demand.ts";
import type { DeskContext } from "./desk.ts";
import { formOf } from "./form.ts";
import type { DeskHouse } from "./house.ts";

interface OnceTables {
  once: { key: string; person: string; at: string; location: string | null };
}

/** Milliseconds after which work that has not ended is taken for ended with its process. */
const ABANDONED = 2 * 60_000;

/**
 * Does what a form asks for once, however often it is sent: by a double click, a reload or the back button. `work` answers where
 * to go on; a second sending goes there too. Work that throws may be tried again with the same form.
 * Throws `being-done` (409) while the first sending is still at work.
 */
export async function once(c: DeskContext, house: Pick<DeskHouse, "database">, work: () => Promise<string>): Promise<string> {
  const { session } = signedIn(c);
  const form = await formOf(c);
  const key = form.get("_once") ?? "";
  if (!/^[A-Za-z0-9]{20,40}$/.test(key)) return work();
  const database = seenAs<OnceTables>(house.database);
  const mine = `${session.person.id} ${key}`;
  // A process that was killed at its work left no location, and nobody waits for it for ever.
  const abandoned = new Date(Date.parse(now()) - ABANDONED).toISOString();
  const claimed = await database.transact(async (trx) => {
    await trx.deleteFrom("once").where("key", "=", mine).where("location", "is", null).where("at", "<", abandoned).execute();
    return trx
      .insertInto("once")
      .values({ key: mine, person: session.person.id, at: now(), location: null })
      .onConflict((clash) => clash.doNothing())
      .executeTakeFirst();
  });
  if (Number(claimed.numInsertedOrUpdatedRows ?? 0) === 0) {
    const done = await database.db.selectFrom("once").select("location").where("key", "=", mine).executeTakeFirst();
    if (done?.location) return done.location;
    throw new Problem("being-done", 409, "This is being done already.");
  }
  try {
    const location = await work();
    await database.transact((trx) => trx.updateTable("once").set({ location }).where("key", "=", mine).execute());
    return location;
  } catch (error) {
    await database.transact((trx) => trx.deleteFrom("once").where("key", "=", mine).execute());
    throw error;
  }
}

/** Forgets what was sent before `before`, an instant: nobody sends a form again after a day. */
export const forgetOnce = (house: Pick<DeskHouse, "database">, before: string): Promise<void> =>
  seenAs<OnceTables>(house.database).transact(async (trx) => {
    await trx.deleteFrom("once").where("at", "<", before).execute();
  });
