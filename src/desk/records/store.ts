import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import { type Database, seenAs } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import type { TypeName } from "../../registry/index.ts";
import { type FormEntries, packed, unpacked } from "../forms/index.ts";

interface Row {
  id: string;
  person: string;
  record: string;
  type: string;
  base: number;
  stamp: number;
  entries: string;
  opened: string;
  at: string;
  back_copy: string | null;
  back_cite: string | null;
  back_field: string | null;
  discarded: string | null;
}

interface Tables {
  working_copy: Row;
}

/** What someone has typed and not saved. One at most for a person and a record, beside those that were thrown away. */
export interface WorkingCopy {
  id: string;
  record: string;
  type: TypeName;
  /** The version of the record that it was opened from; 0 for a record that is not there yet. */
  base: number;
  stamp: number;
  entries: FormEntries;
  at: string;
  back?: Back;
  /** When it was thrown away. */
  discarded?: string;
}

/** What a record was begun for: an entry of the working copy of another one, or a field of a record that is to cite it. */
export type Back = { copy: string; field: string } | { cite: string; field: string };

/** What is kept of a working copy each time. */
export interface Typed {
  person: string;
  record: string;
  type: TypeName;
  base: number;
  entries: FormEntries;
  /** Counts when the working copy is new. */
  back?: Back | undefined;
  /** The stamp that the typist has seen; 0 when there was none. Undefined: whatever is there is typed over. */
  seen?: number;
}

export type House = { database: Database<unknown> };
const tables = (house: House) => seenAs<Tables>(house.database);

const copyFrom = (row: Row): WorkingCopy => ({
  id: row.id,
  record: row.record,
  type: row.type as TypeName,
  base: row.base,
  stamp: row.stamp,
  entries: unpacked(row.entries),
  at: row.at,
  ...backFrom(row),
  ...(row.discarded !== null && { discarded: row.discarded }),
});

function backFrom({ back_copy: copy, back_cite: cite, back_field: field }: Row): { back?: Back } {
  if (field === null) return {};
  if (copy !== null) return { back: { copy, field } };
  return cite === null ? {} : { back: { cite, field } };
}

/** The working copy that a person has open of a record. */
export async function copyOf(house: House, person: string, record: string): Promise<WorkingCopy | undefined> {
  const row = await open(tables(house).db, person, record);
  return row && copyFrom(row);
}

const open = (db: Pick<Transaction<Tables>, "selectFrom">, person: string, record: string) =>
  db
    .selectFrom("working_copy")
    .selectAll()
    .where("person", "=", person)
    .where("record", "=", record)
    .where("discarded", "is", null)
    .executeTakeFirst();

/** Keeps what was typed. When another window has kept something since `seen`, nothing is kept and that is what comes back. */
export async function keep(house: House, typed: Typed): Promise<{ kept: WorkingCopy } | { other: WorkingCopy }> {
  const database = tables(house);
  const { person, record, type, base, back, seen } = typed;
  const entries = packed(typed.entries);
  return database.transact(async (trx) => {
    await database.lock(trx, `working copy ${person}`);
    const there = await open(trx, person, record);
    if (there && seen !== undefined && seen !== there.stamp && there.entries !== entries) return { other: copyFrom(there) };
    const at = now();
    if (there) {
      const stamp = there.stamp + 1;
      await trx.updateTable("working_copy").set({ base, entries, stamp, at }).where("id", "=", there.id).execute();
      return { kept: copyFrom({ ...there, base, entries, stamp, at }) };
    }
    const row: Row = {
      ...{ id: newId(), person, record, type, base, stamp: (seen ?? 0) + 1, entries, opened: at, at },
      ...{ back_copy: back && "copy" in back ? back.copy : null, back_cite: back && "cite" in back ? back.cite : null },
      ...{ back_field: back?.field ?? null, discarded: null },
    };
    await trx.insertInto("working_copy").values(row).execute();
    return { kept: copyFrom(row) };
  });
}

/** What was saved is no longer a working copy. */
export const drop = (house: House, person: string, record: string): Promise<void> =>
  tables(house).transact((trx) => dropIn(trx, person, record));

/** The same within a transaction that also writes what was saved: both happen, or neither. */
export async function dropIn(trx: unknown, person: string, record: string): Promise<void> {
  await (trx as Transaction<Tables>)
    .deleteFrom("working_copy")
    .where("person", "=", person)
    .where("record", "=", record)
    .where("discarded", "is", null)
    .execute();
}

/** Throws it away, for a day in which it can be put back. */
export const discard = (house: House, person: string, record: string): Promise<void> =>
  tables(house).transact(async (trx) => {
    await trx
      .updateTable("working_copy")
      .set({ discarded: now() })
      .where("person", "=", person)
      .where("record", "=", record)
      .where("discarded", "is", null)
      .execute();
  });

/** A working copy of this person by its own id, thrown away or not. */
export async function copyById(house: House, person: string, id: string): Promise<WorkingCopy | undefined> {
  const row = await tables(house)
    .db.selectFrom("working_copy")
    .selectAll()
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  return row && copyFrom(row);
}

/** Puts back what was thrown away; false when another one is open by now. */
export const putBack = (house: House, person: string, copy: WorkingCopy): Promise<boolean> => {
  const database = tables(house);
  return database.transact(async (trx) => {
    await database.lock(trx, `working copy ${person}`);
    if (await open(trx, person, copy.record)) return false;
    await trx.updateTable("working_copy").set({ discarded: null }).where("id", "=", copy.id).execute();
    return true;
  });
};

/** All working copies of a person, last typed first. */
export async function copiesOf(house: House, person: string): Promise<WorkingCopy[]> {
  const rows = await tables(house)
    .db.selectFrom("working_copy")
    .selectAll()
    .where("person", "=", person)
    .orderBy("at", "desc")
    .limit(200)
    .execute();
  return rows.map(copyFrom);
}

/** Forgets what was thrown away before an instant. */
export const forgetDiscarded = (house: House, before: string): Promise<void> =>
  tables(house).transact(async (trx) => {
    await trx.deleteFrom("working_copy").where("discarded", "<", before).execute();
  });

/** What a person threw away of a record since an instant, the last of it. */
export async function discardedSince(
  house: House,
  person: string,
  record: string,
  since: string,
): Promise<WorkingCopy | undefined> {
  const row = await tables(house)
    .db.selectFrom("working_copy")
    .selectAll()
    .where("person", "=", person)
    .where("record", "=", record)
    .where("discarded", ">=", since)
    .orderBy("discarded", "desc")
    .executeTakeFirst();
  return row && copyFrom(row);
}
