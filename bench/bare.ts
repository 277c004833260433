import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { analyse } from "../src/edition/analysis/analyse.ts";
import { tag } from "../src/edition/rules/tags.ts";

/** Rows as they are fed to a full-text index: already analysed, so that feeding is all that is measured. */
type Rows = { rowid: number; title: string; body: string; terms: string; tags: string }[];

const TABLE =
  "CREATE VIRTUAL TABLE words USING fts5(title, body, terms, tags, content='', contentless_delete=1, tokenize='ascii')";

const terms = (text: string, lang: string): string => [...analyse(text, lang)].map((token) => token.term).join(" ");

/** The analysed text of an edition, read out of it again. */
export function analysed(edition: string): Rows {
  const db = new DatabaseSync(edition, { readOnly: true });
  const titles = new Map<number, string>();
  for (const { ord, brief } of db.prepare("SELECT ord, brief FROM record").all()) {
    const { title } = JSON.parse(String(brief)) as { title: Record<string, { text: string }> };
    titles.set(
      Number(ord),
      Object.entries(title)
        .map(([lang, { text }]) => terms(text, lang))
        .join(" "),
    );
  }
  const values = new Map(
    db
      .prepare("SELECT id, name, value FROM facet")
      .all()
      .map((row) => [Number(row.id), tag(String(row.name), String(row.value))]),
  );
  const tags = new Map<number, string>();
  for (const { ord, facets } of db.prepare("SELECT ord, facets FROM record").all())
    tags.set(
      Number(ord),
      String(facets)
        .split(",")
        .map((id) => values.get(Number(id)))
        .join(" "),
    );
  const rows: Rows = db
    .prepare("SELECT rowid, ord, page, part, lang, text FROM passage ORDER BY rowid")
    .all()
    .map((row) => ({
      rowid: Number(row.rowid),
      title: titles.get(Number(row.ord)) ?? "",
      body: terms(String(row.text), String(row.lang)),
      terms: row.page === 0 && row.part === 0 ? (tags.get(Number(row.ord)) ?? "") : "",
      tags: tags.get(Number(row.ord)) ?? "",
    }));
  db.close();
  return rows;
}

/** Feeds rows to a bare FTS5 table in a file of its own, as quickly as it takes them. */
export function feedBare(path: string, rows: Rows): DatabaseSync {
  rmSync(path, { force: true });
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000; ${TABLE}; BEGIN`);
  const insert = db.prepare("INSERT INTO words (rowid, title, body, terms, tags) VALUES (?, ?, ?, ?, ?)");
  for (const { rowid, title, body, terms, tags } of rows) insert.run(rowid, title, body, terms, tags);
  db.exec("COMMIT");
  return db;
}
