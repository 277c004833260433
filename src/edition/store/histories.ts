import type { DatabaseSync } from "node:sqlite";
import { type History, onward, type Step } from "../rules/history.ts";
import { statements } from "./statements.ts";

/** The past of every record, in the desk's index. `alone`: nothing was in the file before, so nothing is looked up. */
export function histories(db: DatabaseSync, alone: boolean) {
  const run = statements(db);
  const known = new Map<string, History>();
  const changed = new Set<string>();

  const before = (id: string): History | undefined => {
    const found = known.get(id);
    if (found || alone) return found;
    const row = run("SELECT steps FROM history WHERE id = ?").get(id);
    return row && (JSON.parse(String(row.steps)) as History);
  };

  /** Takes one more revision of a record into its past. */
  const take = (id: string, step: Step): History => {
    const next = onward(before(id), step);
    known.set(id, next);
    changed.add(id);
    return next;
  };

  const flush = (): void => {
    for (const id of changed)
      run("INSERT OR REPLACE INTO history (id, steps) VALUES (?, ?)").run(id, JSON.stringify(known.get(id)));
    reset();
  };

  const reset = (): void => {
    changed.clear();
    known.clear();
  };

  return { take, flush, reset };
}
