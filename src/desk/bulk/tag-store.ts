import type { Transaction } from "kysely";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import type { ListQuery } from "../work/rules/query.ts";
import { TAG_FATES, type TagFate, type Tagging, type TagState } from "./rules/tag.ts";

interface TagTables {
  bulk_tag: {
    id: string;
    person: string;
    created: string;
    state: string;
    tagging: string;
    search: string | null;
    tally: string | null;
    job: string | null;
    round: number;
  };
  bulk_tagged: {
    tag: string;
    record: string;
    handle: string;
    title: string;
    fate: string;
    expected: number;
    written: number | null;
    undone: string | null;
  };
}
export type TagTrx = Transaction<TagTables>;

/** What many records are to be told, and whose they are. */
export interface TagWork {
  id: string;
  person: string;
  created: string;
  state: TagState;
  tagging: Tagging;
  /** What is chosen: a search, or the handles of records that were ticked. */
  chosen: { search: ListQuery } | { handles: readonly string[] };
  tally?: TagTally;
  job?: string;
  round: number;
}

export interface TagTally {
  fates: Record<TagFate, number>;
  written: number;
  undone: number;
  left: number;
}

export interface TagRow {
  record: string;
  handle: string;
  title: string;
  fate: TagFate;
  expected: number;
  written?: number;
  undone?: "undone" | "left";
}

const workFrom = ({ state, tagging, search, tally, job, ...row }: TagTables["bulk_tag"]): TagWork => ({
  ...row,
  state: state as TagState,
  tagging: JSON.parse(tagging) as Tagging,
  chosen: JSON.parse(search ?? "{}") as TagWork["chosen"],
  ...(tally !== null && { tally: JSON.parse(tally) as TagTally }),
  ...(job !== null && { job }),
});

const rowOf = (it: TagWork): TagTables["bulk_tag"] => ({
  ...{ id: it.id, person: it.person, created: it.created, state: it.state, round: it.round },
  tagging: JSON.stringify(it.tagging),
  search: JSON.stringify(it.chosen),
  tally: it.tally ? JSON.stringify(it.tally) : null,
  job: it.job ?? null,
});

const taggedFrom = ({ tag: _, fate, written, undone, ...row }: TagTables["bulk_tagged"]): TagRow => ({
  ...row,
  fate: fate as TagFate,
  ...(written !== null && { written }),
  ...(undone !== null && { undone: undone as "undone" | "left" }),
});

/** Changes to many records at once, and what they did to each. */
export function tags(house: { database: Database<unknown> }) {
  const database = seenAs<TagTables>(house.database);
  const { db } = database;
  return {
    transact: <T>(work: (trx: TagTrx) => Promise<T>) => database.transact(work),

    async one(id: string): Promise<TagWork | undefined> {
      const row = await db.selectFrom("bulk_tag").selectAll().where("id", "=", id).executeTakeFirst();
      return row && workFrom(row);
    },

    /** Newest first. */
    async latest(limit: number): Promise<TagWork[]> {
      const rows = await db.selectFrom("bulk_tag").selectAll().orderBy("id", "desc").limit(limit).execute();
      return rows.map(workFrom);
    },

    async put(trx: TagTrx, it: TagWork): Promise<void> {
      await trx.insertInto("bulk_tag").values(rowOf(it)).execute();
    },

    async change(trx: TagTrx, it: TagWork, from: readonly TagState[]): Promise<boolean> {
      const { id, ...values } = rowOf(it);
      const changed = await trx
        .updateTable("bulk_tag")
        .set(values)
        .where("id", "=", id)
        .where("state", "in", [...from])
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },

    clearRows: (id: string) =>
      database.transact(async (trx) => {
        await trx.deleteFrom("bulk_tagged").where("tag", "=", id).execute();
      }),

    addRows: (id: string, rows: readonly TagRow[]) =>
      database.transact(async (trx) => {
        const values = rows.map((row) => ({ tag: id, ...row, written: null, undone: null }));
        if (values.length > 0)
          await trx
            .insertInto("bulk_tagged")
            .values(values)
            .onConflict((clash) => clash.columns(["tag", "record"]).doNothing())
            .execute();
      }),

    async rows(id: string, { fate, after = "", limit }: { fate?: TagFate; after?: string; limit: number }): Promise<TagRow[]> {
      let query = db
        .selectFrom("bulk_tagged")
        .selectAll()
        .where("tag", "=", id)
        .where("handle", ">", after)
        .orderBy("handle")
        .limit(limit);
      if (fate) query = query.where("fate", "=", fate);
      return (await query.execute()).map(taggedFrom);
    },

    async toApply(id: string, after: string, limit: number): Promise<TagRow[]> {
      const rows = await db
        .selectFrom("bulk_tagged")
        .selectAll()
        .where("tag", "=", id)
        .where("fate", "=", "tagged")
        .where("written", "is", null)
        .where("handle", ">", after)
        .orderBy("handle")
        .limit(limit)
        .execute();
      return rows.map(taggedFrom);
    },

    async toUndo(id: string, after: string, limit: number): Promise<TagRow[]> {
      const rows = await db
        .selectFrom("bulk_tagged")
        .selectAll()
        .where("tag", "=", id)
        .where("written", "is not", null)
        .where("undone", "is", null)
        .where("handle", ">", after)
        .orderBy("handle")
        .limit(limit)
        .execute();
      return rows.map(taggedFrom);
    },

    async mark(trx: TagTrx, id: string, records: readonly string[], as: "written" | "undone" | "left"): Promise<void> {
      if (records.length === 0) return;
      await trx
        .updateTable("bulk_tagged")
        .set((eb) => (as === "written" ? { written: eb("expected", "+", 1) } : { undone: as }))
        .where("tag", "=", id)
        .where("record", "in", [...records])
        .execute();
    },

    /** A record that has changed since it was looked at is not written. */
    markChanged: (id: string, record: string) =>
      database.transact(async (trx) => {
        await trx.updateTable("bulk_tagged").set({ fate: "review" }).where("tag", "=", id).where("record", "=", record).execute();
      }),

    async tally(id: string): Promise<TagTally> {
      const rows = await db
        .selectFrom("bulk_tagged")
        .select((eb) => ["fate", "undone", eb.fn.countAll<number>().as("n"), eb.fn.count<number>("written").as("written")])
        .where("tag", "=", id)
        .groupBy(["fate", "undone"])
        .execute();
      const fates = Object.fromEntries(TAG_FATES.map((fate) => [fate, 0])) as Record<TagFate, number>;
      const tally: TagTally = { fates, written: 0, undone: 0, left: 0 };
      for (const { fate, undone, n, written } of rows) {
        tally.fates[fate as TagFate] += Number(n);
        tally.written += Number(written);
        if (undone === "undone") tally.undone += Number(n);
        if (undone === "left") tally.left += Number(n);
      }
      return tally;
    },
  };
}
