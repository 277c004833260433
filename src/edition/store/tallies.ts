import type { DatabaseSync } from "node:sqlite";
import { tag } from "../rules/tags.ts";
import { statements } from "./statements.ts";

interface Facet {
  id: number;
  tag: string;
}

const HELD = 400_000;

/**
 * Counts that many records add to, held back and written together: which words the index knows, and how many records
 * have a facet value. What no record has any more is forgotten: what was withdrawn is not to be guessed from the lexicon.
 */
export function tallies(db: DatabaseSync) {
  const run = statements(db);
  const words = new Map<string, number>();
  const facets = new Map<string, number>();
  const known = new Map<string, Facet>();

  const add = (held: Map<string, number>, key: string, by: 1 | -1): void => void held.set(key, (held.get(key) ?? 0) + by);

  /** One record's distinct words that are indexed otherwise than written: `form term`. */
  const countWords = (pairs: Iterable<string>, by: 1 | -1): void => {
    for (const pair of pairs) add(words, pair, by);
    if (words.size > HELD) flush();
  };

  /** One record's facets, by id. */
  const countFacets = (facetIds: readonly number[], type: string, by: 1 | -1): void => {
    for (const id of facetIds) add(facets, `${id} ${type}`, by);
  };

  /** A facet value's id in the file and its tag; values are few and stay. */
  const facetOf = (name: string, value: string): Facet => {
    const key = `${name}\n${value}`;
    let facet = known.get(key);
    if (!facet) {
      run("INSERT OR IGNORE INTO facet (name, value) VALUES (?, ?)").run(name, value);
      const id = Number(run("SELECT id FROM facet WHERE name = ? AND value = ?").get(name, value)?.id);
      facet = { id, tag: tag(name, value) };
      known.set(key, facet);
    }
    return facet;
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
    known.clear();
  };

  /** Values that no record has any more are forgotten, too: a name may be one. */
  const forgetUnused = (): void => {
    run("DELETE FROM facet WHERE id NOT IN (SELECT facet FROM facet_count)").run();
    known.clear();
  };

  return { countWords, countFacets, facetOf, flush, reset, forgetUnused };
}
