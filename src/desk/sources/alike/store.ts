import { type Database, seenAs } from "../../../kernel/database/index.ts";
import type { SourcesTables } from "../tables.ts";

export type LikenessKind = "text" | "picture";

export interface Likeness {
  record: string;
  file: string;
  kind: LikenessKind;
  signature: string;
}

const MOST_CANDIDATES = 400;

export function likenesses(house: { database: Database<unknown> }) {
  const database = seenAs<SourcesTables>(house.database);
  const { db } = database;
  return {
    async of(record: string): Promise<Likeness[]> {
      const rows = await db.selectFrom("likeness").selectAll().where("record", "=", record).execute();
      return rows.map((row) => ({ ...row, kind: row.kind as LikenessKind }));
    },

    /** Those that share a part with this record, those that share most first. */
    async near(record: string): Promise<Likeness[]> {
      const shared = await db
        .selectFrom("likeness_part as own")
        .innerJoin("likeness_part as other", "other.part", "own.part")
        .select(["other.record", "other.file", (eb) => eb.fn.countAll<number>().as("parts")])
        .where("own.record", "=", record)
        .where("other.record", "<>", record)
        .groupBy(["other.record", "other.file"])
        .orderBy("parts", "desc")
        .limit(MOST_CANDIDATES)
        .execute();
      if (shared.length === 0) return [];
      const records = [...new Set(shared.map((one) => one.record))];
      const rows = await db.selectFrom("likeness").selectAll().where("record", "in", records).execute();
      return rows.map((row) => ({ ...row, kind: row.kind as LikenessKind }));
    },

    /** Takes the place of all that is known of a record. */
    put: (record: string, all: readonly (Likeness & { parts: readonly string[] })[]) =>
      database.transact(async (trx) => {
        await trx.deleteFrom("likeness").where("record", "=", record).execute();
        await trx.deleteFrom("likeness_part").where("record", "=", record).execute();
        for (const { parts, ...one } of all) {
          await trx.insertInto("likeness").values(one).execute();
          if (parts.length > 0)
            await trx
              .insertInto("likeness_part")
              .values(parts.map((part) => ({ part, record, file: one.file })))
              .execute();
        }
      }),

    async reach(): Promise<number> {
      return (await db.selectFrom("likeness_reach").select("seq").where("id", "=", 1).executeTakeFirst())?.seq ?? 0;
    },

    reached: (seq: number) =>
      database.transact((trx) =>
        trx
          .insertInto("likeness_reach")
          .values({ id: 1, seq })
          .onConflict((clash) => clash.column("id").doUpdateSet({ seq }))
          .execute(),
      ),
  };
}
