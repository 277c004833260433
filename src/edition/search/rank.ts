import type { DatabaseSync } from "node:sqlite";
import type { SearchQuery } from "../rules/public.ts";
import { quoted, tag } from "../rules/tags.ts";
import { statements } from "../store/statements.ts";
import type { FacetIndex } from "./facets.ts";
import type { Plan } from "./plan.ts";
import type { Sifted } from "./sift.ts";

/** A found record with the passage to show of it. */
export interface Ranked {
  ord: number;
  rowid: number;
}

/** Title, text, vocabulary terms and facet tags: what a word counts in each. Tags only filter. */
const BY_WEIGHT =
  "SELECT rowid, bm25(words, 6.0, 1.0, 3.0, 0.0) AS score FROM words WHERE words MATCH ? ORDER BY score, rowid LIMIT ?";
const MOST_TAGS = 40;
const TOP = 400;

/** The best passages by relevance, and whether they are all there are: then nobody needs to ask for the rest. */
export interface Top {
  rowids: number[];
  whole: boolean;
}

const bestRows = (db: DatabaseSync, expression: string, limit: number): number[] =>
  statements(db)(BY_WEIGHT)
    .all(expression, limit)
    .map((row) => Number(row.rowid));

/** Asked first, where the order is by relevance and no filter says what to leave out: most queries need no more. */
export function topOf(db: DatabaseSync, query: SearchQuery, plan: Plan): Top | undefined {
  if (query.sort !== "relevance" || plan.match === "" || plan.filters.size > 0) return undefined;
  const rowids = bestRows(db, plan.match, TOP);
  return { rowids, whole: rowids.length < TOP };
}

/** The first `count` found records in the order asked for. Words without relevance (there are none) go by date. */
export function rank(
  db: DatabaseSync,
  index: FacetIndex,
  query: SearchQuery,
  plan: Plan,
  sifted: Sifted,
  count: number,
  top?: Top,
): Ranked[] {
  if (query.sort === "relevance" && plan.match !== "") return byRelevance(db, index, plan, sifted, count, top);
  const sign = query.sort === "oldest" || query.sort === "handle" ? 1 : -1;
  const { firstPassage } = index;
  const sortDay = query.sort === "handle" ? index.places() : index.sortDay;
  // Day and number of a record in one number, so that they are compared at once.
  const keys = least(sifted.ords, (ord) => sign * (sortDay[ord] ?? 0) * 0x1000000 + ord, count);
  return [...keys].map((key) => {
    const ord = ((key % 0x1000000) + 0x1000000) % 0x1000000;
    return { ord, rowid: (plan.match === "" ? firstPassage[ord] : sifted.firstRow[ord]) ?? 0 };
  });
}

/** So few are picked out in one pass. */
const FEW = 256;

/**
 * The `count` least keys, in order. A list shows the first of many records: that is no reason to sort them all. Gone through from the end, where
 * what came last is: of the newest, few push out others.
 */
function least(ords: readonly number[], keyOf: (ord: number) => number, count: number): Float64Array {
  if (count > FEW) return Float64Array.from(ords, keyOf).sort().subarray(0, count);
  const kept = new Float64Array(Math.min(count, ords.length));
  let size = 0;
  for (let i = ords.length - 1; i >= 0; i--) {
    const key = keyOf(ords[i] ?? 0);
    if (size === kept.length && key >= (kept[size - 1] ?? 0)) continue;
    let at = size < kept.length ? size++ : size - 1;
    for (; at > 0 && (kept[at - 1] ?? 0) > key; at--) kept[at] = kept[at - 1] ?? 0;
    kept[at] = key;
  }
  return kept;
}

function byRelevance(db: DatabaseSync, index: FacetIndex, plan: Plan, sifted: Sifted, count: number, top?: Top): Ranked[] {
  const wanted = Math.min(count, sifted.ords.length);
  if (wanted === 0) return [];
  const choose = (rowids: readonly number[]): Ranked[] => {
    const found = new Map<number, Ranked>();
    for (const rowid of rowids) {
      const ord = index.ordOf[rowid] ?? 0;
      if (sifted.accepted[ord] && !found.has(ord)) found.set(ord, { ord, rowid });
      if (found.size >= wanted) break;
    }
    return [...found.values()];
  };
  const first = top && choose(top.rowids);
  if (first && (first.length >= wanted || top.whole)) return first;
  const expression = filtered(index, plan);
  // A record takes as many places as it has passages that match.
  const places = Math.ceil(sifted.rows / Math.max(1, sifted.ords.length));
  for (let limit = wanted * (places + 2) + 50; ; limit *= 8) {
    const rowids = bestRows(db, expression, limit);
    const found = choose(rowids);
    // A record with very many took the places of the others: look further down.
    if (found.length >= wanted || rowids.length < limit) return found;
  }
}

/** The words and, as far as tags can say it, the filters: FTS5 then scores only what they leave. */
function filtered(index: FacetIndex, plan: Plan): string {
  const parts = [`(${plan.match})`];
  for (const [name, numbers] of plan.filters) {
    if (numbers.size === 0 || numbers.size > MOST_TAGS) continue;
    parts.push(`(tags : (${[...numbers].map((number) => quoted([tag(name, index.values[number] ?? "")])).join(" OR ")}))`);
  }
  return parts.join(" AND ");
}
