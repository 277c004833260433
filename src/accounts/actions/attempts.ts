import { Problem } from "../../kernel/problem.ts";
import type { Ground, Trx } from "../ground.ts";
import { ALL_TRIES, ALL_WINDOW, after, FORGOTTEN, waitAfter } from "../rules/limits.ts";
import type { AttemptRow } from "../tables.ts";

/** The row that counts the tries for all names together. */
const ALL = "all";

/** One name in all the ways it can be typed. Whether anybody has it makes no difference here. */
export const typedName = (name: string): string => name.slice(0, 400).normalize("NFKC").trim().toLowerCase();

const keyOf = ({ box }: Ground, name: string): string => box.hash(typedName(name), "attempt");

/**
 * Takes one try for a name, before anything is checked: many at the same moment are counted one by one. A try that turns out right is
 * given back by `forgive`. Throws `too-many-attempts` (429) with `until`, an instant, whether or not anybody has that name.
 */
export async function takeTry(ground: Ground, name: string): Promise<void> {
  const { database, clock } = ground;
  const key = keyOf(ground, name);
  const until = await database.transact(async (trx) => {
    await database.lock(trx, "attempt");
    const now = clock();
    await trx.deleteFrom("attempt").where("last", "<", after(now, -FORGOTTEN)).execute();
    const rows = await trx.selectFrom("attempt").selectAll().where("key", "in", [key, ALL]).execute();
    const own = rows.find((row) => row.key === key);
    if (own && own.until > now) return own.until;
    const all = rows.find((row) => row.key === ALL && row.until > now);
    if (all && all.failures >= ALL_TRIES) return all.until;
    const failures = (own?.failures ?? 0) + 1;
    await put(trx, { key, failures, last: now, until: after(now, waitAfter(failures)) });
    await put(trx, { key: ALL, failures: (all?.failures ?? 0) + 1, last: now, until: all?.until ?? after(now, ALL_WINDOW) });
    return undefined;
  });
  if (until)
    throw new Problem("too-many-attempts", 429, "There were too many wrong tries. Wait a while, then try again.", { until });
}

/** Forgets the tries for a name whose owner has come in. */
export async function forgive(ground: Ground, trx: Trx, name: string): Promise<void> {
  await ground.database.lock(trx, "attempt");
  await trx.deleteFrom("attempt").where("key", "=", keyOf(ground, name)).execute();
  await trx
    .updateTable("attempt")
    .set((eb) => ({ failures: eb("failures", "-", 1) }))
    .where("key", "=", ALL)
    .where("failures", ">", 0)
    .execute();
}

const put = async (trx: Trx, row: AttemptRow): Promise<void> => {
  const { failures, last, until } = row;
  await trx
    .insertInto("attempt")
    .values(row)
    .onConflict((clash) => clash.column("key").doUpdateSet({ failures, last, until }))
    .execute();
};
