import type { DatabaseSync } from "node:sqlite";
import { analyse } from "../analysis/analyse.ts";
import type { Derived } from "../rules/derive.ts";
import { passagesOf } from "../rules/passages.ts";
import { tag } from "../rules/tags.ts";
import type { LayerPage } from "./layer.ts";
import { lexiconOf } from "./lexicon.ts";
import { statements } from "./statements.ts";

export interface FilePage extends LayerPage {
  file: string;
}

interface Passage {
  file: string;
  page: number;
  part: number;
  lang: string;
  confidence: number | null;
  text: string;
}

/** Puts records and their words into the tables. Every call runs inside the writer's transaction. */
export function indexer(db: DatabaseSync) {
  const run = statements(db);
  const lexicon = lexiconOf(db);

  /** The terms of a text, noting the words among them that are not indexed as they are written. */
  const termsOf = (text: string, lang: string, pairs: Set<string>): string => {
    const terms: string[] = [];
    for (const { form, term } of analyse(text, lang)) {
      terms.push(term);
      if (term !== form) pairs.add(`${form} ${term}`);
    }
    return terms.join(" ");
  };

  /** The number of a record in this file; a new one when it has none yet. */
  const ordOf = ({ record, brief, days }: Derived): number => {
    const { id, handle, type, version, changed } = record;
    const found = run("SELECT ord FROM record WHERE id = ?").get(id)?.ord;
    if (found !== undefined) return Number(found);
    const { lastInsertRowid } = run(
      `INSERT INTO record (id, handle, type, version, changed, brief, from_day, to_day, sort_day, first_passage, last_passage, generation)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, -1, 0)`,
    ).run(id, handle, type, version, changed, JSON.stringify(brief), days.from, days.to, days.sort);
    return Number(lastInsertRowid);
  };

  /** Takes out all but the row of the record itself. What its text gave to the lexicon is found by analysing it again. */
  const clear = (ord: number): boolean => {
    const range = run("SELECT first_passage, last_passage, brief FROM record WHERE ord = ?").get(ord);
    const full = Number(range?.last_passage ?? 0) > 0;
    if (range && full) {
      const pairs = new Set<string>();
      for (const { text, lang } of run("SELECT text, lang FROM passage WHERE ord = ?").all(ord))
        termsOf(String(text), String(lang), pairs);
      const { title } = JSON.parse(String(range.brief)) as Derived["brief"];
      for (const [lang, { text }] of Object.entries(title)) termsOf(text, lang, pairs);
      lexicon.count(pairs, -1);
      run("DELETE FROM words WHERE rowid BETWEEN ? AND ?").run(Number(range.first_passage), Number(range.last_passage));
    }
    for (const table of ["passage", "link", "facet", "object"]) run(`DELETE FROM ${table} WHERE ord = ?`).run(ord);
    return full;
  };

  /** Puts a record in, or in the place of what was there of it; true when something was. */
  const put = (derived: Derived, pages: readonly FilePage[], generation: number): boolean => {
    const { record, brief, days, links, facets, objects } = derived;
    const ord = ordOf(derived);
    const replaced = clear(ord);
    for (const { target, field } of links)
      run("INSERT OR IGNORE INTO link (target, ord, field) VALUES (?, ?, ?)").run(target, ord, field);
    for (const { name, value } of facets)
      run("INSERT OR IGNORE INTO facet (name, value, ord) VALUES (?, ?, ?)").run(name, value, ord);
    for (const { sha256, kind, mediaType, name, bytes } of objects)
      run("INSERT OR IGNORE INTO object (sha256, ord, kind, media_type, name, bytes) VALUES (?, ?, ?, ?, ?, ?)").run(
        ...[sha256, ord, kind, mediaType, name, bytes ?? null],
      );

    const pairs = new Set<string>();
    const title = Object.entries(record.title)
      .map(([lang, { text }]) => termsOf(text, lang, pairs))
      .join(" ");
    const tags = [...new Set(facets.map(({ name, value }) => tag(name, value)))].join(" ");
    const first = Number(run("SELECT max(rowid) AS last FROM passage").get()?.last ?? 0) + 1;
    let rowid = first;
    for (const { file, page, part, lang, confidence, text } of passages(derived, pages)) {
      run("INSERT INTO passage (rowid, ord, file, page, part, lang, confidence, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run(
        ...[rowid, ord, file, page, part, lang, confidence, text],
      );
      const terms = rowid === first ? tags : "";
      const place = page > 0 ? ` ${tag("page", String(page))}` : "";
      run("INSERT INTO words (rowid, title, body, terms, tags) VALUES (?, ?, ?, ?, ?)").run(
        ...[rowid, title, termsOf(text, lang, pairs), terms, tags + place],
      );
      rowid++;
    }
    lexicon.count(pairs, 1);
    run(
      `UPDATE record SET handle = ?, version = ?, changed = ?, brief = ?, from_day = ?, to_day = ?, sort_day = ?,
       first_passage = ?, last_passage = ?, generation = ? WHERE ord = ?`,
    ).run(
      record.handle,
      record.version,
      record.changed,
      JSON.stringify(brief),
      days.from,
      days.to,
      days.sort,
      first,
      rowid - 1,
      generation,
      ord,
    );
    return replaced;
  };

  /** Takes a record out; false when it was not there. */
  const drop = (id: string, generation: number): boolean => {
    const ord = run("SELECT ord FROM record WHERE id = ?").get(id)?.ord;
    if (ord === undefined) return false;
    clear(Number(ord));
    run("DELETE FROM version WHERE ord = ?").run(ord);
    run("DELETE FROM record WHERE ord = ?").run(ord);
    run("INSERT OR REPLACE INTO dropped (ord, generation) VALUES (?, ?)").run(ord, generation);
    return true;
  };

  return { ordOf, put, drop, flush: lexicon.flush, forget: lexicon.clear };
}

/** A record's own text, one passage or more a language, then the pages of its files. There is always one at least. */
function* passages({ record, texts }: Derived, pages: readonly FilePage[]): Generator<Passage> {
  const byLang = new Map<string, string[]>([[record.lang, []]]);
  for (const { lang, text, field } of texts) {
    if (field === "title") continue;
    const known = byLang.get(lang);
    if (known) known.push(text);
    else byLang.set(lang, [text]);
  }
  for (const [lang, said] of byLang) {
    if (said.length === 0 && lang !== record.lang) continue;
    for (const [part, text] of passagesOf(said.join("\n").toWellFormed()).entries())
      yield { file: "", page: 0, part, lang, confidence: null, text };
  }
  for (const { file, page, lang, confidence, text } of pages) {
    for (const [part, passage] of passagesOf(text).entries())
      yield { file, page, part, lang, confidence: confidence ?? null, text: passage };
  }
}
