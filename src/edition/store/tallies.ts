import type { DatabaseSync } from "node:sqlite";
import { statements } from "./statements.ts";

const HELD = 400_000;

/**
 * Counts that many records add to, held back and written together: which words the index knows, and how many records
 * have a facet value. What no record has any more is forgotten: what was withdrawn is not to be guessed from the lexicon.
 */
export function tallies(db: DatabaseSync) {
  const run = statements(db);
  const words = new Map<string, number>();
  const facets = new Map<string, number>();
  const ids = new Map<string, number>();

  const add = (held: Map<string, number>, key: string, by: 1 | -1): void => void held.set(key, (held.get(key) ?? 0) + by);

  /** One record's distinct words that are indexed otherwise than written: `form term`. */
  const countWords = (pairs: ReadonlySet<string>, by: 1 | -1): void => {
    for (const pair of pairs) add(words, pair, by);
    if (words.size > HELD) flush();
  };

  /** One record's facets, by id. */
  const countFacets = (facetIds: readonly number[], type: string, by: 1 | -1): void => {
    for (const id of facetIds) add(facets, `${id} ${type}`, by);
  };

  /** The id of a facet value; values are few and stay. */
  const facetId = (name: string, value: string): number => {
    const key = `${name}\n${value}`;
    let id = ids.get(key);
    if (id === undefined) {
      run("INSERT OR IGNORE INTO facet (name, value) VALUES (?, ?)").run(name, value);
      id = Number(run("SELECT id FROM facet WHERE name = ? AND value = ?").get(name, value)?.id);
      ids.set(key, id);
    }
    return id;
  };

  const flush = (): void => {
    for (const [pair, by] of words) {
      if (by === 0) continue;
      const [form = "", term = ""] = pair.split(" ");
      run(
        "INSERT INTO lexicon (form, term, records) VALUES (?, ?, ?) ON CONFLICT (form, term) DO UPDATE SET records = records + excluded.records",
      ).run(form, term, by);
      if (by < 0) run("DELETE FROM lexicon WHERE form = ? AND term = ? AND records <= 0").run(form, term);
    }
    for (const [key, by] of facets) {
      if (by === 0) continue;
      const [facet = "", type = ""] = key.split(" ");
      run(
        "INSERT INTO facet_count (facet, type, records) VALUES (?, ?, ?) ON CONFLICT (facet, type) DO UPDATE SET records = records + excluded.records",
      ).run(Number(facet), type, by);
      if (by < 0) run("DELETE FROM facet_count WHERE facet = ? AND type = ? AND records <= 0").run(Number(facet), type);
    }
    forget();
  };

  /** Drops what was held back: the transaction that it was for has failed. */
  const forget = (): void => {
    words.clear();
    facets.clear();
  };

  /** After a failure: ids that were given out in it may not be in the file. */
  const reset = (): void => {
    forget();
    ids.clear();
  };

  return { countWords, countFacets, facetId, flush, reset };
}
