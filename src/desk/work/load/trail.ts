import type { AccountEvent, Accounts, Person } from "../../../accounts/index.ts";
import { seenAs } from "../../../kernel/database/index.ts";
import type { Localised } from "../../../registry/index.ts";
import { type LedgerTables, ledgerActs, TYPE_NAMES } from "../../../registry/index.ts";
import { latestComments } from "../../review/trail.ts";
import { seesSummary } from "../../rules/circles.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { actsOfKind, merged, type Place, placeIn, placeOf, spanOf, type TrailEntry, type TrailFilter } from "../rules/trail.ts";

/** An entry as someone may read it. */
export interface ShownEntry extends TrailEntry {
  /** Of the record; absent for what is none, or none that they may see. */
  title?: Localised;
  /** They may not see what it is about: neither which record it is, nor why. */
  closed?: boolean;
}

export interface TrailPage {
  entries: ShownEntry[];
  /** Where the next page begins; absent on the last one. */
  next?: Place;
}

/** One page of what was done, newest first. Nothing is ever taken out of it: there is no way to. */
export async function trailPage(
  house: DeskHouse,
  person: Person,
  filter: TrailFilter,
  limit: number,
  after?: Place,
): Promise<TrailPage> {
  const record = filter.record === undefined ? undefined : await recordOf(house, person, filter.record);
  if (record === null) return { entries: [] };
  const wanted = { filter, record, limit: limit + 1, after };
  const found = merged(
    await Promise.all([recordActs(house, wanted), accountActs(house, wanted), deskActs(house, wanted)]),
    limit + 1,
  );
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries: await shownTo(house, person, entries), ...(found.length > limit && last ? { next: placeOf(last) } : {}) };
}

interface Wanted {
  filter: TrailFilter;
  record: string | undefined;
  limit: number;
  after: Place | undefined;
}

async function recordActs(house: DeskHouse, { filter, record, limit, after }: Wanted): Promise<TrailEntry[]> {
  const acts = actsOfKind(filter.kind);
  if (acts?.length === 0) return [];
  const before = numbered(placeIn("record", after));
  const found = await ledgerActs(seenAs<LedgerTables>(house.database), {
    ...spanOf(filter),
    ...(filter.who === undefined ? {} : { actor: filter.who }),
    ...(record === undefined ? {} : { record }),
    ...(acts === undefined ? {} : { acts }),
    ...(before === undefined ? {} : { before }),
    limit,
  });
  return found.map(({ record: about, actor, reason, ...act }) => ({ ...act, source: "record", about, who: actor, why: reason }));
}

const numbered = (place: ReturnType<typeof placeIn>): { at: string; seq: number } | undefined =>
  place && { at: place.at, seq: place.seq === "all" ? Number.MAX_SAFE_INTEGER : place.seq === "none" ? 0 : Number(place.seq) };

/** Changes of accounts are few and only ever added to: they are read once, then what is new. */
const known = new WeakMap<Accounts, AccountEvent[]>();
const BATCH = 1000;

async function eventsOf(accounts: Accounts): Promise<readonly AccountEvent[]> {
  const events = known.get(accounts) ?? [];
  known.set(accounts, events);
  for (;;) {
    const more = await accounts.events(events.at(-1)?.seq ?? 0, BATCH);
    // Another request may have added the same meanwhile.
    const last = events.at(-1)?.seq ?? 0;
    events.push(...more.filter(({ seq }) => seq > last));
    if (more.length < BATCH) return events;
  }
}

async function accountActs(house: DeskHouse, { filter, record, limit, after }: Wanted): Promise<TrailEntry[]> {
  if (record !== undefined || (filter.kind !== undefined && filter.kind !== "account")) return [];
  const { from = "", to = "￿" } = spanOf(filter);
  const before = numbered(placeIn("account", after));
  const found: TrailEntry[] = [];
  for (const { seq, at, actor, act, about, reason, detail } of (await eventsOf(house.accounts)).toReversed()) {
    if (found.length >= limit) break;
    if (at < from || at >= to || (filter.who !== undefined && filter.who !== actor && filter.who !== about)) continue;
    if (before && (at > before.at || (at === before.at && seq >= before.seq))) continue;
    found.push({ source: "account", seq, at, act, who: actor, about, why: reason, detail });
  }
  return found;
}

async function deskActs(house: DeskHouse, { filter, record, limit, after }: Wanted): Promise<TrailEntry[]> {
  if (filter.kind !== undefined && filter.kind !== "desk") return [];
  const before = placeIn("desk", after);
  const found = await latestComments(house, {
    ...spanOf(filter),
    ...(filter.who === undefined ? {} : { by: filter.who }),
    ...(record === undefined ? {} : { record }),
    ...(before === undefined
      ? {}
      : { before: { at: before.at, id: before.seq === "all" ? "8" : before.seq === "none" ? "" : `${before.seq}` } }),
    limit,
  });
  return found.map(({ id, at, kind, by, record: about, version, text, path }) => ({
    ...{ source: "desk", seq: id, at, act: kind, who: by, about, version, why: text },
    ...(path === undefined ? {} : { detail: { path } }),
  }));
}

/** The id of the record that is asked for by handle or id; null when there is none, or none that they may see. */
async function recordOf(house: DeskHouse, person: Person, key: string): Promise<string | null> {
  const text = key.trim();
  const head =
    (await house.ledger.byHandle(text.toUpperCase())) ?? (await house.ledger.byHandle(text)) ?? (await house.ledger.head(text));
  if (!head) return null;
  const summary = house.index.summaries([head.record]).get(head.record);
  return (summary ? seesSummary(person, summary) : person.roles.includes("custodian")) ? head.record : null;
}

/** Is it about a record? Those of the ledger may also be about what the desk has changed of the monitor, which all may know. */
const isOfRecord = ({ source, type }: TrailEntry): boolean =>
  source === "desk" || (source === "record" && (TYPE_NAMES as readonly string[]).includes(type ?? ""));

/** What is sealed is in no index: only its custodians learn from the trail which record it is, and why. */
async function shownTo({ index, ledger }: DeskHouse, person: Person, entries: readonly TrailEntry[]): Promise<ShownEntry[]> {
  const summaries = index.summaries(entries.filter(isOfRecord).map(({ about }) => about));
  const shown: ShownEntry[] = [];
  for (const entry of entries) {
    const summary = isOfRecord(entry) ? summaries.get(entry.about) : undefined;
    if (!isOfRecord(entry)) shown.push(entry);
    else if (summary && seesSummary(person, summary)) shown.push({ ...entry, handle: summary.handle, title: summary.title });
    else if (!summary && person.roles.includes("custodian"))
      shown.push({ ...entry, handle: entry.handle ?? (await ledger.head(entry.about))?.handle ?? "" });
    else {
      const { source, seq, at, act, who } = entry;
      shown.push({ source, seq, at, act, who, about: "", why: "", closed: true });
    }
  }
  return shown;
}

const EXPORTED = 500;

/** All pages, one after the other, for an export. */
export async function* wholeTrail(house: DeskHouse, person: Person, filter: TrailFilter): AsyncGenerator<ShownEntry[]> {
  for (let after: Place | undefined; ; ) {
    const { entries, next } = await trailPage(house, person, filter, EXPORTED, after);
    if (entries.length > 0) yield entries;
    if (!next) return;
    after = next;
  }
}
