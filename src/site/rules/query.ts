import type { SearchQuery } from "../../edition/index.ts";
import type { Language } from "../../kernel/languages.ts";
import { Problem } from "../../kernel/problem.ts";
import { ownFacets } from "../../registry/index.ts";

/** Facets that a reader may filter by, in the order in which pages show them. */
export const FACETS = [
  "type",
  "technology",
  "country",
  "region",
  "right",
  "objective",
  "status",
  "standing",
  "grade",
  "kind",
  "group",
  "harm",
  "language",
  "material",
  "publisher",
  "year",
] as const;

/** Those and the ones that the monitor has added. */
export const facetsShown = (): string[] => [...FACETS, ...ownFacets().keys()];

export const SORTS = ["relevance", "newest", "oldest"] as const;
const LONGEST = 500;
const MOST_VALUES = 40;
export const PAGE_SIZE = 20;

const bad = (field: string, detail: string) => new Problem("bad-parameter", 400, detail, { [field]: detail });

/** A search as an address holds it. Throws Problem `bad-parameter` for what cannot be meant. */
export function readQuery(params: URLSearchParams, lang: Language): SearchQuery {
  const q = (params.get("q") ?? "").trim();
  if (q.length > LONGEST) throw bad("q", "the search is longer than 500 characters");
  const filters: Record<string, string[]> = {};
  for (const facet of facetsShown()) {
    const values = [...new Set(params.getAll(facet).filter(Boolean))];
    if (values.length > MOST_VALUES || values.some((value) => value.length > 200))
      throw bad(facet, "too many or too long values");
    if (values.length > 0) filters[facet] = values;
  }
  const asked = params.get("sort");
  const sort = asked === null || asked === "" ? (q ? "relevance" : "newest") : SORTS.find((one) => one === asked);
  if (!sort) throw bad("sort", "sort is relevance, newest or oldest");
  return {
    q,
    lang,
    filters,
    from: readDate(params, "from"),
    to: readDate(params, "to"),
    sort,
    limit: PAGE_SIZE,
    cursor: params.get("cursor") || undefined,
    widen: params.get("widen") !== "0",
  };
}

function readDate(params: URLSearchParams, name: "from" | "to"): string | undefined {
  const text = params.get(name)?.trim();
  if (!text) return undefined;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  if (!match || month < 1 || month > 12 || day < 1 || day > 31)
    throw bad(name, "a date is a year, 2024, a month, 2024-05, or a day, 2024-05-17");
  return text;
}

/** The address of a search, changed in some of its parts: back to the first page unless the cursor is given. */
export function writeQuery(query: SearchQuery, change: Partial<SearchQuery> = {}): Record<string, string | string[] | undefined> {
  const next = { ...query, cursor: undefined, ...change };
  return {
    q: next.q || undefined,
    ...next.filters,
    from: next.from,
    to: next.to,
    sort: next.sort === (next.q ? "relevance" : "newest") ? undefined : next.sort,
    widen: next.widen ? undefined : "0",
    cursor: next.cursor,
  };
}

/** The filters with one value put in or taken out. */
export function toggled(query: SearchQuery, facet: string, value: string): Record<string, string[]> {
  const values = query.filters[facet] ?? [];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  const { [facet]: _, ...others } = query.filters;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
