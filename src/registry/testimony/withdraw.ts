import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Entry, Ledger, LedgerReader } from "../ledger/ledger.ts";
import type { LedgerTables } from "../ledger/tables.ts";
import { afterwards, type Fate, leftOf } from "./rules/after.ts";
import { consentsOf, isOver } from "./rules/body.ts";
import type { Cause } from "./rules/reasons.ts";

/** What testimonies are kept in and sealed with. */
export interface Kept {
  ledger: Ledger;
  database: Database<LedgerTables>;
  keys: ErasableKeys;
}

/** What was taken down with one testimony: handles, never words. */
export interface TakenDown {
  source: { id: string; handle: string };
  records: { id: string; handle: string; fate: Fate }[];
  /** The last entry of the ledger that came of it. */
  seq: number;
}

/** Testimonies with one of these consents, in any version of theirs. */
export async function testimoniesWith({ ledger, keys }: Kept, items: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const id of keys.names().live)
    for (const { body } of await ledger.versions(id))
      if (consentsOf(body).some(({ item }) => item !== undefined && items.has(item))) {
        found.push(id);
        break;
      }
  return found;
}

/** Testimonies whose consent has come to its day, and those that a backup has brought back: their key is destroyed already. */
export async function testimoniesOver({ ledger, keys }: Kept, today: string): Promise<{ id: string; cause: Cause }[]> {
  const { live, gone } = keys.names();
  const over: { id: string; cause: Cause }[] = [];
  for (const id of live) {
    const latest = await ledger.latest(id);
    if (!latest || latest.body.state === "withdrawn") continue;
    const consents = consentsOf(latest.body);
    if (consents.some((consent) => isOver(consent, today))) over.push({ id, cause: "ended" });
  }
  for (const id of gone) if (((await ledger.head(id))?.state ?? "withdrawn") !== "withdrawn") over.push({ id, cause: "person" });
  return over;
}

const ATTEMPTS = 50;

/** Keeps what was taken down, in the same transaction. */
export type Note = (trx: Transaction<LedgerTables>, taken: TakenDown) => Promise<void>;

/**
 * Takes a testimony back: its source is withdrawn, and whatever rested on it goes on without it or is a draft again, all in one
 * transaction. Its words can still be read by who has the keys until `erase`. Done twice, it does nothing the second time.
 */
export async function takeBack(kept: Kept, testimony: string, cause: Cause, note: Note): Promise<TakenDown | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attempted(kept, testimony, cause, note);
    } catch (error) {
      // Someone has saved meanwhile: what they wrote is looked at, too.
      if (!(error instanceof Problem) || error.code !== "version-conflict" || attempt === ATTEMPTS) throw error;
    }
  }
}

async function attempted(
  { ledger, database }: Kept,
  testimony: string,
  cause: Cause,
  note: Note,
): Promise<TakenDown | undefined> {
  const versions = await ledger.versions(testimony);
  const latest = versions.at(-1);
  if (!latest) return undefined;
  const given = { testimony, cause, at: now() };
  const resting = await restingOn(database, testimony);
  const records: TakenDown["records"] = [];
  const entries: Entry[] = [];
  for (const id of resting) {
    const after = afterwards(await ledger.versions(id), given);
    entries.push(...after.entries);
    records.push({ id, handle: (await ledger.head(id))?.handle ?? id, fate: after.fate });
  }
  const left = leftOf(versions, given);
  if (left) entries.push(left);
  const taken = (seq: number): TakenDown => ({ source: { id: testimony, handle: latest.body.handle }, records, seq });
  await ledger.append(entries, {
    takenBack: [testimony],
    also: async (trx, revisions) => {
      const rows = await trx.selectFrom("testimony_rest").select("record").where("source", "=", testimony).execute();
      if (rows.some(({ record }) => record !== testimony && !resting.includes(record)))
        throw new Problem("version-conflict", 409, "Something more rests on it meanwhile.");
      await note(trx, taken(revisions.at(-1)?.seq ?? 0));
    },
  });
  return taken(await ledger.maxSeq());
}

async function restingOn({ db }: Database<LedgerTables>, testimony: string): Promise<string[]> {
  const rows = await db.selectFrom("testimony_rest").select("record").where("source", "=", testimony).orderBy("record").execute();
  return rows.map(({ record }) => record).filter((record) => record !== testimony);
}

/** Hashes of objects that a source names in any version: its files, and all that was made of them. */
export async function objectsOf(ledger: LedgerReader, source: string): Promise<string[]> {
  const found = new Set<string>();
  for (const { body } of await ledger.versions(source)) {
    const { files, captures } = body.fields;
    for (const hash of JSON.stringify([files, captures]).match(/[0-9a-f]{64}/g) ?? []) found.add(hash);
  }
  return [...found];
}

const REVISIONS = 300;

/** Those of these objects that some other record names, in any version that can be read. */
export async function namedElsewhere(ledger: LedgerReader, hashes: readonly string[], except: string): Promise<Set<string>> {
  const found = new Set<string>();
  if (hashes.length === 0) return found;
  for (let seq = 0; ; ) {
    const revisions = await ledger.revisionsAfter(seq, REVISIONS);
    for (const { record, body } of revisions) {
      if (record === except) continue;
      const text = JSON.stringify(body);
      for (const hash of hashes) if (!found.has(hash) && text.includes(hash)) found.add(hash);
    }
    const last = revisions.at(-1);
    if (!last) return found;
    seq = last.seq;
  }
}
