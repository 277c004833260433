import type { Transaction } from "kysely";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import type { State, TypeName } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { Comment, CommentKind, CommentsQuery } from "./rules/comments.ts";
import type { DueDate, DueKind } from "./rules/due.ts";
import type { Underway } from "./rules/queue.ts";
import type { CommentRow, RecordRow, ReviewTables } from "./tables.ts";

export type Trx = Transaction<ReviewTables>;

export const tablesOf = ({ database }: Pick<DeskHouse, "database">): Database<ReviewTables> => seenAs<ReviewTables>(database);

/** A date of a record that is under way, with what lists show of it. */
export interface Due extends DueDate {
  of: Underway;
  told: boolean;
}

export const queueStore = ({ db }: Pick<Database<ReviewTables>, "db">) => {
  const records = db.selectFrom("review_record").selectAll();
  const joined = db
    .selectFrom("review_due")
    .innerJoin("review_record", "review_record.record", "review_due.record")
    .selectAll("review_record")
    .select(["review_due.kind", "review_due.at", "review_due.told"]);
  return {
    /** What is under way, longest waiting first. */
    underway: async (limit: number): Promise<Underway[]> => {
      const query = records.where("since", "is not", null).orderBy("since").orderBy("record").limit(limit);
      return (await query.execute()).map(underwayFrom);
    },
    /** Dates before `until`, the earliest first. */
    due: async (until: string, limit: number, after?: { at: string; record: string; kind: string }): Promise<Due[]> => {
      let query = joined
        .where("review_due.at", "<=", until)
        .orderBy("at")
        .orderBy("review_due.record")
        .orderBy("kind")
        .limit(limit);
      if (after)
        query = query.where((eb) =>
          eb.or([
            eb("at", ">", after.at),
            eb.and([eb("at", "=", after.at), eb("review_due.record", ">", after.record)]),
            eb.and([eb("at", "=", after.at), eb("review_due.record", "=", after.record), eb("kind", ">", after.kind)]),
          ]),
        );
      const rows = await query.execute();
      return rows.map((row) => ({ kind: row.kind as DueKind, at: row.at, told: row.told !== null, of: underwayFrom(row) }));
    },
    known: async (among: readonly string[]): Promise<Set<string>> => {
      if (among.length === 0) return new Set();
      const rows = await db
        .selectFrom("review_record")
        .select("record")
        .where("record", "in", [...among])
        .execute();
      return new Set(rows.map(({ record }) => record));
    },
    seen: async (): Promise<number> =>
      (await db.selectFrom("review_follower").select("seq").where("name", "=", NAME).executeTakeFirst())?.seq ?? 0,
  };
};

const NAME = "review";

/** Writes what is known of records anew: `undefined` for those that are no longer under way. A date that stays was told of already. */
export async function putUnderway(
  trx: Trx,
  seq: number,
  found: ReadonlyMap<string, { of: Underway; dates: readonly DueDate[] } | undefined>,
): Promise<void> {
  const ids = [...found.keys()];
  if (ids.length > 0) {
    const before = await trx.selectFrom("review_due").selectAll().where("record", "in", ids).execute();
    const told = new Map(before.map((row) => [`${row.record} ${row.kind} ${row.at}`, row.told]));
    await trx.deleteFrom("review_due").where("record", "in", ids).execute();
    await trx.deleteFrom("review_record").where("record", "in", ids).execute();
    const there = [...found.values()].filter((one) => one !== undefined);
    if (there.length > 0)
      await trx
        .insertInto("review_record")
        .values(there.map(({ of }) => rowFrom(of)))
        .execute();
    const due = there.flatMap(({ of: { record }, dates }) =>
      dates.map(({ kind, at }) => ({ record, kind, at, told: told.get(`${record} ${kind} ${at}`) ?? null })),
    );
    if (due.length > 0) await trx.insertInto("review_due").values(due).execute();
  }
  await trx
    .insertInto("review_follower")
    .values({ name: NAME, seq })
    .onConflict((clash) => clash.column("name").doUpdateSet({ seq }))
    .execute();
}

export const seenIn = async (trx: Trx): Promise<number> =>
  (await trx.selectFrom("review_follower").select("seq").where("name", "=", NAME).executeTakeFirst())?.seq ?? 0;

/** Marks that those concerned know of a date; false when they were told already. */
export async function markTold(trx: Trx, { kind, at, of: { record } }: Due, now: string): Promise<boolean> {
  const done = await trx
    .updateTable("review_due")
    .set({ told: now })
    .where("record", "=", record)
    .where("kind", "=", kind)
    .where("at", "=", at)
    .where("told", "is", null)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export const insertComment = async (trx: Trx, comment: Comment): Promise<void> => {
  const { by, path, thread, ...rest } = comment;
  await trx
    .insertInto("review_comment")
    .values({ ...rest, author: by, path: path ?? null, thread: thread ?? null })
    .execute();
};

export const commentStore = ({ db }: Pick<Database<ReviewTables>, "db">) => ({
  /** Every comment on a record, in the order they were made. */
  of: async (record: string): Promise<Comment[]> =>
    (await db.selectFrom("review_comment").selectAll().where("record", "=", record).orderBy("id").execute()).map(commentFrom),
  one: async (id: string): Promise<Comment | undefined> => {
    const row = await db.selectFrom("review_comment").selectAll().where("id", "=", id).executeTakeFirst();
    return row && commentFrom(row);
  },
  latest: async ({ by, record, from, to, before, limit }: CommentsQuery): Promise<Comment[]> => {
    let found = db.selectFrom("review_comment").selectAll().orderBy("at", "desc").orderBy("id", "desc").limit(limit);
    if (by !== undefined) found = found.where("author", "=", by);
    if (record !== undefined) found = found.where("record", "=", record);
    if (from !== undefined) found = found.where("at", ">=", from);
    if (to !== undefined) found = found.where("at", "<", to);
    if (before !== undefined) {
      const { at, id } = before;
      found = found
        .where("at", "<=", at)
        .where((is) => is.or([is("at", "<", at), is.and([is("at", "=", at), is("id", "<", id)])]));
    }
    return (await found.execute()).map(commentFrom);
  },
});

const commentFrom = ({ author, path, thread, kind, ...row }: CommentRow): Comment => ({
  ...row,
  kind: kind as CommentKind,
  by: author,
  ...(path !== null && { path }),
  ...(thread !== null && { thread }),
});

const underwayFrom = ({ title, authors, approvers, since, back, held, ...row }: RecordRow): Underway => ({
  ...{ record: row.record, handle: row.handle, type: row.type as TypeName, title: JSON.parse(title) as Underway["title"] },
  ...{ state: row.state as State, visibility: row.visibility as Underway["visibility"], version: row.version },
  ...{ authors: JSON.parse(authors) as string[], approvers: JSON.parse(approvers) as string[], held: held === 1 },
  ...(since !== null && { since }),
  ...(back !== null && { back: back as NonNullable<Underway["back"]> }),
});

const rowFrom = ({ title, authors, approvers, since, back, held, ...row }: Underway): RecordRow => ({
  ...row,
  title: JSON.stringify(title),
  authors: JSON.stringify(authors),
  approvers: JSON.stringify(approvers),
  since: since ?? null,
  back: back ?? null,
  held: held ? 1 : 0,
});
