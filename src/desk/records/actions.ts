import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { isPublic, isTypeName, type RecordBody, type Revision, type TypeName } from "../../registry/index.ts";
import { plain } from "../../site/index.ts";
import { alike, bodyFrom, entriesOf, type Fault, type FormEntries, isId, type Merged, merge, type Read } from "../forms/index.ts";
import { demand, demandOn, signedIn } from "../shell/demand.ts";
import type { DeskContext, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type Opened, openRecord } from "../shell/subject.ts";
import { refsIn, seen as seenRef } from "./references.ts";
import { blank } from "./rules/blank.ts";
import { copiesOf, copyOf, discardedSince, drop, dropIn, forgetDiscarded, type WorkingCopy } from "./store.ts";

/** A record that someone has open for writing. */
export interface Work {
  desk: SignedIn;
  record: string;
  type: TypeName;
  /** Absent for a record that is not there yet. */
  opened?: Opened;
  copy?: WorkingCopy;
}

/**
 * Opens a record for writing, by its id or handle; or one that is not there yet, by the id that it will have and its type.
 * Throws what `demandOn` and `demand` throw, and `record-unknown` (404).
 */
export async function openWork(c: DeskContext, house: DeskHouse, key: string, type?: string): Promise<Work> {
  const { session } = signedIn(c);
  const head = (await house.ledger.head(key)) ?? (await house.ledger.byHandle(key));
  if (head) {
    const opened = await openRecord(house.ledger, head.record, session.person.name);
    const desk = demandOn(c, "edit", opened.subject);
    return { desk, record: head.record, type: head.type, opened, ...(await withCopy(house, session.person.id, head.record)) };
  }
  const copy = isId(key) ? await withCopy(house, session.person.id, key) : {};
  const wanted = copy.copy?.type ?? type;
  if (!isId(key) || wanted === undefined || !isTypeName(wanted))
    throw new Problem("record-unknown", 404, "There is no such record.");
  return { desk: demand(c, "create"), record: key, type: wanted, ...copy };
}

async function withCopy(house: DeskHouse, person: string, record: string): Promise<{ copy?: WorkingCopy }> {
  const copy = await copyOf(house, person, record);
  return copy ? { copy } : {};
}

/** The body of the version that a form was opened from; an empty one for a record that was not there. Throws `form-no-version` (400). */
export async function baseOf(house: DeskHouse, work: Work, version: number): Promise<RecordBody> {
  if (version === 0) return blank(work.record, work.type, work.desk.lang);
  const { latest } = work.opened ?? {};
  if (latest?.version === version) return latest.body;
  const found = await house.ledger.version(work.record, version);
  if (!found) throw new Problem("form-no-version", 400, "The form names a version that there is not.");
  return found.body;
}

export type Saved =
  /** Written, or as it was before: then nothing was. */
  | { revision: Revision; changed: boolean }
  /** Something is wrong with what was typed. */
  | { faults: ReadonlyMap<string, Fault>; read: Read }
  /** Someone has saved meanwhile: what came of both, and whose it is. */
  | { merged: Merged; theirs: Revision };

/** Others may save in between: as often as that, it is looked at again. */
const TRIES = 4;

/** Saves what was typed as the next version. Nothing that someone else has saved meanwhile is ever written over. */
export async function save(
  c: DeskContext,
  house: DeskHouse,
  work: Work,
  typed: { entries: FormEntries; base: number; reason: string },
): Promise<Saved> {
  for (let left = TRIES; ; left--) {
    const current = left === TRIES ? work : await openWork(c, house, work.record, work.type);
    const latest = current.opened?.latest;
    const base = await baseOf(house, current, typed.base);
    let from = base;
    if (latest && latest.version !== typed.base) {
      const [before, theirs] = [entriesOf(base), entriesOf(latest.body)];
      const merged = merge(work.type, before, theirs, typed.entries);
      if (merged.clashes.length + merged.taken.length > 0) return { merged, theirs: latest };
      // They changed nothing that this form holds; citations, say. Rows that are as they were know their place in the latest version.
      from = latest.body;
    }
    const read = bodyFrom(typed.entries, from);
    const faults = new Map([...read.faults, ...(await unknownRefs(house, work, typed.entries, from))]);
    if (faults.size > 0) return { faults, read };
    try {
      return await written(c, house, current, { ...typed, body: read.body });
    } catch (error) {
      if (!(error instanceof Problem && error.code === "version-conflict") || left <= 1) throw error;
    }
  }
}

async function written(
  c: DeskContext,
  house: DeskHouse,
  { desk, record, type, opened }: Work,
  { body, entries, reason }: { body: RecordBody; entries: FormEntries; reason: string },
): Promise<Saved> {
  const { person } = desk.session;
  const latest = opened?.latest;
  if (latest && alike(type, entriesOf(latest.body), entries)) {
    await drop(house, person.id, record);
    return { revision: latest, changed: false };
  }
  if (opened && opened.head.publicSeq !== null && body.visibility !== "public") demandOn(c, "withdraw", opened.subject);
  const state = latest === undefined || isPublic(latest.body) ? ("draft" as const) : body.state;
  const [revision] = await house.ledger.append(
    [
      {
        body: { ...body, state },
        act: latest ? "edited" : "created",
        reason,
        actor: person.name,
        expected: latest?.version ?? 0,
      },
    ],
    { also: (trx) => dropIn(trx, person.id, record) },
  );
  if (!revision) throw new Error("the ledger returned no revision");
  return { revision, changed: true };
}

/** References that are new must lead to a record of the right type that this person may see. */
async function unknownRefs(
  house: DeskHouse,
  { desk, type }: Work,
  entries: FormEntries,
  base: RecordBody,
): Promise<Map<string, Fault>> {
  const known = new Set(refsIn(type, entriesOf(base)).map(({ value }) => value));
  const faults = new Map<string, Fault>();
  for (const { name, value, types } of refsIn(type, entries)) {
    if (known.has(value) || !isId(value)) continue;
    if ((await seenRef(house, desk, value, types)) === undefined) faults.set(name, { code: "form-ref-unresolved", args: {} });
  }
  return faults;
}

/** A working copy as lists show it. */
export interface CopyListed {
  id: string;
  record: string;
  type: TypeName;
  title: string;
  at: string;
  /** Path of the desk where it goes on. */
  path: string;
  /** The record is in the ledger already. */
  saved: boolean;
  discarded?: string;
}

const A_DAY = 24 * 60 * 60 * 1000;

/** What someone has typed and not saved, last first; with what they threw away within the last day, which can be put back. */
export async function workingCopies(house: Pick<DeskHouse, "database">, desk: SignedIn): Promise<CopyListed[]> {
  const since = new Date(Date.parse(now()) - A_DAY).toISOString();
  const copies = await copiesOf(house, desk.session.person.id);
  return copies
    .filter(({ discarded }) => discarded === undefined || discarded >= since)
    .map((copy) => ({
      id: copy.id,
      record: copy.record,
      type: copy.type,
      title: titleOf(copy, desk.lang) || desk.t("records-untitled"),
      at: copy.at,
      path: `/records/${copy.record}/edit`,
      saved: copy.base > 0,
      ...(copy.discarded !== undefined && { discarded: copy.discarded }),
    }));
}

const titleOf = (copy: WorkingCopy, lang: SignedIn["lang"]): string =>
  plain(bodyFrom(copy.entries, blank(copy.record, copy.type, lang)).body.title, lang);

/** Forgets for good what was thrown away more than a day ago. Belongs to the daily work of the house. */
export const forgetThrownAway = (house: Pick<DeskHouse, "database">): Promise<void> =>
  forgetDiscarded(house, new Date(Date.parse(now()) - A_DAY).toISOString());

/** What this person has thrown away of a record within the last day. */
export const thrownAway = (
  house: Pick<DeskHouse, "database">,
  person: string,
  record: string,
): Promise<WorkingCopy | undefined> => discardedSince(house, person, record, new Date(Date.parse(now()) - A_DAY).toISOString());
