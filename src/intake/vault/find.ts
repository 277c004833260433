import { sql } from "kysely";
import { sameSecret } from "../../kernel/secrets.ts";
import type { PersonCase } from "./case.ts";
import { printOfHex } from "./checks.ts";
import { partsIn } from "./file.ts";
import type { Ground } from "./ground.ts";

/** Stands for the case of a code that nobody has. */
const NOBODY = "0".repeat(32);

/**
 * The case of a code. The same questions are asked of the database whether there is one or not; what is written because of
 * a visit is written later.
 */
export async function findCase({ store, fetched }: Ground, lookup: string, auth: string): Promise<PersonCase | undefined> {
  const { db } = store.telling;
  const [lookupPrint, authPrint] = [printOfHex(lookup), printOfHex(auth)];
  const row = await db
    .selectFrom("told_case")
    .select(["id", "auth_print", "recipient", "reply_recipient", "lang", "keep"])
    .where("lookup_print", "=", lookupPrint)
    .executeTakeFirst();
  const known = sameSecret(row?.auth_print ?? NOBODY.repeat(2), authPrint);
  const caseId = known && row ? row.id : NOBODY;
  const replies = await repliesOf(store.telling, lookupPrint, authPrint);
  const files = await db
    .selectFrom("file")
    .select(["id", "size", "part_bytes", "complete"])
    .where("case_id", "=", caseId)
    .orderBy("id")
    .execute();
  const sent = await db
    .selectFrom("envelope")
    .select(({ fn }) => ["kind", fn.countAll<number>().as("n")])
    .where("case_id", "=", caseId)
    .groupBy("kind")
    .execute();
  if (!row || !known) return undefined;
  const count = (kind: string): number => sent.find((it) => it.kind === kind)?.n ?? 0;
  for (const { id } of replies) fetched.add(id);
  return {
    id: row.id,
    recipient: row.recipient,
    replyRecipient: row.reply_recipient,
    replies,
    files: files.map((it) => ({
      id: it.id,
      complete: it.complete === 1,
      size: it.size,
      parts: partsIn(it.size, it.part_bytes),
    })),
    counts: {
      account: count("account"),
      more: count("more"),
      consents: count("consents"),
      files: files.length,
      fileBytes: files.reduce((sum, it) => sum + it.size, 0),
    },
    lang: row.lang,
    keep: row.keep === 1,
  };
}

async function repliesOf({ engine, db }: Ground["store"]["telling"], lookupPrint: string, authPrint: string) {
  const found =
    engine === "postgres"
      ? sql<Reply>`select id, day, bytes from replies_of(${lookupPrint}, ${authPrint}) order by day, id`
      : sql<Reply>`select e.id, e.day, e.bytes from envelope e join told_case c on c.id = e.case_id
          where c.lookup_print = ${lookupPrint} and c.auth_print = ${authPrint} and e.kind = 'reply' order by e.day, e.id`;
  return (await found.execute(db)).rows;
}

interface Reply {
  id: string;
  day: string;
  bytes: Uint8Array;
}

/** Writes down which replies were fetched. */
export async function noteFetched({ store, fetched }: Ground): Promise<void> {
  if (fetched.size === 0) return;
  const ids = [...fetched];
  fetched.clear();
  try {
    await store.telling.transact(async (trx) => {
      for (let at = 0; at < ids.length; at += 500)
        await trx
          .updateTable("envelope")
          .set({ seen: 1 })
          .where("id", "in", ids.slice(at, at + 500))
          .execute();
    });
  } catch (error) {
    for (const id of ids) fetched.add(id);
    throw error;
  }
}
