import { idFromName } from "../../src/kernel/ids.ts";
import {
  type Citation,
  formatHandle,
  type Grade,
  type Localised,
  type Note,
  original,
  type RecordBody,
  TYPES,
  type TypeName,
} from "../../src/registry/index.ts";

const YEAR = 2026;
const PREFIX = "VIG";

/** A record before it has its handle. `key` names it inside of the starter archive, for ever. */
export interface Draft {
  type: TypeName;
  key: string;
  lang?: string;
  title: Localised;
  summary?: Localised;
  fields: Record<string, unknown>;
  citations?: Citation[];
  editorial?: string[];
  notes?: Note[];
}

/** The id of a record of the starter archive: the same in every run. */
export const idOf = (type: TypeName, key: string): string => idFromName(`starter:${type}:${key}`);

/** Records in the order of the ledger: what is pointed to comes first, claims last; inside of a type by key. */
const ORDER: readonly TypeName[] = [
  "agent",
  "technology",
  "source",
  "deployment",
  "incident",
  "measure",
  "publication",
  "event",
  "call",
  "link",
  "claim",
];

/** Whole records from drafts, sorted, with handles counted per type. Throws when two drafts have one key. */
export function finished(drafts: readonly Draft[]): RecordBody[] {
  return ORDER.flatMap((type) => {
    const sorted = drafts.filter((draft) => draft.type === type).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return sorted.map((draft, i) => {
      if (draft.key === sorted[i + 1]?.key) throw new Error(`two records of the type ${type} have the key ${draft.key}`);
      return body(draft, formatHandle({ prefix: PREFIX, code: TYPES[type].code, year: YEAR, number: i + 1 }));
    });
  });
}

function body(draft: Draft, handle: string): RecordBody {
  const { type, key, lang = "en", title, summary, fields, citations = [], editorial = [], notes = [] } = draft;
  return {
    id: idOf(type, key),
    handle,
    type,
    lang,
    state: "published",
    visibility: "public",
    sensitivity: "none",
    licence: "CC-BY-4.0",
    title,
    ...(summary && { summary }),
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => isThere(value))),
    citations: [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()],
    editorial: [...new Set(editorial)],
    notes,
    corrections: [],
    provenance: { origin: "starter", key },
  };
}

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

export const english = (text: string): Localised => original("en", text);

/** Where a field's value comes from: sources that support it, or the editors. */
export class Grounds {
  readonly citations: Citation[] = [];
  readonly editorial: string[] = [];

  /** Cites `field` to each source; without any source it is the editors' own. */
  cite(field: string, sources: readonly { id: string; grade: Grade }[]): this {
    if (sources.length === 0) this.editorial.push(field);
    for (const { id, grade } of sources) this.citations.push({ field, source: id, relation: "supports", grade });
    return this;
  }

  /** Names sources to read beside a field that they do not state. */
  context(field: string, sources: readonly { id: string; grade: Grade }[]): this {
    for (const { id, grade } of sources) this.citations.push({ field, source: id, relation: "context", grade });
    return this;
  }

  own(...fields: string[]): this {
    this.editorial.push(...fields);
    return this;
  }
}
