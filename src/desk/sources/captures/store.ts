import type { Transaction } from "kysely";
import { type Database, seenAs } from "../../../kernel/database/index.ts";
import type { AskedCapture, CaptureOutcome } from "../rules/captures.ts";
import type { AskedCaptureRow, SourcesTables } from "../tables.ts";

type Trx = Transaction<SourcesTables>;

const fromRow = ({ record, job, outcome, ...row }: AskedCaptureRow): AskedCapture => ({
  ...row,
  ...(record !== null && { record }),
  ...(job !== null && { job }),
  ...(outcome !== null && { outcome: JSON.parse(outcome) as CaptureOutcome }),
});

/** What people have asked to be captured. */
export function askedCaptures(house: { database: Database<unknown> }) {
  const database = seenAs<SourcesTables>(house.database);
  const { db } = database;
  return {
    transact: <T>(work: (trx: Trx) => Promise<T>) => database.transact(work),

    async one(id: string): Promise<AskedCapture | undefined> {
      const row = await db.selectFrom("asked_capture").selectAll().where("id", "=", id).executeTakeFirst();
      return row && fromRow(row);
    },

    /** Newest first. */
    async of(person: string, limit: number): Promise<AskedCapture[]> {
      const rows = await db
        .selectFrom("asked_capture")
        .selectAll()
        .where("person", "=", person)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },

    put: (trx: Trx, { id, person, url, record, created }: AskedCapture) =>
      trx
        .insertInto("asked_capture")
        .values({ id, person, url, record: record ?? null, created, job: null, outcome: null })
        .execute(),

    hasJob: (trx: Trx, id: string, job: string) => trx.updateTable("asked_capture").set({ job }).where("id", "=", id).execute(),

    hasBecome: (trx: Trx, id: string, outcome: CaptureOutcome) =>
      trx
        .updateTable("asked_capture")
        .set({ outcome: JSON.stringify(outcome) })
        .where("id", "=", id)
        .execute(),

    remove: (trx: Trx, id: string) => trx.deleteFrom("asked_capture").where("id", "=", id).execute(),

    forget: (before: string) =>
      database.transact((trx) => trx.deleteFrom("asked_capture").where("created", "<", before).execute()),
  };
}
