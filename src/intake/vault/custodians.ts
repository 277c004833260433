import type { Kysely } from "kysely";
import { randomId } from "../../kernel/ids.ts";
import { isRecipient } from "../sealing/case-key.ts";
import type { Custodian } from "./custodian.ts";
import type { Ground } from "./ground.ts";
import { custodianInvalid, custodianKnown, custodianUnknown } from "./refusals.ts";
import type { CustodianRow, VaultTables } from "./tables.ts";

const NAME_LENGTH = 80;

export async function allCustodians({ store }: Ground): Promise<Custodian[]> {
  const rows = await store.telling.db
    .selectFrom("custodian")
    .selectAll()
    .orderBy("since")
    .orderBy("name")
    .orderBy("id")
    .execute();
  return rows.map(shown);
}

export async function anyCustodian({ store }: Ground): Promise<boolean> {
  const asked = store.telling.db.selectFrom("custodian").select("id").where("until", "is", null).limit(1);
  return (await asked.executeTakeFirst()) !== undefined;
}

/** To whom a case key is sealed today. */
export async function activeRecipients(db: Kysely<VaultTables>): Promise<string[]> {
  const rows = await db.selectFrom("custodian").select("recipient").where("until", "is", null).execute();
  return rows.map((row) => row.recipient);
}

/** Adds a custodian, or takes one back who was one before with the same key. */
export async function addCustodian(ground: Ground, name: string, recipient: string): Promise<Custodian> {
  const called = name.trim();
  if (called === "" || called.length > NAME_LENGTH || !isRecipient(recipient)) throw custodianInvalid();
  const row: CustodianRow = { id: randomId(), name: called, recipient, since: ground.day(), until: null };
  return ground.store.desk.transact(async (trx) => {
    const there = await trx.selectFrom("custodian").selectAll().where("recipient", "=", recipient).executeTakeFirst();
    if (there?.until === null) throw custodianKnown();
    if (there) await trx.deleteFrom("custodian").where("id", "=", there.id).execute();
    await trx.insertInto("custodian").values(row).execute();
    return shown(row);
  });
}

export const removeCustodian = (ground: Ground, id: string): Promise<void> =>
  ground.store.desk.transact(async (trx) => {
    const there = await trx.selectFrom("custodian").select("until").where("id", "=", id).executeTakeFirst();
    if (!there) throw custodianUnknown();
    if (there.until === null) await trx.updateTable("custodian").set({ until: ground.day() }).where("id", "=", id).execute();
  });

const shown = ({ id, name, recipient, since, until }: CustodianRow): Custodian => ({
  id,
  name,
  recipient,
  since,
  active: until === null,
});
