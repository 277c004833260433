import type { DatabaseSync } from "node:sqlite";
import { analyse } from "../analysis/analyse.ts";
import type { Derived } from "../rules/derive.ts";
import { tag } from "../rules/tags.ts";
import { bucketOf, hashOf, recordDigest } from "./content.ts";
import { type FilePage, pageImages, passages } from "./passages.ts";
import { statements } from "./statements.ts";
import { tallies } from "./tallies.ts";

/** Puts records and their words into the tables. Every call runs inside the writer's transaction. */
export function indexer(db: DatabaseSync) {
  const run = statements(db);
  const tally = tallies(db);
  // Numbers given to records that are not written yet.
  const reserved = new Map<string, number>();
  let lastOrd = 0;
  let lastPassage = 0;

  /** Before each batch: forgets what one that failed may have left, and looks how far the tables go. */
  const begin = (): void => {
    reserved.clear();
    lastOrd = Number(run("SELECT max(ord) AS last FROM record").get()?.last ?? 0);
    lastPassage = Number(run("SELECT max(rowid) AS last FROM passage").get()?.last ?? 0);
  };

  /** The terms of a text, noting the words among them that are not indexed as they are written. */
  const termsOf = (text: string, lang: string, pairs: Set<string>): string => {
    const terms: string[] = [];
    for (const { form, term } of analyse(text, lang)) {
      terms.push(term);
      if (term !== form) pairs.add(`${form} ${term}`);
    }
    return terms.join(" ");
  };

  /** The number of a record in this file, if it is there. */
  const known = (id: string): number | undefined => {
    const ord = run("SELECT ord FROM record WHERE id = ?").get(id)?.ord;
    return ord === undefined ? undefined : Number(ord);
  };

  /** The number of a record; a new one when it has none yet. */
  const ordOf = (id: string): number => {
    const found = reserved.get(id) ?? known(id);
    if (found !== undefined) return found;
    reserved.set(id, ++lastOrd);
    return lastOrd;
  };

  /** Takes out all there is of a record but its versions; false when there is nothing. What its text gave to the lexicon is found by analysing it again. */
  const clear = (ord: number): boolean => {
    const row = run("SELECT first_passage, last_passage, type, facets, brief FROM record WHERE ord = ?").get(ord);
    if (!row) return false;
    const pairs = new Set<string>();
    const [first, last] = [Number(row.first_passage), Number(row.last_passage)];
    for (const { text, lang } of run("SELECT text, lang FROM passage WHERE rowid BETWEEN ? AND ?").all(first, last))
      termsOf(String(text), String(lang), pairs);
    const { title } = JSON.parse(String(row.brief)) as Derived["brief"];
    for (const [lang, { text }] of Object.entries(title)) termsOf(text, lang, pairs);
    tally.countWords(pairs, -1);
    tally.countFacets(String(row.facets).split(",").filter(Boolean).map(Number), String(row.type), -1);
    for (const table of ["words", "passage"]) run(`DELETE FROM ${table} WHERE rowid BETWEEN ? AND ?`).run(first, last);
    for (const table of ["link", "object", "record"]) run(`DELETE FROM ${table} WHERE ord = ?`).run(ord);
    return true;
  };

  /** Puts a record in, or in the place of what was there of it; true when something was. Its versions are there already. */
  const put = (derived: Derived, pages: readonly FilePage[], generation: number): boolean => {
    const { record, days } = derived;
    const ord = ordOf(record.id);
    const replaced = clear(ord);
    const links = derived.links.map(({ target, field }) => [target, field] as const);
    for (const [target, field] of links) run("INSERT INTO link (target, ord, field) VALUES (?, ?, ?)").run(target, ord, field);
    const objects = distinct(
      [...derived.objects, ...pageImages(pages)].map((it) => [it.sha256, it.kind, it.mediaType, it.name, it.bytes ?? null]),
    );
    for (const [sha256, ...rest] of objects)
      run("INSERT INTO object (sha256, ord, kind, media_type, name, bytes) VALUES (?, ?, ?, ?, ?, ?)").run(
        ...[sha256 ?? null, ord, ...rest],
      );
    const facets = derived.facets.map(({ name, value }) => [name, value] as const);
    const facetIds = facets.map(([name, value]) => tally.facetId(name, value));
    tally.countFacets(facetIds, record.type, 1);

    const pairs = new Set<string>();
    const titles = Object.entries(record.title).map(([lang, { text }]) => termsOf(text, lang, pairs));
    const title = titles.join(" ");
    const tags = [...new Set(facets.map(([name, value]) => tag(name, value)))].join(" ");
    const first = lastPassage + 1;
    const rows = passages(derived, pages).map(
      (it) => [it.file, it.page, it.part, it.lang, it.confidence, it.image, it.text] as const,
    );
    for (const [file, page, part, lang, confidence, image, text] of rows) {
      const rowid = ++lastPassage;
      run(
        "INSERT INTO passage (rowid, ord, file, page, part, lang, confidence, image, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ).run(...[rowid, ord, file, page, part, lang, confidence, image, text]);
      run("INSERT INTO words (rowid, title, body, terms, tags) VALUES (?, ?, ?, ?, ?)").run(
        ...[
          rowid,
          title,
          termsOf(text, lang, pairs),
          rowid === first ? tags : "",
          page > 0 ? `${tags} ${tag("page", `${page}`)}` : tags,
        ],
      );
    }
    tally.countWords(pairs, 1);

    const brief = JSON.stringify(derived.brief);
    const content = hashOf({ brief, days: [days.from, days.to, days.sort], facets, links, objects, passages: rows });
    const { id, handle, type, version, changed, firstPublished } = record;
    run(
      `INSERT INTO record (ord, id, handle, type, version, published, changed, from_day, to_day, sort_day,
       first_passage, last_passage, generation, bucket, content, digest, facets, brief) VALUES (${"?, ".repeat(17)}?)`,
    ).run(
      ...[ord, id, handle, type, version, firstPublished, changed, days.from, days.to, days.sort, first, lastPassage, generation],
      ...[bucketOf(handle), content, recordDigest(db, ord, handle, id, firstPublished, content), facetIds.join(","), brief],
    );
    return replaced;
  };

  /** Takes a record out; false when it was not there. */
  const drop = (id: string, generation: number): boolean => {
    const ord = known(id);
    if (ord === undefined) return false;
    clear(ord);
    run("INSERT OR REPLACE INTO dropped (ord, generation) VALUES (?, ?)").run(ord, generation);
    return true;
  };

  return { begin, known, ordOf, put, drop, flush: tally.flush, reset: tally.reset };
}

/** Objects by hash and kind, once each. */
function distinct<T extends readonly unknown[]>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row])).values()];
}
