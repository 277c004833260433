import type { DatabaseSync } from "node:sqlite";
import { currentShape, followShape } from "../../registry/index.ts";
import type { SearchQuery, SearchResult } from "../rules/public.ts";
import { readMeta } from "../store/meta.ts";
import { readShape } from "../store/shaping.ts";
import { statements } from "../store/statements.ts";
import { fingerprint, readCursor, writeCursor } from "./cursor.ts";
import type { FacetIndex } from "./facets.ts";
import { hitOf } from "./hit.ts";
import { type Plan, plan } from "./plan.ts";
import { type Ranked, rank, topOf } from "./rank.ts";
import { facetCounts, sift } from "./sift.ts";
import { widenings } from "./widen.ts";

const MOST_HITS = 100;

/** What a search has found, before any of it is read for showing. */
export interface Findings {
  plan: Plan;
  total: number;
  /** The first records in the order asked for. */
  ranked: Ranked[];
  facets: SearchResult["facets"];
}

/** Which records, in which order, with their facets: the first `count` of them. */
export function find(db: DatabaseSync, index: FacetIndex, query: SearchQuery, count: number): Findings {
  const planned = plan(db, index, query);
  const top = topOf(db, query, planned);
  const sifted = sift(db, index, planned, top?.whole ? top.rowids : undefined);
  const ranked = rank(db, index, query, planned, sifted, count, top);
  return { plan: planned, total: sifted.ords.length, ranked, facets: facetCounts(index, planned, sifted.counts) };
}

/** Answers a query from the file. The index is brought up to date first; both are seen at one moment. */
export function runSearch(db: DatabaseSync, index: FacetIndex, query: SearchQuery): SearchResult {
  const print = fingerprint(query);
  const start = query.cursor === undefined ? undefined : readCursor(query.cursor, print);
  db.exec("BEGIN");
  try {
    bringUp(db, index);
    const limit = Math.max(1, Math.min(MOST_HITS, Math.trunc(query.limit) || 1));
    const found = find(db, index, query, (start?.offset ?? 0) + limit + 1);
    const first = start ? after(db, found.ranked, start) : 0;
    const page = found.ranked.slice(first, first + limit);
    const hits = page.map((it) => hitOf(db, found.plan, query.lang, it));
    const last = hits.at(-1);
    const more = last && first + limit < found.total;
    const next = more ? { next: writeCursor({ offset: first + page.length, handle: last.handle }, print) } : {};
    return { total: found.total, hits, facets: found.facets, widened: found.plan.widened, ...next };
  } finally {
    db.exec("COMMIT");
  }
}

/** Follows the file: its records, and the vocabularies as the monitor has changed them. */
function bringUp(db: DatabaseSync, index: FacetIndex): void {
  const { generation, shape } = readMeta(db);
  if (shape > currentShape().seq) followShape(readShape(db));
  index.update(generation);
}

/** Reads what every search needs, before the first one asks. */
export function warm(db: DatabaseSync, index: FacetIndex): void {
  db.exec("BEGIN");
  try {
    bringUp(db, index);
    widenings([], () => false);
  } finally {
    db.exec("COMMIT");
  }
}

/** Where to go on: after the record that came last, wherever it is now; else at the same place. */
function after(db: DatabaseSync, ranked: readonly Ranked[], { offset, handle }: { offset: number; handle: string }): number {
  const ord = Number(statements(db)("SELECT ord FROM record WHERE handle = ?").get(handle)?.ord ?? 0);
  const found = ord ? ranked.findIndex((it) => it.ord === ord) : -1;
  return found < 0 ? offset : found + 1;
}
