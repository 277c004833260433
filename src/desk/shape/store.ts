import type { Transaction } from "kysely";
import { type Database, seenAs, seenIn } from "../../kernel/database/index.ts";
import type { Moved, Tally, TermMove } from "./rules/move.ts";

interface MoveTables {
  term_move: TermMove;
  term_moved: Omit<Moved, "fate"> & { fate: string };
}

const BATCH = 200;

/** What was moved, so that it can be told and taken back. */
export function moves(database: Database<unknown>) {
  const own = seenAs<MoveTables>(database);
  const rows = own.db.selectFrom("term_move").selectAll();
  return {
    add: (move: TermMove): Promise<void> =>
      own.transact(async (trx) => {
        await trx.insertInto("term_move").values(move).execute();
      }),
    change: (id: string, change: Partial<Pick<TermMove, "undone" | "job">>): Promise<void> =>
      own.transact(async (trx) => {
        await trx.updateTable("term_move").set(change).where("id", "=", id).execute();
      }),
    one: (id: string): Promise<TermMove | undefined> => rows.where("id", "=", id).executeTakeFirst(),
    /** Of one term, the latest first. */
    of: (scheme: string, notation: string): Promise<TermMove[]> =>
      rows.where("scheme", "=", scheme).where("notation", "=", notation).orderBy("id", "desc").limit(20).execute(),
    /** Notes what became of records, in the transaction that made it so. */
    note: async (trx: Transaction<unknown>, moved: readonly Moved[]): Promise<void> => {
      const mine: Transaction<MoveTables> = seenIn(trx);
      for (const row of moved)
        await mine
          .insertInto("term_moved")
          .values(row)
          .onConflict((clash) => clash.columns(["move", "record"]).doUpdateSet({ version: row.version, fate: row.fate }))
          .execute();
    },
    /** Records that a move has moved and that are not yet back, in order, after `after`. */
    moved: (move: string, after: string): Promise<{ record: string; version: number }[]> =>
      own.db
        .selectFrom("term_moved")
        .select(["record", "version"])
        .where("move", "=", move)
        .where("fate", "=", "moved")
        .where("record", ">", after)
        .orderBy("record")
        .limit(BATCH)
        .execute(),
    tally: async (move: string): Promise<Tally> => {
      const counted = await own.db
        .selectFrom("term_moved")
        .select(["fate", (eb) => eb.fn.countAll().as("n")])
        .where("move", "=", move)
        .groupBy("fate")
        .execute();
      const of = (fate: Moved["fate"]) => Number(counted.find((row) => row.fate === fate)?.n ?? 0);
      return { moved: of("moved"), back: of("back"), kept: of("kept") };
    },
  };
}
