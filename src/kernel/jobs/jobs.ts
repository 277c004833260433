import { join } from "node:path";
import type { Transaction } from "kysely";
import { now } from "../clock.ts";
import { type Database, migrate, seenAs } from "../database/index.ts";
import { newId } from "../ids.ts";
import type { Job, JobState } from "./job.ts";
import { type JobTables, jobFrom } from "./tables.ts";
import { wake } from "./wake.ts";

/** Makes the table of jobs, or brings it up to date. */
export const migrateJobs = <S>(database: Database<S>): Promise<void> =>
  migrate(database, join(import.meta.dirname, "migrations"));

export interface EnqueueOptions {
  /** The account that asks. */
  by: string;
  /** Asked for again with the same key, it is the same job; one that failed or was cancelled begins anew. */
  key?: string;
  /** Not before this instant. */
  due?: string;
  /** The transaction that this belongs to: the job is there when it is committed. */
  trx?: Transaction<unknown>;
}

export interface JobQuery {
  by?: string;
  kind?: string;
  state?: JobState | readonly JobState[];
  /** At most 500; 100 when it is not said. */
  limit?: number;
}

/** What asks for work, and asks how far it is. */
export interface Jobs {
  enqueue(kind: string, input: unknown, options: EnqueueOptions): Promise<Job>;
  job(id: string): Promise<Job | undefined>;
  /** Newest first. */
  list(query: JobQuery): Promise<Job[]>;
  /** A waiting job is not begun, a running one is told to stop. False when it had ended before. */
  cancel(id: string): Promise<boolean>;
  /** A job that failed or was cancelled begins anew. False when it is neither. */
  retry(id: string): Promise<boolean>;
}

const ENDED_BADLY = ["failed", "cancelled"];

export function openJobs(database: Database<unknown>): Jobs {
  const own = seenAs<JobTables>(database);
  const again = (trx: Transaction<JobTables>, id: string, input?: string) =>
    trx
      .updateTable("job")
      .set({ state: "waiting", due: now(), attempts: 0, cancelled: 0, problem: null, result: null, finished: null })
      .set({ done: 0, total: 0, message: "", worker: null, ...(input !== undefined && { input }) })
      .where("id", "=", id)
      .where("state", "in", ENDED_BADLY)
      .executeTakeFirst();

  async function put(trx: Transaction<JobTables>, kind: string, input: unknown, options: EnqueueOptions): Promise<string> {
    const id = newId();
    const at = now();
    const { key = id, by, due = at } = options;
    const text = JSON.stringify(input ?? null);
    await trx
      .insertInto("job")
      .values({
        id,
        kind,
        key,
        input: text,
        by,
        created: at,
        due,
        state: "waiting",
        attempts: 0,
        cancelled: 0,
        done: 0,
        total: 0,
        message: "",
      })
      .onConflict((conflict) => conflict.columns(["kind", "key"]).doNothing())
      .execute();
    const { id: found } = await trx
      .selectFrom("job")
      .select("id")
      .where("kind", "=", kind)
      .where("key", "=", key)
      .executeTakeFirstOrThrow();
    if (found !== id) await again(trx, found, text);
    return found;
  }

  const jobs: Jobs = {
    async enqueue(kind, input, options) {
      const given = options.trx as Transaction<JobTables> | undefined;
      const read = async (trx: Transaction<JobTables>) => {
        const id = await put(trx, kind, input, options);
        return jobFrom(await trx.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
      };
      const job = given ? await read(given) : await own.transact(read);
      wake(database);
      return job;
    },

    async job(id) {
      const row = await own.db.selectFrom("job").selectAll().where("id", "=", id).executeTakeFirst();
      return row && jobFrom(row);
    },

    async list({ by, kind, state, limit = 100 }) {
      let query = own.db
        .selectFrom("job")
        .selectAll()
        .orderBy("id", "desc")
        .limit(Math.min(500, Math.max(1, limit)));
      if (by !== undefined) query = query.where("by", "=", by);
      if (kind !== undefined) query = query.where("kind", "=", kind);
      if (state !== undefined) query = query.where("state", "in", typeof state === "string" ? [state] : [...state]);
      return (await query.execute()).map(jobFrom);
    },

    cancel: (id) =>
      own.transact(async (trx) => {
        const ended = await trx
          .updateTable("job")
          .set({ state: "cancelled", cancelled: 1, finished: now() })
          .where("id", "=", id)
          .where("state", "=", "waiting")
          .executeTakeFirst();
        if (ended.numUpdatedRows > 0n) return true;
        const told = await trx
          .updateTable("job")
          .set({ cancelled: 1 })
          .where("id", "=", id)
          .where("state", "=", "running")
          .executeTakeFirst();
        return told.numUpdatedRows > 0n;
      }),

    async retry(id) {
      const { numUpdatedRows } = await own.transact((trx) => again(trx, id));
      wake(database);
      return numUpdatedRows > 0n;
    },
  };
  return jobs;
}
