import { sql, type Transaction } from "kysely";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import type { FixityEvent, FixityHealth, FixityResult, PublicFixity } from "./health.ts";
import type { FixityTables } from "./tables.ts";

export interface DueObject {
  sha256: string;
  bytes: number | null;
  result: FixityResult;
}

/** What one reading of an object came to. */
export interface Outcome {
  at: string;
  /** Bytes read. */
  bytes: number;
  /** Absent: it is what it is named. */
  fault?: "damaged" | "missing" | "unreadable";
  /** The hash of what lay there, or the system's code. */
  found: string;
  /** Sound bytes lie there now. */
  mended: boolean;
}

const ROUND = "round";
/** Names put in at a time. */
const BATCH = 200;

/** The queries of fixity. */
export function fixityStore(given: Database<unknown>) {
  const database = seenAs<FixityTables>(given);
  const { db } = database;

  return {
    round: () => db.selectFrom("fixity_round").selectAll().where("id", "=", ROUND).executeTakeFirstOrThrow(),

    /** True for one process alone, and once: the slice of this hour is its. */
    takeHour: (hour: string): Promise<boolean> =>
      database.transact(async (trx) => {
        const taken = await trx
          .updateTable("fixity_round")
          .set({ hour })
          .where("id", "=", ROUND)
          .where("hour", "<", hour)
          .executeTakeFirst();
        return taken.numUpdatedRows > 0n;
      }),

    /** Takes up names; those that are known stay as they are. */
    know: (names: Iterable<string>, upTo: { seq?: number; listed?: string }): Promise<void> =>
      database.transact(async (trx) => {
        const all = [...names];
        for (let from = 0; from < all.length; from += BATCH) {
          await trx
            .insertInto("fixity_object")
            .values(all.slice(from, from + BATCH).map((sha256) => ({ sha256, bytes: null, checked: "", result: "unchecked" })))
            .onConflict((conflict) => conflict.column("sha256").doNothing())
            .execute();
        }
        if (Object.keys(upTo).length > 0) await trx.updateTable("fixity_round").set(upTo).where("id", "=", ROUND).execute();
      }),

    count: async (): Promise<number> => {
      const { n } = await db
        .selectFrom("fixity_object")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      return n;
    },

    /** Those that were read longest ago, and before `before`. */
    due: (before: string, limit: number): Promise<DueObject[]> =>
      db
        .selectFrom("fixity_object")
        .select(["sha256", "bytes", "result"])
        .where("checked", "<", before)
        .orderBy("checked")
        .orderBy("sha256")
        .limit(limit)
        .execute(),

    /** Those that were found faulty before `before`: they are tried again sooner. */
    faulty: (before: string, limit: number): Promise<DueObject[]> =>
      db
        .selectFrom("fixity_object")
        .select(["sha256", "bytes", "result"])
        .where("result", "in", FAULTY)
        .where("checked", "<", before)
        .orderBy("checked")
        .limit(limit)
        .execute(),

    /** Writes down what was found, with the day's count and the event, all or nothing. */
    found: (object: DueObject, outcome: Outcome): Promise<void> =>
      database.transact(async (trx) => {
        const { at, bytes, fault, mended, found } = outcome;
        const result = fault && !mended ? fault : "sound";
        const faulty = fault !== undefined;
        await trx
          .updateTable("fixity_object")
          .set({ checked: at, result, ...(!faulty && { bytes }) })
          .where("sha256", "=", object.sha256)
          .execute();
        await trx
          .insertInto("fixity_day")
          .values({ day: at.slice(0, 10), checked: 1, bytes, faults: Number(faulty), mended: Number(mended) })
          .onConflict((conflict) =>
            conflict.column("day").doUpdateSet({
              checked: sql<number>`fixity_day.checked + 1`,
              bytes: sql<number>`fixity_day.bytes + ${bytes}`,
              faults: sql<number>`fixity_day.faults + ${Number(faulty)}`,
              mended: sql<number>`fixity_day.mended + ${Number(mended)}`,
            }),
          )
          .execute();
        for (const what of eventsOf(object, outcome)) await note(trx, { at, sha256: object.sha256, what, found });
      }),

    /** Nothing here knows of these objects any more: they were taken back. */
    forget: (names: readonly string[]): Promise<void> =>
      database.transact(async (trx) => {
        for (const table of ["fixity_object", "fixity_event"] as const) {
          for (const name of names) await trx.deleteFrom(table).where("sha256", "=", name).execute();
        }
      }),

    async health(within: number, since: string): Promise<FixityHealth> {
      const results = await db
        .selectFrom("fixity_object")
        .select(({ fn }) => ["result", fn.countAll<number>().as("n")])
        .groupBy("result")
        .execute();
      const span = await db
        .selectFrom("fixity_object")
        .select(({ fn }) => [fn.max("checked").as("last"), fn.min("checked").as("oldest")])
        .where("checked", ">", "")
        .executeTakeFirst();
      const { n: sound } = await db
        .selectFrom("fixity_object")
        .select(({ fn }) => fn.countAll<number>().as("n"))
        .where("result", "=", "sound")
        .where("checked", ">=", since)
        .executeTakeFirstOrThrow();
      const faults = await db
        .selectFrom("fixity_object")
        .select(["sha256", "result", "checked"])
        .where("result", "in", FAULTY)
        .orderBy("checked", "desc")
        .limit(100)
        .execute();
      const events = await db
        .selectFrom("fixity_event")
        .select(["at", "sha256", "what", "found"])
        .orderBy("id", "desc")
        .limit(50)
        .execute();
      const days = await db.selectFrom("fixity_day").selectAll().orderBy("day", "desc").limit(30).execute();
      return {
        within,
        objects: results.reduce((sum, { n }) => sum + n, 0),
        sound,
        unchecked: results.find(({ result }) => result === "unchecked")?.n ?? 0,
        ...(span?.last && { last: span.last, oldest: span.oldest }),
        ...{ faults, events, days },
      };
    },

    /** Counts over those objects of which `isPublic` says so, some hundreds at a time. */
    async publicHealth(within: number, since: string, isPublic: (sha256: string) => boolean): Promise<PublicFixity> {
      const health: PublicFixity = { within, objects: 0, sound: 0, faults: 0, mended: 0 };
      for (let after = ""; ; ) {
        const rows = await db
          .selectFrom("fixity_object")
          .select(["sha256", "checked", "result"])
          .where("sha256", ">", after)
          .orderBy("sha256")
          .limit(500)
          .execute();
        for (const { checked, result } of rows.filter(({ sha256 }) => isPublic(sha256))) {
          health.objects += 1;
          if (result === "sound" && checked >= since) health.sound += 1;
          if (FAULTY.includes(result)) health.faults += 1;
          if (checked === "") continue;
          if (!health.last || checked > health.last) health.last = checked;
          if (!health.oldest || checked < health.oldest) health.oldest = checked;
        }
        const last = rows.at(-1);
        if (!last) break;
        after = last.sha256;
      }
      const mended = await db.selectFrom("fixity_event").select("sha256").where("what", "=", "mended").execute();
      health.mended = mended.filter(({ sha256 }) => isPublic(sha256)).length;
      return health;
    },
  };
}

const FAULTY: FixityResult[] = ["damaged", "missing", "unreadable"];

/** What is worth a line: a fault that was not known, that it was mended, and that what was faulty is sound again without us. */
function eventsOf(before: DueObject, { fault, mended }: Outcome): FixityEvent["what"][] {
  if (!fault) return FAULTY.includes(before.result) ? ["sound-again"] : [];
  return [...(before.result === fault ? [] : [fault]), ...(mended ? (["mended"] as const) : [])];
}

const note = (trx: Transaction<FixityTables>, event: FixityEvent) =>
  trx
    .insertInto("fixity_event")
    .values({ id: newId(), ...event })
    .execute();
