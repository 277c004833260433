import type { Transaction } from "kysely";
import type { Redacted, RedactionPlan } from "../../../archive/index.ts";
import { type Database, seenAs } from "../../../kernel/database/index.ts";
import type { RedactionRow, SourcesTables } from "../tables.ts";

/** What someone is about to take out of a file. */
export interface Redaction {
  id: string;
  /** Id of the account. */
  person: string;
  /** Id of the source. */
  record: string;
  /** Hash of the original. */
  file: string;
  plan: RedactionPlan;
  reason: string;
  created: string;
  job?: string;
  /** Once the copy is made. */
  result?: Redacted;
}

type Trx = Transaction<SourcesTables>;

const redactionFrom = ({ plan, job, result, ...row }: RedactionRow): Redaction => ({
  ...row,
  plan: JSON.parse(plan) as RedactionPlan,
  ...(job !== null && { job }),
  ...(result !== null && { result: JSON.parse(result) as Redacted }),
});

export function redactions(house: { database: Database<unknown> }) {
  const database = seenAs<SourcesTables>(house.database);
  const { db } = database;
  return {
    transact: <T>(work: (trx: Trx) => Promise<T>) => database.transact(work),

    async one(id: string): Promise<Redaction | undefined> {
      const row = await db.selectFrom("redaction").selectAll().where("id", "=", id).executeTakeFirst();
      return row && redactionFrom(row);
    },

    async older(than: string): Promise<Redaction[]> {
      const rows = await db.selectFrom("redaction").selectAll().where("created", "<", than).limit(500).execute();
      return rows.map(redactionFrom);
    },

    put: (trx: Trx, { plan, job, result: _result, ...one }: Redaction) =>
      trx
        .insertInto("redaction")
        .values({ ...one, plan: JSON.stringify(plan), job: job ?? null, result: null })
        .execute(),

    change: (trx: Trx, id: string, values: { job?: string; result?: string | null }) =>
      trx.updateTable("redaction").set(values).where("id", "=", id).execute(),

    /** False when it was not there any more. */
    async remove(trx: Trx, id: string): Promise<boolean> {
      return (await trx.deleteFrom("redaction").where("id", "=", id).executeTakeFirst()).numDeletedRows > 0n;
    },
  };
}
