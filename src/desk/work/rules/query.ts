import type { SearchQuery } from "../../../edition/index.ts";
import type { Language } from "../../../kernel/languages.ts";

/** Filters of the desk's lists in the order that they are shown in: those of the team's own work first. The stage says more than the state. */
export const WORK_FACETS = ["stage", "type", "author", "incomplete", "translation", "due", "changed", "visibility"] as const;

/** What an address asks a list for. */
export interface ListQuery {
  q: string;
  filters: Record<string, string[]>;
  from?: string;
  to?: string;
  sort: SearchQuery["sort"];
  cursor?: string;
  widen: boolean;
}

const SORTS: readonly SearchQuery["sort"][] = ["relevance", "newest", "oldest", "handle"];
const MOST_VALUES = 20;
const LONGEST = 200;
/** Parameters that are no filter. */
const OWN = ["q", "from", "to", "sort", "cursor", "words", "done"];

/** Reads an address. What it does not understand it leaves out: a list that shows more is better than none. */
export function readQuery(params: URLSearchParams, facets: (name: string) => boolean): ListQuery {
  const filters: Record<string, string[]> = {};
  for (const name of new Set(params.keys())) {
    if (OWN.includes(name) || !facets(name)) continue;
    const values = [...new Set(params.getAll(name))]
      .filter((value) => value !== "" && value.length <= LONGEST)
      .slice(0, MOST_VALUES);
    if (values.length > 0) filters[name] = values;
  }
  const q = (params.get("q") ?? "").slice(0, 500).toWellFormed();
  const [from, to, cursor] = ["from", "to", "cursor"].map((name) => params.get(name)?.slice(0, LONGEST) || undefined);
  const asked = SORTS.find((sort) => sort === params.get("sort"));
  return {
    ...{ q, filters, sort: asked ?? (q.trim() ? "relevance" : "newest"), widen: params.get("words") !== "only" },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** The address that asks for the same, with something changed; without the place in the results unless it is given. */
export function writeQuery(query: ListQuery, change: Partial<ListQuery> = {}): string {
  const { q, filters, from, to, sort, cursor, widen } = { ...query, cursor: undefined, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  for (const [name, values] of Object.entries(filters)) for (const value of values) params.append(name, value);
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  if (sort !== (q.trim() ? "relevance" : "newest")) params.set("sort", sort);
  if (!widen) params.set("words", "only");
  if (cursor) params.set("cursor", cursor);
  return params.toString();
}

/** The filters with one value put in or taken out. */
export function toggled(filters: ListQuery["filters"], name: string, value: string): ListQuery["filters"] {
  const had = filters[name] ?? [];
  const values = had.includes(value) ? had.filter((one) => one !== value) : [...had, value];
  const { [name]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [name]: values } : others;
}

/** What the index is asked. `circles` come last: nobody's choice takes their place. */
export const asked = (query: ListQuery, lang: Language, circles: Record<string, string[]>, limit: number): SearchQuery => ({
  ...query,
  lang,
  filters: { ...query.filters, ...circles },
  limit,
});
