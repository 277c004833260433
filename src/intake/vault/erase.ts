import { sql } from "kysely";
import { sameSecret } from "../../kernel/secrets.ts";
import { printOfHex } from "./checks.ts";
import type { Ground } from "./ground.ts";
import { notYours } from "./refusals.ts";
import type { VaultStore } from "./store.ts";

type Erased = Pick<Ground, "store" | "keys">;

/** Who can show what only the code derives has the case erased. Of a case that is gone, nothing is left to do. */
export async function withdraw(ground: Ground, caseId: string, capability: string): Promise<void> {
  // The role that tells cannot read this print: who has that role alone can erase nobody's case.
  const row = await ground.store.desk.db
    .selectFrom("told_case")
    .select("withdraw_print")
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (!row) return;
  if (!sameSecret(row.withdraw_print, printOfHex(capability))) throw notYours();
  await ground.erasing.add(caseId);
}

/**
 * Erases cases: first the keys, so that no copy of their bytes says anything any more, wherever it lies; then the bytes.
 * Whoever is killed after the first leaves bytes that nobody can read; `eraseLeftovers` removes them.
 */
export async function eraseCases({ store, keys }: Erased, cases: readonly string[]): Promise<void> {
  keys.shred(cases);
  const remove = async (): Promise<void> => {
    for (const caseId of cases) await eraseRows(store, caseId);
  };
  // On a full disk the log may have no room for what is to be removed: emptied, it has.
  await remove().catch(() => store.emptyLog().then(remove));
  await store.emptyLog();
}

async function eraseRows(store: VaultStore, caseId: string): Promise<void> {
  const { engine, db, transact } = store.desk;
  if (engine === "postgres") {
    const row = await db.selectFrom("told_case").select("withdraw_print").where("id", "=", caseId).executeTakeFirst();
    if (row) await store.telling.transact((trx) => sql`select erase_case(${caseId}, ${row.withdraw_print})`.execute(trx));
    return;
  }
  const gone = await transact(async (trx) => {
    const files = await trx.selectFrom("file").select("id").where("case_id", "=", caseId).execute();
    await trx.deleteFrom("told_case").where("id", "=", caseId).execute();
    return files.map(({ id }) => id);
  });
  for (const file of gone) await eraseParts(store, file);
}

/**
 * Removes the parts of a file whose name is gone, one at a time: overwriting a megabyte takes a moment, and everybody else has
 * their turn between two.
 */
export async function eraseParts({ desk: { transact } }: VaultStore, file: string): Promise<void> {
  for (;;) {
    const more = await transact(async (trx) => {
      const part = await trx.selectFrom("part").select("n").where("file_id", "=", file).limit(1).executeTakeFirst();
      if (part) await trx.deleteFrom("part").where("file_id", "=", file).where("n", "=", part.n).execute();
      return part !== undefined;
    });
    if (!more) return;
    await new Promise(setImmediate);
  }
}

/** Finishes what was interrupted: cases whose key is gone already, and parts whose file is. */
export async function eraseLeftovers({ store, keys }: Erased): Promise<void> {
  const { db } = store.desk;
  const cases = await db.selectFrom("told_case").select("id").execute();
  const dead = keys.shreddedAmong(cases.map(({ id }) => id));
  for (const caseId of dead) await eraseRows(store, caseId);
  const orphans = await db
    .selectFrom("part")
    .select("file_id")
    .distinct()
    .where("file_id", "not in", db.selectFrom("file").select("id"))
    .execute();
  for (const { file_id } of orphans) await eraseParts(store, file_id);
  if (dead.length + orphans.length > 0) await store.emptyLog();
}
