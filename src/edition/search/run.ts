import type { DatabaseSync } from "node:sqlite";
import type { Localised, TypeName } from "../../registry/index.ts";
import type { Fragment, SearchHit, SearchQuery, SearchResult } from "../rules/public.ts";
import { readMeta } from "../store/meta.ts";
import { statements } from "../store/statements.ts";
import { fingerprint, readCursor, writeCursor } from "./cursor.ts";
import type { FacetIndex } from "./facets.ts";
import { passage } from "./highlight.ts";
import { type Plan, plan } from "./plan.ts";
import { type Ranked, rank } from "./rank.ts";
import { facetCounts, sift } from "./sift.ts";

const MOST_HITS = 100;

/** Answers a query from the file. The index is brought up to date first; both are seen at one moment. */
export function runSearch(db: DatabaseSync, index: FacetIndex, query: SearchQuery): SearchResult {
  const print = fingerprint(query);
  const start = query.cursor === undefined ? undefined : readCursor(query.cursor, print);
  db.exec("BEGIN");
  try {
    index.update(readMeta(db).generation);
    const planned = plan(db, index, query);
    const sifted = sift(db, index, planned);
    const limit = Math.max(1, Math.min(MOST_HITS, Math.trunc(query.limit) || 1));
    const from = start?.offset ?? 0;
    const ranked = rank(db, index, query, planned, sifted, from + limit + 1);
    const first = start ? after(db, ranked, start) : 0;
    const page = ranked.slice(first, first + limit);
    const hits = page.map((it) => hitOf(db, planned, query.lang, it));
    const last = hits.at(-1);
    const next = last && first + limit < sifted.ords.length ? { next: writeCursor({ offset: first + page.length, handle: last.handle }, print) } : {};
    return { total: sifted.ords.length, hits, facets: facetCounts(index, planned, sifted.counts), widened: planned.widened, ...next };
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

function hitOf(db: DatabaseSync, { marks }: Plan, uiLang: string, { ord, rowid }: Ranked): SearchHit {
  const run = statements(db);
  const row = run("SELECT handle, type, brief, first_passage FROM record WHERE ord = ?").get(ord) ?? {};
  const found = run("SELECT file, page, lang, text FROM passage WHERE rowid = ?").get(rowid) ?? {};
  const { title, brief } = JSON.parse(String(row.brief)) as Pick<SearchHit, "title" | "brief">;
  const handle = String(row.handle);
  const page = Number(found.page ?? 0);
  const shown = bestText({ text: String(found.text ?? ""), lang: String(found.lang ?? "und") }, title, marks, uiLang);
  const place = page > 0 ? { page, file: String(found.file) } : {};
  return {
    ...{ handle, type: row.type as TypeName, title, brief, ...shown, ...place },
    url: page > 0 ? `/r/${handle}?file=${found.file}&page=${page}` : `/r/${handle}`,
  };
}

/** The passage; the title when the words are there and not in the passage; the passage's beginning when they are in neither. */
function bestText(
  found: { text: string; lang: string },
  title: Localised,
  marks: Plan["marks"],
  uiLang: string,
): { lang: string; passage: Fragment[] } {
  const inPassage = passage(found.text, found.lang, marks);
  if (inPassage.some((part) => part.mark) || marks.length === 0) return { lang: found.lang, passage: inPassage };
  const titles = Object.entries(title).sort(([a], [b]) => Number(b === uiLang) - Number(a === uiLang));
  for (const [lang, { text }] of titles) {
    const inTitle = passage(text, lang, marks);
    if (inTitle.some((part) => part.mark)) return { lang, passage: inTitle };
  }
  return { lang: found.lang, passage: inPassage };
}
