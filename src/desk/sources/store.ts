import type { Transaction } from "kysely";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import type { Outcome, Upload } from "./rules/uploads.ts";
import type { SourcesTables, UploadRow } from "./tables.ts";

type Trx = Transaction<SourcesTables>;

const uploadFrom = ({ id, person, name, bytes, created, received, as_is, job, outcome }: UploadRow): Upload => ({
  ...{ id, person, name, created, asIs: as_is === 1 },
  ...(bytes !== null && { bytes: Number(bytes) }),
  ...(received !== null && { received }),
  ...(job !== null && { job }),
  ...(outcome !== null && { outcome: JSON.parse(outcome) as Outcome }),
});

/** What people send, until it is a source. */
export function uploads(house: { database: Database<unknown> }) {
  const database = seenAs<SourcesTables>(house.database);
  const { db } = database;
  return {
    transact: <T>(work: (trx: Trx) => Promise<T>) => database.transact(work),

    async one(id: string): Promise<Upload | undefined> {
      const row = await db.selectFrom("upload").selectAll().where("id", "=", id).executeTakeFirst();
      return row && uploadFrom(row);
    },

    /** Newest first. */
    async of(person: string, limit: number): Promise<Upload[]> {
      const rows = await db
        .selectFrom("upload")
        .selectAll()
        .where("person", "=", person)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(uploadFrom);
    },

    async countUnfinished(person: string): Promise<number> {
      const found = await db
        .selectFrom("upload")
        .select((eb) => eb.fn.countAll<number>().as("n"))
        .where("person", "=", person)
        .where("received", "is", null)
        .executeTakeFirstOrThrow();
      return Number(found.n);
    },

    async older(than: string, limit: number): Promise<Upload[]> {
      const rows = await db
        .selectFrom("upload")
        .selectAll()
        .where("created", "<", than)
        .orderBy("created")
        .limit(limit)
        .execute();
      return rows.map(uploadFrom);
    },

    async unfinished(limit: number): Promise<Upload[]> {
      const rows = await db.selectFrom("upload").selectAll().where("received", "is", null).orderBy("id").limit(limit).execute();
      return rows.map(uploadFrom);
    },

    put: (trx: Trx, { id, person, name, bytes, created, asIs }: Upload) =>
      trx
        .insertInto("upload")
        .values({
          id,
          person,
          name,
          bytes: bytes ?? null,
          created,
          received: null,
          as_is: asIs ? 1 : 0,
          job: null,
          outcome: null,
        })
        .execute(),

    /** False when it had been received before. */
    async received(trx: Trx, id: string, values: { bytes: number; received: string }): Promise<boolean> {
      const changed = await trx
        .updateTable("upload")
        .set(values)
        .where("id", "=", id)
        .where("received", "is", null)
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },

    change: (trx: Trx, id: string, values: Partial<Pick<UploadRow, "job" | "as_is">>) =>
      trx.updateTable("upload").set(values).where("id", "=", id).execute(),

    hasBecome: (trx: Trx, id: string, outcome: Outcome) =>
      trx
        .updateTable("upload")
        .set({ outcome: JSON.stringify(outcome) })
        .where("id", "=", id)
        .execute(),

    remove: (trx: Trx, id: string) => trx.deleteFrom("upload").where("id", "=", id).execute(),
  };
}
