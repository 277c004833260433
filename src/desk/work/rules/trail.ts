/** Where an entry of the trail was written down: about records, about accounts, or about the work at the desk. */
export const TRAIL_SOURCES = ["record", "account", "desk"] as const;
export type TrailSource = (typeof TRAIL_SOURCES)[number];

/** Something that someone did. What it is about is named by a handle or an account; `why` is in their own words. */
export interface TrailEntry {
  source: TrailSource;
  /** Unique within its source, growing: a number, or a text for what is not numbered. */
  seq: number | string;
  at: string;
  act: string;
  who: string;
  /** Id of a record, or name of an account. */
  about: string;
  /** Of the record. */
  handle?: string;
  type?: string;
  version?: number;
  why: string;
  /** More of the act in names and values: roles given, fields commented on. */
  detail?: Readonly<Record<string, string>>;
}

/** Which entries. Days as `2026-05-17`, both included. */
export interface TrailFilter {
  who?: string;
  /** Handle or id of a record. */
  record?: string;
  kind?: TrailKind;
  from?: string;
  to?: string;
}

/** What people look for in a trail, as kinds of acts in the ledger. */
const LEDGER_KINDS = {
  written: ["created", "edited", "imported"],
  reviewed: ["submitted", "returned", "approved", "stopped", "lifted", "asked", "replied", "unanswered", "scheduled", "shared"],
  published: ["published", "corrected"],
  ended: ["withdrawn", "merged"],
} as const;
export const TRAIL_KINDS = ["written", "reviewed", "published", "ended", "account", "desk"] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

export const isTrailKind = (text: string): text is TrailKind => (TRAIL_KINDS as readonly string[]).includes(text);

/** Acts of the ledger of a kind; none for the kinds that are written down elsewhere, all for no kind. */
export const actsOfKind = (kind: TrailKind | undefined): readonly string[] | undefined =>
  kind === undefined ? undefined : kind === "account" || kind === "desk" ? [] : LEDGER_KINDS[kind];

/** A place in the trail: what comes after it is earlier. */
export interface Place {
  at: string;
  source: TrailSource;
  seq: number | string;
}

export const placeOf = ({ at, source, seq }: TrailEntry): Place => ({ at, source, seq });

export const writePlace = ({ at, source, seq }: Place): string => Buffer.from(`${at} ${source} ${seq}`).toString("base64url");

/** A place as it stood in an address; undefined for what was not written here. */
export function readPlace(text: string | undefined): Place | undefined {
  if (!text || !/^[\w-]{1,200}$/.test(text)) return undefined;
  const match = /^(\S{10,40}) (record|account|desk) (\w{1,26})$/.exec(Buffer.from(text, "base64url").toString("latin1"));
  const [, at = "", source = "", seq = ""] = match ?? [];
  if (!match || (source !== "desk" && !/^\d{1,15}$/.test(seq))) return undefined;
  return { at, source: source as TrailSource, seq: source === "desk" ? seq : Number(seq) };
}

/** Where one source goes on: with what is earlier than `at`, and at that instant with what is smaller than `seq`, or all of it, or none. */
export interface Before<Seq> {
  at: string;
  seq: Seq | "all" | "none";
}

/** Where one source goes on, given where all of them have come to: within an instant they follow one another in their order. */
export function placeIn(source: TrailSource, place: Place | undefined): Before<Place["seq"]> | undefined {
  if (!place) return undefined;
  const order = TRAIL_SOURCES.indexOf(source) - TRAIL_SOURCES.indexOf(place.source);
  return { at: place.at, seq: order === 0 ? place.seq : order > 0 ? "all" : "none" };
}

/** Entries of all sources in one order, newest first, at most `limit`. */
export function merged(lists: readonly (readonly TrailEntry[])[], limit: number): TrailEntry[] {
  const later = (a: TrailEntry, b: TrailEntry): number => {
    if (a.at !== b.at) return a.at < b.at ? 1 : -1;
    return TRAIL_SOURCES.indexOf(a.source) - TRAIL_SOURCES.indexOf(b.source) || (a.seq < b.seq ? 1 : -1);
  };
  return lists.flat().sort(later).slice(0, limit);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The instants that a filter's days lie between, the end not included. What is no day is left out. */
export function spanOf({ from, to }: Pick<TrailFilter, "from" | "to">): { from?: string; to?: string } {
  const after = to && dayAfter(to);
  return {
    ...(from && isDay(from) ? { from: `${from}T00:00:00.000Z` } : {}),
    ...(after ? { to: `${after}T00:00:00.000Z` } : {}),
  };
}

export const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const dayAfter = (day: string): string | undefined =>
  isDay(day) ? new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) : undefined;
