import type { DatabaseSync } from "node:sqlite";
import { statements } from "./statements.ts";

const HELD = 300_000;

/**
 * Words as written and what they are indexed as, with the number of records that have them. A word that no record has
 * any more is forgotten: what was withdrawn is not to be guessed from the lexicon.
 */
export function lexiconOf(db: DatabaseSync) {
  const run = statements(db);
  const held = new Map<string, number>();

  /** Adds one record's distinct pairs (`form term`), or takes them away. Written when `flush` is called, at the latest. */
  const count = (pairs: ReadonlySet<string>, by: 1 | -1): void => {
    for (const pair of pairs) held.set(pair, (held.get(pair) ?? 0) + by);
    if (held.size > HELD) flush();
  };

  const flush = (): void => {
    for (const [pair, by] of held) {
      if (by === 0) continue;
      const [form = "", term = ""] = pair.split(" ");
      run(
        "INSERT INTO lexicon (form, term, records) VALUES (?, ?, ?) ON CONFLICT (form, term) DO UPDATE SET records = records + excluded.records",
      ).run(form, term, by);
      if (by < 0) run("DELETE FROM lexicon WHERE form = ? AND term = ? AND records <= 0").run(form, term);
    }
    held.clear();
  };

  return { count, flush, clear: () => held.clear() };
}
