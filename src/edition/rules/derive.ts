import {
  facetsOf,
  fieldsOfType,
  type Localised,
  leaves,
  periodOf,
  publicView,
  type RecordBody,
  type Revision,
  searchTexts,
  teamView,
  whenOf,
} from "../../registry/index.ts";
import { day, LAST_DAY, NO_DAY } from "./days.ts";
import { atDesk, type DeskFacts, type DeskRecord, deskFactsOf } from "./desk.ts";
import type { History } from "./history.ts";
import type { PublicRecord } from "./public.ts";
import type { Scope } from "./scope.ts";

/** An object that a public record names, and how it is served. */
export interface NamedObject {
  sha256: string;
  kind: string;
  mediaType: string;
  name: string;
  bytes?: number;
}

/** A text layer: of which file, in which object. */
export interface NamedLayer {
  file: string;
  sha256: string;
  name: string;
  /** The original and its copies, as far as readers may see them: what was drawn from one of these may be seen too. */
  shown: string[];
}

/** Everything the edition keeps of one revision, but for the text of its files. */
export interface Derived {
  record: PublicRecord;
  brief: { title: Localised; brief: Record<string, unknown> };
  links: { target: string; field: string }[];
  facets: { name: string; value: string }[];
  texts: { lang: string; text: string; field: string }[];
  objects: NamedObject[];
  layers: NamedLayer[];
  /** Days as numbers; `from` 0 and `to` 0 when the record has no date of its own. */
  days: { from: number; to: number; sort: number };
  /** Of the desk's index alone. */
  desk?: DeskFacts;
}

/** Fields that lists show beside the title. */
const BRIEF = [
  "kind",
  "standing",
  "grade",
  "status",
  "material",
  "publisher",
  "published",
  "publishedNote",
  "language",
  "countries",
  "jurisdiction",
  "role",
  "date",
  "start",
  "end",
  "since",
  "until",
  "lastReported",
  "classes",
  "place",
  "stage",
  "due",
  "opens",
  "closes",
  "url",
  "captureIncomplete",
] as const;

/** What of a record the tables have in columns of their own. */
export type Heading = Pick<PublicRecord, "id" | "handle" | "type" | "version" | "changed" | "firstPublished">;

/** What a file of `scope` holds of a revision, as if it were the first of its record; else see `since`. */
export function derive(revision: Revision, scope: Scope = "public"): Derived {
  const { seq, version, at } = revision;
  const team = scope === "desk";
  const body = team ? teamView(revision.body) : publicView(revision.body);
  const { id, handle, type, state, lang, licence, title, summary, contentNotice, fields } = body;
  const { citations, editorial, notes, corrections, reply } = body;
  const record: PublicRecord = {
    ...{ id, handle, type, version, seq, state, lang, languages: Object.keys(title), firstPublished: at, changed: at },
    ...{ licence, title },
    ...(summary ? { summary } : {}),
    ...(contentNotice ? { contentNotice } : {}),
    ...{ fields, citations, editorial, notes, corrections },
    ...(reply ? { reply } : {}),
    ...(team ? ownOf(revision.body) : {}),
  };
  const brief = Object.fromEntries(BRIEF.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
  const days = daysOf(record);
  return {
    record,
    brief: { title, brief },
    links: linksOf(record),
    facets: facetsOf(body),
    texts: searchTexts(body),
    ...filesOf(record, team),
    // The team's lists go by what was changed last.
    days: team ? { ...days, sort: seq } : days,
    ...(team ? { desk: deskFactsOf(revision.body) } : {}),
  };
}

/** What of a record's envelope is the team's own. */
function ownOf({ visibility, sensitivity, embargoUntil, reviewBy, mergedInto, provenance }: RecordBody) {
  const may = { embargoUntil, reviewBy, mergedInto, provenance };
  const own = { visibility, sensitivity, ...Object.fromEntries(Object.entries(may).filter(([, value]) => value !== undefined)) };
  return own satisfies Partial<DeskRecord>;
}

/** The same of a record that readers have known for longer: since `published`. */
export function since<D extends Pick<Derived, "days"> & { record: Pick<PublicRecord, "firstPublished"> }>(
  derived: D,
  published: string,
): D {
  const { record, days } = derived;
  const sort = days.from || days.to ? days.sort : day(published);
  return { ...derived, record: { ...record, firstPublished: published }, days: { ...days, sort } };
}

/** The same with what only the past of its record tells the desk. */
export function after<D extends Pick<Derived, "brief" | "facets" | "desk"> & { record: Heading }>(
  derived: D,
  history: History,
): D {
  const { record, brief, facets, desk } = derived;
  if (!desk) return derived;
  const known = atDesk(desk, history, record);
  return {
    ...derived,
    record: { ...record, firstPublished: history.begun },
    brief: { ...brief, brief: { ...brief.brief, desk: known.desk } },
    facets: [...facets, ...known.facets],
  };
}

/** Fields that say how long something went on, after when it began. Without `until`, no later than it was last reported. */
const LASTS = ["until", "end", "closes", "lastConfirmed", "lastReported"] as const;

const periodIn = (value: unknown) => (typeof value === "string" ? periodOf(value.replace(/T.*$/, "")) : undefined);

function daysOf(record: PublicRecord): Derived["days"] {
  const period = periodIn(whenOf(record));
  const [from, first] = [day(period?.from), day(period?.to)];
  if (!from && !first) return { from: NO_DAY, to: NO_DAY, sort: day(record.firstPublished) };
  const last = LASTS.map((name) => day(periodIn(record.fields[name])?.to)).find((to) => to > 0) ?? 0;
  return { from, to: first === 0 ? LAST_DAY : Math.max(first, last), sort: from || first };
}

/** Ids that a record points to, each with the path of the field that does: `parties.0.agent`, or `citations`. */
export function linksOf(record: PublicRecord): Derived["links"] {
  const links = new Map<string, Derived["links"][number]>();
  const put = (target: unknown, field: string): void => {
    if (typeof target === "string" && target !== record.id) links.set(`${target} ${field}`, { target, field });
  };
  for (const { path, field, value } of leaves(fieldsOfType(record.type), record.fields))
    if (field.kind === "ref") put(value, path);
  for (const { source } of record.citations) put(source, "citations");
  put(record.reply?.engagement, "reply");
  if ("mergedInto" in record) put(record.mergedInto, "mergedInto");
  return [...links.values()];
}

interface CaptureValue {
  sha256?: string;
  screenshot?: string;
  print?: string;
  report?: string;
}

/** What was made of an address when it was captured, beside its text and thumbnail. */
const OF_CAPTURE = [
  ["screenshot", "image/png", ".png"],
  ["print", "application/pdf", ".pdf"],
  ["report", "application/json", ".json"],
] as const;

interface FileValue {
  sha256?: string;
  name?: string;
  mediaType?: string;
  bytes?: number;
  withheld?: boolean;
  derivations?: { kind?: string; sha256?: string; mediaType?: string; bytes?: number }[];
}

const UNKNOWN = "application/octet-stream";

/** Objects that readers may fetch. An original that stays with the `team` is not among them unless it is they who read; what was derived from it is. */
function filesOf({ type, fields, handle }: PublicRecord, team: boolean): Pick<Derived, "objects" | "layers"> {
  const objects: NamedObject[] = [];
  const layers: Derived["layers"] = [];
  if (type !== "source") return { objects, layers };
  const free = team || fields.redistributable !== false;
  for (const file of (fields.files as FileValue[] | undefined) ?? []) {
    const name = file.name ?? file.sha256 ?? handle;
    const shown: string[] = [];
    if (file.sha256 && (team || !file.withheld) && free) {
      shown.push(file.sha256);
      objects.push({ sha256: file.sha256, kind: "original", mediaType: file.mediaType ?? UNKNOWN, name, bytes: file.bytes });
    }
    const derivations = file.derivations ?? [];
    for (const { kind = "", sha256, mediaType, bytes } of derivations) {
      if (!sha256) continue;
      if (free && kind === "clean") shown.push(sha256);
      if (free || kind !== "clean")
        objects.push({ sha256, kind, mediaType: mediaType ?? UNKNOWN, name: `${name}.${kind}`, bytes });
    }
    // Those before it were corrected since.
    const text = derivations.findLast(({ kind }) => kind === "text")?.sha256;
    if (text && file.sha256) layers.push({ file: file.sha256, sha256: text, name, shown });
    // As free as the capture itself: each of them shows the page.
    const captures = ((fields.captures as CaptureValue[] | undefined) ?? []).filter(({ sha256 }) => sha256 === file.sha256);
    if (file.sha256 && shown.includes(file.sha256))
      for (const capture of captures)
        for (const [kind, mediaType, ending] of OF_CAPTURE)
          if (capture[kind]) objects.push({ sha256: capture[kind], kind, mediaType, name: `${stem(name)}${ending}` });
  }
  return { objects, layers };
}

const stem = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, "");
