import { type Database, seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import type { Timestamp } from "../rules/entry-proof.ts";
import { type Note, noteText, readNote, withSignatures } from "../rules/note.ts";
import type { TimestampFault } from "./faults.ts";
import type { HashName } from "./hashes.ts";

export interface TokenRow {
  id: string;
  size: number;
  /** As it was stamped, with the signatures of witnesses that came since. */
  checkpoint: string;
  /** Which authority was asked. */
  url: string;
  authority: string;
  at: string;
  /** Base64 of DER. */
  token: string;
  algorithm: HashName;
  expires: string;
  /** The token that this one is over, too. */
  older: string | null;
  /** When it was verified last. */
  checked: string;
  /** Why it is not believed any more. */
  fault: TimestampFault["code"] | "lapsed" | null;
}

export interface TimestampTables {
  timestamp_token: TokenRow;
}

export type NewToken = Omit<TokenRow, "id" | "fault">;

/** Rows of one checkpoint as what is given out. */
export const stampsOf = (rows: readonly TokenRow[]): Timestamp[] =>
  rows.map(({ authority, at, token, algorithm, older }) => {
    const renews = rows.find(({ id }) => id === older)?.token;
    return { authority, at, token, algorithm, ...(renews !== undefined && { renews }) };
  });

/** The queries of timestamps. */
export function timestampStore(given: Database<unknown>) {
  const database = seenAs<TimestampTables>(given);
  const { db } = database;
  const tokens = () => db.selectFrom("timestamp_token");
  const ofSize = (size: number) => tokens().selectAll().where("size", "=", size).orderBy("id").execute();

  return {
    add: (row: NewToken): Promise<void> =>
      database.transact(async (trx) => {
        await trx
          .insertInto("timestamp_token")
          .values({ id: newId(), ...row, fault: null })
          .execute();
      }),

    /** The newest token over a checkpoint itself that this authority gave. */
    latestOf: (url: string) =>
      tokens().selectAll().where("url", "=", url).where("older", "is", null).orderBy("id", "desc").limit(1).executeTakeFirst(),

    /** The oldest checkpoint with a token that covers the entry, with all that was put over it. */
    async covering(index: number): Promise<{ size: number; checkpoint: string; timestamps: Timestamp[] } | undefined> {
      const first = await tokens()
        .select("size")
        .where("size", ">", index)
        .where("fault", "is", null)
        .where("older", "is", null)
        .orderBy("size")
        .limit(1)
        .executeTakeFirst();
      const rows = first ? await ofSize(first.size) : [];
      const [row] = rows;
      if (!row) return undefined;
      return {
        ...{ size: row.size, checkpoint: row.checkpoint },
        timestamps: stampsOf(rows.filter(({ fault }) => fault === null)),
      };
    },

    ofSize,

    /** Those that end before `before` or are over a hash that goes out of use, and have nothing over them yet. */
    toRenew: (before: string, retiring: readonly HashName[], limit: number): Promise<TokenRow[]> =>
      tokens()
        .selectAll()
        .where((is) => is.or([is("expires", "<", before), ...retiring.map((name) => is("algorithm", "=", name))]))
        .where("fault", "is", null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(selectFrom("timestamp_token as later").select("later.id").whereRef("later.older", "=", "timestamp_token.id")),
          ),
        )
        .orderBy("expires")
        .limit(limit)
        .execute(),

    one: (id: string) => tokens().selectAll().where("id", "=", id).executeTakeFirst(),

    /** Those that were verified longest ago. */
    toCheck: (before: string, limit: number): Promise<TokenRow[]> =>
      tokens().selectAll().where("checked", "<", before).orderBy("checked").limit(limit).execute(),

    checked: (id: string, at: string, fault: TokenRow["fault"]): Promise<void> =>
      database.transact(async (trx) => {
        await trx.updateTable("timestamp_token").set({ checked: at, fault }).where("id", "=", id).execute();
      }),

    /** Witnesses have cosigned a checkpoint that has tokens: who gets it gets their signatures too. */
    cosigned: (size: number, signatures: Note["signatures"]): Promise<void> =>
      database.transact(async (trx) => {
        const rows = await trx.selectFrom("timestamp_token").select(["id", "checkpoint"]).where("size", "=", size).execute();
        for (const { id, checkpoint } of rows) {
          const note = noteText(withSignatures(readNote(checkpoint), signatures));
          await trx.updateTable("timestamp_token").set({ checkpoint: note }).where("id", "=", id).execute();
        }
      }),

    async counts(): Promise<{ tokens: number; faults: number; last?: string }> {
      const all = await tokens()
        .select(({ fn }) => [fn.countAll<number>().as("n"), fn.count<number>("fault").as("faults"), fn.max("at").as("last")])
        .executeTakeFirstOrThrow();
      return { tokens: all.n, faults: all.faults, ...(all.last && { last: all.last }) };
    },
  };
}
