import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { isNoticeKind, type NoticeKind } from "./rules/kinds.ts";
import type { NoticeTables, OutboxRow } from "./tables.ts";

type Trx = Transaction<NoticeTables>;

/** Who wants which notices, and the mails on their way. */
export function notices(house: { database: Database<unknown> }) {
  const database = seenAs<NoticeTables>(house.database);
  const { db } = database;
  return {
    transact: <T>(work: (trx: Trx) => Promise<T>) => database.transact(work),

    /** Kinds that a person wants; by the id of the person. */
    async chosen(person: string): Promise<NoticeKind[]> {
      const rows = await db.selectFrom("notice_choice").select("kind").where("person", "=", person).orderBy("kind").execute();
      return rows.map(({ kind }) => kind).filter(isNoticeKind);
    },

    choose: (person: string, kinds: readonly NoticeKind[]) =>
      database.transact(async (trx) => {
        await trx.deleteFrom("notice_choice").where("person", "=", person).execute();
        const rows = [...new Set(kinds)].map((kind) => ({ person, kind }));
        if (rows.length > 0) await trx.insertInto("notice_choice").values(rows).execute();
      }),

    async mail(id: string): Promise<OutboxRow | undefined> {
      return db.selectFrom("mail_outbox").selectAll().where("id", "=", id).executeTakeFirst();
    },

    /** Is the same notice on its way to them already? */
    async waits(trx: Trx, person: string, kind: string, link: string): Promise<boolean> {
      const found = await trx
        .selectFrom("mail_outbox")
        .select("id")
        .where("state", "=", "waiting")
        .where("person", "=", person)
        .where("kind", "=", kind)
        .where("link", "=", link)
        .executeTakeFirst();
      return found !== undefined;
    },

    async put(trx: Trx, mail: Pick<OutboxRow, "id" | "kind" | "person" | "address" | "lang" | "link">): Promise<void> {
      await trx
        .insertInto("mail_outbox")
        .values({ ...mail, created: now(), state: "waiting", attempts: 0, problem: null, ended: null })
        .execute();
    },

    tried: (id: string, problem: string) =>
      database.transact(async (trx) => {
        await trx
          .updateTable("mail_outbox")
          .set((eb) => ({ attempts: eb("attempts", "+", 1), problem }))
          .where("id", "=", id)
          .execute();
      }),

    /** Neither the address nor the link is kept any longer than the mail needs them. */
    ended: (id: string, state: "sent" | "refused" | "dropped", problem: string | null = null) =>
      database.transact(async (trx) => {
        await trx
          .updateTable("mail_outbox")
          .set({ state, problem, ended: now(), address: null, link: null })
          .where("id", "=", id)
          .where("state", "=", "waiting")
          .execute();
      }),

    /** Mails of before `before`, an instant, are given up and forgotten: what they say has been on the home of the desk since. */
    forget: (before: string) =>
      database.transact(async (trx) => {
        await trx.deleteFrom("mail_outbox").where("created", "<", before).execute();
      }),
  };
}
