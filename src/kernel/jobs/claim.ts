import { sql, type Transaction } from "kysely";
import { now } from "../clock.ts";
import type { Database } from "../database/index.ts";
import type { JobRow, JobTables } from "./tables.ts";

/** An instant so many milliseconds from now. */
export const after = (ms: number): string => new Date(Date.parse(now()) + ms).toISOString();

/** A job that a worker holds: nobody else does it as long as it is renewed in time. */
export type Held = Pick<JobRow, "id" | "attempts"> & { worker: string };

/** Is there anything to do? Asked without a transaction, so that idle workers cost nothing. */
export async function isWorkWaiting({ db }: Database<JobTables>, kinds: readonly string[]): Promise<boolean> {
  const found = await db
    .selectFrom("job")
    .select("id")
    .where("state", "in", ["waiting", "running"])
    .where("due", "<=", now())
    .where("kind", "in", [...kinds])
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Takes the job that has waited longest, or one whose worker has not been heard of. A job that was begun too often is
 * ended as failed in its place, and nothing is given back: it may be what kills its workers.
 */
export const claim = (
  database: Database<JobTables>,
  kinds: readonly string[],
  worker: string,
  { lease, attemptsOf }: { lease: number; attemptsOf: (kind: string) => number },
): Promise<JobRow | undefined> =>
  database.transact(async (trx) => {
    const at = now();
    let next = trx
      .selectFrom("job")
      .selectAll()
      .where("state", "in", ["waiting", "running"])
      .where("due", "<=", at)
      .where("kind", "in", [...kinds])
      .orderBy("due")
      .orderBy("id")
      .limit(1);
    if (database.engine === "postgres") next = next.forUpdate().skipLocked();
    const row = await next.executeTakeFirst();
    if (!row) return undefined;
    const change = trx.updateTable("job").where("id", "=", row.id);
    if (row.cancelled) {
      await change.set({ state: "cancelled", finished: at, worker: null }).execute();
      return undefined;
    }
    if (row.attempts >= attemptsOf(row.kind)) {
      await change.set({ state: "failed", finished: at, worker: null, problem: ABANDONED }).execute();
      return undefined;
    }
    const held = { state: "running", worker, due: after(lease), attempts: row.attempts + 1 };
    await change.set(held).execute();
    return { ...row, ...held };
  });

const ABANDONED = JSON.stringify({ code: "job-abandoned", detail: "It was begun several times and its worker ended each time." });

const of = ({ id, worker, attempts }: Held) =>
  sql<boolean>`id = ${id} and worker = ${worker} and attempts = ${attempts} and state = 'running'`;

/** Changes a job that is still held; false when it was lost to another worker meanwhile. */
export async function changeHeld(
  database: Database<JobTables>,
  held: Held,
  values: Partial<JobRow>,
  within?: (trx: Transaction<JobTables>) => Promise<void>,
): Promise<boolean> {
  return database.transact(async (trx) => {
    const changed = await trx.updateTable("job").set(values).where(of(held)).executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return false;
    await within?.(trx);
    return true;
  });
}

/** Holds a job for longer. `lost`: another has it; `cancelled`: it is to stop. */
export async function renew(
  database: Database<JobTables>,
  held: Held,
  values: Partial<JobRow>,
): Promise<"held" | "lost" | "cancelled"> {
  let cancelled = 0;
  const kept = await changeHeld(database, held, values, async (trx) => {
    ({ cancelled } = await trx.selectFrom("job").select("cancelled").where("id", "=", held.id).executeTakeFirstOrThrow());
  });
  return !kept ? "lost" : cancelled ? "cancelled" : "held";
}
