import { sha256 } from "../../kernel/hash.ts";
import { randomId } from "../../kernel/ids.ts";
import type { NewCase } from "./case.ts";
import { printOfRecipients } from "./checks.ts";
import { activeRecipients } from "./custodians.ts";
import type { Ground, Trx } from "./ground.ts";
import { type Grouped, grouped } from "./grouped.ts";

export interface Submission {
  it: NewCase;
  once: string;
}

export interface Kept {
  id: string;
  again: boolean;
}

/** How many cases are written together at most, and their bytes. */
const AT_ONCE = { items: 256, bytes: 8 * 1024 * 1024 };

/**
 * New cases, many in one commit. The keys are on disk before the cases: whoever is killed between leaves keys that lock
 * nothing, never a case without its key.
 */
export const submissions = (ground: Omit<Ground, "adding" | "erasing">): Grouped<Submission, Kept> =>
  grouped(
    async (items) => {
      const { store, keys } = ground;
      const cases = items.map((item) => ({ ...item, id: randomId() }));
      keys.make(cases.map(({ id }) => id));
      const day = ground.day();
      const kept = await store.telling.transact(async (trx) => {
        const active = printOfRecipients(await activeRecipients(trx));
        const results: Kept[] = [];
        for (const { id, it, once } of cases) {
          const locked = keys.lock(id, it.sealedIdentity);
          if (!locked) throw new Error("a shred key is gone that was just made");
          const custodians = it.custodians ? printOfRecipients(it.custodians) : active;
          results.push(await put(trx, { id, it, once: sha256(once), custodians, day, locked }));
        }
        return results;
      });
      const unused = cases.filter(({ id }, i) => kept[i]?.id !== id).map(({ id }) => id);
      if (unused.length > 0) keys.unmake(unused);
      return kept;
    },
    { ...AT_ONCE, sizeOf: ({ it }) => it.envelopes.reduce((sum, { bytes }) => sum + bytes.length, it.sealedIdentity.length) },
  );

interface Putting {
  id: string;
  it: NewCase;
  once: string;
  custodians: string;
  day: string;
  locked: Uint8Array;
}

async function put(trx: Trx, { id, it, once, custodians, day, locked }: Putting): Promise<Kept> {
  const { numInsertedOrUpdatedRows: rows } = await trx
    .insertInto("told_case")
    .values({
      id,
      lookup_print: it.lookupPrint,
      auth_print: it.authPrint,
      withdraw_print: it.withdrawPrint,
      once_print: once,
      recipient: it.recipient,
      reply_recipient: it.replyRecipient,
      custodians,
      lang: it.lang,
      path: it.path,
      keep: Number(it.keep),
      state: "new",
      day,
      last_day: day,
      opened: 0,
      kept_until: null,
      identity: locked,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (rows === 0n) return { id: await firstOf(trx, it.lookupPrint, once), again: true };
  await trx
    .insertInto("envelope")
    .values(
      it.envelopes.map(({ kind, bytes }) => ({ id: randomId(), case_id: id, kind, size: bytes.length, day, seen: 0, bytes })),
    )
    .execute();
  return { id, again: false };
}

async function firstOf(trx: Trx, lookupPrint: string, once: string): Promise<string> {
  const row = await trx
    .selectFrom("told_case")
    .select("id")
    .where((has) => has.or([has("lookup_print", "=", lookupPrint), has("once_print", "=", once)]))
    .executeTakeFirst();
  if (!row) throw new Error("a case is there twice and not at all");
  return row.id;
}
