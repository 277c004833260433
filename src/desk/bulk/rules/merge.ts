import { canonicalJson } from "../../../kernel/hash.ts";
import {
  type Citation,
  diffVersions,
  type Field,
  type Localised,
  originalOf,
  type RecordBody,
  sourceHash,
  type TypeName,
  withStaleness,
} from "../../../registry/index.ts";
import { fieldOf } from "./declared.ts";
import type { Said } from "./take-in.ts";

/** Where a row stands: the source record of its file, and its number in it. */
export interface Provenance {
  source: string;
  row: number;
  origin: string;
  key: string;
}

/** The draft that a row makes. */
export function newBody(id: string, type: TypeName, said: Said, licence: string, provenance: Provenance): RecordBody {
  const fields = Object.fromEntries(
    Object.entries(said.fields).map(([name, value]) => [name, boundTexts(fieldOf(type, name), value)]),
  );
  return {
    id,
    handle: "",
    type,
    lang: said.lang,
    state: "draft",
    visibility: "public",
    sensitivity: "none",
    licence: said.licence ?? licence,
    title: bound(said.title ?? {}),
    ...(said.summary && { summary: bound(said.summary) }),
    fields,
    citations: Object.keys(fields).flatMap((name) => citing(type, name, provenance)),
    editorial: [],
    notes: [],
    corrections: [],
    provenance: { origin: provenance.origin, key: provenance.key },
  };
}

/**
 * The record with what a row says put in. What the row does not say stays, translations in other languages too; a field that changes is
 * cited to the file beside what it was cited to before. The same body comes back when the row says nothing new.
 */
export function changedBody(body: RecordBody, said: Said, provenance: Provenance): RecordBody {
  const next: RecordBody = { ...body, fields: { ...body.fields } };
  if (said.title) next.title = mergedTexts(body.title, said.title);
  if (said.summary) next.summary = mergedTexts(body.summary ?? {}, said.summary);
  if (said.licence) next.licence = said.licence;
  const citations = [...body.citations];
  for (const [name, value] of Object.entries(said.fields)) {
    const before = body.fields[name];
    const after = mergedValue(fieldOf(body.type, name), before, value);
    if (same(before, after)) continue;
    next.fields[name] = after;
    citations.push(...citing(body.type, name, provenance));
  }
  if (same({ ...next, citations: [] }, { ...body, citations: [] })) return body;
  return { ...next, citations: uniqueCitations(citations) };
}

/** What a row changes, place by place, for the page that shows it before anything is written. */
export interface Change {
  /** As in a citation: `since`, `title.fr`. */
  path: string;
  before: string;
  after: string;
}

const SHOWN = 300;

export function changesOf(before: RecordBody, after: RecordBody): Change[] {
  const parts = ({ title, summary, licence, fields }: RecordBody) => ({ title, summary: summary ?? {}, licence, fields });
  return diffVersions(parts(before), parts(after))
    .filter(({ path }) => !/\.(status|sourceHash|stale|translator)$/.test(path))
    .slice(0, 40)
    .map(({ path, before: old, after: now }) => ({
      path: path.replace(/^fields\./, "").replace(/\.text$/, ""),
      before: inWords(old),
      after: inWords(now),
    }));
}

function inWords(value: unknown): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.map(inWords).join(" | ").slice(0, SHOWN);
  if (typeof value === "object" && value !== null && "text" in value) return String(value.text).slice(0, SHOWN);
  return (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, SHOWN);
}

function citing(type: TypeName, name: string, { source, row }: Provenance): Citation[] {
  if (!fieldOf(type, name)?.asserted) return [];
  return [{ field: name, source, relation: "supports", grade: "E1", locator: { page: `row ${row}` } }];
}

const uniqueCitations = (citations: readonly Citation[]): Citation[] => [
  ...new Map(citations.map((citation) => [canonicalJson(citation), citation])).values(),
];

function mergedValue(field: Field | undefined, before: unknown, after: unknown): unknown {
  if (before === undefined) return boundTexts(field, after);
  if (field?.kind === "localised" && !field.many) return mergedTexts(before as Localised, after as Localised);
  // A column for the latitude alone leaves the rest of the place as it is.
  const divisible = !field?.many && ["place", "range", "money"].includes(field?.kind ?? "");
  return divisible ? { ...(before as object), ...(after as object) } : after;
}

function mergedTexts(before: Localised, said: Localised): Localised {
  const first = originalOf(before);
  const texts: Localised = { ...before };
  for (const [lang, text] of Object.entries(said)) {
    if (texts[lang]?.text === text.text) continue;
    const isOriginal = first === undefined ? text.status === "original" : first[0] === lang;
    // Without a language of its own a column holds the original, whatever its language.
    if (first !== undefined && text.status === "original" && !isOriginal && first[1].text === text.text) continue;
    texts[lang] = { text: text.text, status: isOriginal ? "original" : "human" };
  }
  return withStaleness(bound(texts));
}

/** Translations that do not say yet which original they were made from, bound to the one that is there. */
function bound(texts: Localised): Localised {
  const first = originalOf(texts)?.[1];
  if (!first || Object.keys(texts).length === 1) return texts;
  const hash = sourceHash(first.text);
  return Object.fromEntries(
    Object.entries(texts).map(([lang, text]) => [
      lang,
      text.status === "original" || text.sourceHash !== undefined ? text : { ...text, sourceHash: hash },
    ]),
  );
}

const boundTexts = (field: Field | undefined, value: unknown): unknown =>
  field?.kind === "localised" && !field.many ? bound(value as Localised) : value;

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
