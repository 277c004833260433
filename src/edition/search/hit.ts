import type { DatabaseSync } from "node:sqlite";
import type { Localised, TranslationState, TypeName } from "../../registry/index.ts";
import type { Fragment, SearchHit } from "../rules/public.ts";
import { statements } from "../store/statements.ts";
import { passage, spansOf } from "./highlight.ts";
import type { Plan } from "./plan.ts";
import type { Ranked } from "./rank.ts";

interface Found {
  file: string;
  page: number;
  lang: string;
  text: string;
}

/** The first passage of a record, and the last. */
type Rowids = [first: number, last: number];

/** What a list shows of a record that was found: its title, and the passage that says most of what was sought. */
export function hitOf(db: DatabaseSync, plan: Plan, uiLang: string, { ord, rowid }: Ranked): SearchHit {
  const { marks, inBody } = plan;
  const run = statements(db);
  const row = run("SELECT handle, type, brief, first_passage, last_passage FROM record WHERE ord = ?").get(ord) ?? {};
  const { title, brief } = JSON.parse(String(row.brief)) as Pick<SearchHit, "title" | "brief">;
  const handle = String(row.handle);
  const passages: Rowids = [Number(row.first_passage), Number(row.last_passage)];
  const read = (rowid: number) =>
    run("SELECT file, page, lang, text FROM passage WHERE rowid = ?").get(rowid) as Found | undefined;
  let found = read(rowid) ?? { file: "", page: 0, lang: "und", text: "" };
  let shown = passage(found.text, found.lang, marks);
  if (inBody && passages[1] > passages[0] && !isMarked(shown)) {
    // What made this passage the best was the title: there may be another that has the words themselves.
    const other = run("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? LIMIT 1").get(inBody, ...passages);
    const better = other && read(Number(other.rowid));
    if (better) [found, shown] = [better, passage(better.text, better.lang, marks)];
  }
  const own = found.page === 0 && found.lang !== uiLang && ownWords(db, passages, uiLang, plan, found);
  if (own) [found, shown] = [own, passage(own.text, own.lang, marks)];
  const { lang, fragments } = isMarked(shown)
    ? { lang: found.lang, fragments: shown }
    : inTitle(title, marks, uiLang, found.lang, shown);
  const place = found.page > 0 ? { page: found.page, file: found.file } : translated(db, ord, title, lang);
  return {
    ...{ handle, type: row.type as TypeName, title, brief, lang, passage: fragments, ...place },
    url: found.page > 0 ? `/r/${handle}?file=${found.file}&page=${found.page}` : `/r/${handle}`,
  };
}

/** What a record says of itself in the reader's language, where that has as much of what is sought; it comes before what its files say. */
function ownWords(db: DatabaseSync, [first, last]: Rowids, lang: string, { marks }: Plan, than: Found): Found | undefined {
  const rows = statements(db)("SELECT file, page, lang, text FROM passage WHERE rowid BETWEEN ? AND ? ORDER BY rowid");
  for (const row of rows.iterate(first, last)) {
    const own = row as unknown as Found;
    if (own.page > 0) return undefined;
    if (own.lang === lang && waysIn(own, marks) >= waysIn(than, marks)) return own;
  }
  return undefined;
}

/** Who put a record's own words into `lang`: said of its summary, else of its title. */
function translated(db: DatabaseSync, ord: number, title: Localised, lang: string): Pick<SearchHit, "translation"> {
  const sql = "SELECT body ->> ? AS status FROM version WHERE ord = ? ORDER BY version DESC LIMIT 1";
  const status = statements(db)(sql).get(`$.summary."${lang}".status`, ord)?.status ?? title[lang]?.status;
  return status ? { translation: status as TranslationState } : {};
}

/** How many of the ways to say what is sought a text has. */
const waysIn = ({ text, lang }: Found, marks: Plan["marks"]): number =>
  new Set(spansOf(text, lang, marks).map(({ way }) => way)).size;

const isMarked = (fragments: readonly Fragment[]): boolean => fragments.some((part) => part.mark);

/** The title when the words are in it and in no passage, or when there is no passage; else the passage's beginning. */
function inTitle(
  title: Localised,
  marks: Plan["marks"],
  uiLang: string,
  lang: string,
  shown: Fragment[],
): { lang: string; fragments: Fragment[] } {
  const titles = Object.entries(title).sort(([a], [b]) => Number(b === uiLang) - Number(a === uiLang));
  for (const [titleLang, { text }] of titles) {
    const fragments = passage(text, titleLang, marks);
    if (isMarked(fragments)) return { lang: titleLang, fragments };
  }
  return { lang, fragments: shown };
}
