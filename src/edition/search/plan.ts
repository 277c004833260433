import type { DatabaseSync } from "node:sqlite";
import { Problem } from "../../kernel/problem.ts";
import { periodOf } from "../../registry/index.ts";
import { fold } from "../analysis/letters.ts";
import { runs } from "../analysis/runs.ts";
import { wanted } from "../analysis/wanted.ts";
import { day } from "../rules/days.ts";
import type { SearchQuery, SearchResult } from "../rules/public.ts";
import { quoted, tag } from "../rules/tags.ts";
import { alternatives, anyWay, type Sequence, type Sought } from "./alternatives.ts";
import type { FacetIndex } from "./facets.ts";
import { namesOfValue, nowCalled } from "./names.ts";
import { type Clause, parse } from "./parse.ts";
import { widenings } from "./widen.ts";

/** What a query comes down to. */
export interface Plan {
  /** Expressions of FTS5, without what filters say; empty when the query has no words. */
  match: string;
  exclude: string[];
  /** By facet: numbers of the values of which a record must have one. */
  filters: Map<string, Set<number>>;
  /** Numbers of values that a record must not have. */
  without: Set<number>;
  handles: string[];
  fromDay: number;
  toDay: number;
  /** What to mark in a passage: the words of the query first, then names of the terms that it was widened into. */
  marks: Sequence[];
  /** Expression for passages that have any of the words in their own text; empty when there are no words. */
  inBody: string;
  widened: SearchResult["widened"];
  /** Facets that are counted; all of them when it is undefined. */
  counted: ReadonlySet<string> | undefined;
}

const MOST_NAMED = 60;
const FIRST_DAY = 1;

/** Turns a query into a plan, with the help of what the edition knows. Throws Problem `bad-date` for `from` and `to` that are no dates. */
export function plan(db: DatabaseSync, index: FacetIndex, query: SearchQuery): Plan {
  const found: Plan = {
    ...{ match: "", exclude: [], filters: new Map(), without: new Set(), handles: [], marks: [], inBody: "", widened: [] },
    fromDay: dateOf(query.from, "from") ?? 0,
    toDay: dateOf(query.to, "to") ?? 0,
    counted: query.facets && new Set(query.facets),
  };
  for (const [name, values] of Object.entries(query.filters)) {
    const numbers = values.map((value) => index.number(name, nowCalled(name, value)));
    if (values.length > 0) found.filters.set(name, new Set(numbers.filter((number) => number !== undefined)));
  }
  const expand = alternatives(db, query.lang);
  const all: string[] = [];
  let words: Sought[] = [];
  const flush = (): void => {
    all.push(...together(words, query.widen, index, found));
    words = [];
  };
  for (const clause of parse(query.q, (name) => index.isField(name))) {
    if (clause.field && byField(clause, clause.field, index, found, all, expand)) continue;
    const text = clause.field ? `${clause.field}:${clause.text}` : clause.text;
    const sought = expand(text, clause.quoted || clause.field !== undefined);
    if (clause.negative) {
      // What was written as one is left out as one: `-e-mail` does not leave out every `e`.
      if (sought.length > 0) found.exclude.push(sought.map(inText).join(" AND "));
    } else {
      words.push(...sought);
      found.marks.push(...sought.flatMap((it) => it.ways));
    }
  }
  if (found.marks.length > 0) found.inBody = `body : (${anyWay(found.marks)})`;
  flush();
  found.match = all.map((part) => `(${part})`).join(" AND ");
  return found;
}

const inText = ({ ways }: Sought): string => `{title body} : (${anyWay(ways)})`;

/** The expressions for words that stand one after the other, each run that names a term widened into it. */
function together(words: readonly Sought[], widen: boolean, index: FacetIndex, found: Plan): string[] {
  const parts: string[] = [];
  const runs = widen
    ? widenings(
        words.map((word) => word.wanted.places),
        ({ facet, value }) => index.number(facet, value) !== undefined,
      )
    : [];
  let at = 0;
  for (const { from, to, terms } of runs) {
    parts.push(...words.slice(at, from).map(inText));
    const typed = words.slice(from, to);
    const tags = terms.map(({ facet, value }) => quoted([tag(facet, value)])).join(" OR ");
    parts.push(`(${typed.map((word) => `(${inText(word)})`).join(" AND ")}) OR (terms : (${tags}))`);
    const word = typed.map((it) => it.text).join(" ");
    found.widened.push(...terms.map(({ scheme, value, labels }) => ({ word, scheme, notation: value, labels })));
    for (const { labels } of terms) found.marks.push(...labels.flatMap(({ lang, label }) => asLabelled(label, lang)));
    at = to;
  }
  return [...parts, ...words.slice(at).map(inText)];
}

/** How a label stands in a passage of its language. */
const asLabelled = (label: string, lang: string): Sequence[] =>
  wanted(label, [lang], true).map(({ places }) => ({
    terms: places.map(({ form, readings }) => readings.get(lang) ?? form),
    prefix: false,
  }));

type Expand = (text: string, whole: boolean) => Sought[];

/** Takes a `field:value` into the plan; false when the value means nothing to that field, and the clause is words after all. */
function byField(
  { text, negative }: Clause,
  field: string,
  index: FacetIndex,
  found: Plan,
  all: string[],
  expand: Expand,
): boolean {
  const put = (expression: string): void => void (negative ? found.exclude : all).push(expression);
  if (field === "from" || field === "to") {
    const value = dateOrNothing(text, field);
    if (value === undefined || negative) return false;
    found[field === "from" ? "fromDay" : "toDay"] = value;
    return true;
  }
  if (field === "page") {
    if (!/^[0-9]{1,7}$/.test(text)) return false;
    put(`tags : ${quoted([tag("page", String(Number(text)))])}`);
    return true;
  }
  if (field === "title") {
    const sought = expand(text, true);
    if (!sought[0]) return false;
    put(sought.map(({ ways }) => `title : (${anyWay(ways)})`).join(" AND "));
    return true;
  }
  if (field === "handle") {
    if (negative) return false;
    found.handles.push(text.toUpperCase());
    return true;
  }
  const numbers = valuesNamed(index, field, text);
  if (negative) for (const number of numbers) found.without.add(number);
  else found.filters.set(field, new Set([...(found.filters.get(field) ?? []), ...numbers]));
  return true;
}

/** Values that are written so or named so in any language, else those whose name has it in it. */
function valuesNamed(index: FacetIndex, facet: string, typed: string): number[] {
  const sought = plain(typed);
  const known = [...index.valuesOf(facet)].map(([value, number]) => ({ number, names: namesOfValue(facet, value, plain) }));
  const exact = known.filter(({ names }) => names.includes(sought));
  const found =
    exact.length > 0 ? exact : known.filter(({ names }) => sought.length > 2 && names.some((name) => name.includes(sought)));
  return found.slice(0, MOST_NAMED).map(({ number }) => number);
}

/** A name without what people write differently: case, accents, punctuation. */
const plain = (name: string): string =>
  runs(name)
    .map((run) => fold(run.text))
    .join(" ");

function dateOrNothing(text: string, end: "from" | "to"): number | undefined {
  const period = periodOf(text);
  if (!period) return undefined;
  return day(end === "from" ? period.from : period.to) || (end === "from" ? FIRST_DAY : undefined);
}

function dateOf(text: string | undefined, end: "from" | "to"): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (!periodOf(text))
    throw new Problem("bad-date", 400, `“${text.slice(0, 40)}” is no date. Write 2024, 2024-05 or 2024-05-17.`, {
      [end]: "date",
    });
  return dateOrNothing(text, end);
}
