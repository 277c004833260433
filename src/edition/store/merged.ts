import type { DatabaseSync } from "node:sqlite";
import type { Scope } from "../rules/scope.ts";
import { statements } from "./statements.ts";

/** Who was merged into whom: what refers to a record that was merged is read as if it referred to the one it went into. */
export interface Merges {
  /** The record that now stands for this one: itself, unless it was merged. */
  standsFor(id: string): string;
  /** Ids that this record stands for, its own first. */
  idsOf(id: string): readonly string[];
  /** The JSON of a record, with every reference led to the record that now stands for its target. */
  led(json: string): string;
}

const QUOTED_ID = /"([0-9A-HJKMNP-TV-Z]{26})"/g;

const PAIRS: Readonly<Record<Scope, string>> = {
  public: "SELECT id, target FROM gone WHERE kind IN ('merged', 'followed')",
  desk: "SELECT r.id, l.target FROM link l JOIN record r USING (ord) WHERE l.field = 'mergedInto'",
};

/** Looks the merges up, once for each state of the file: there are few of them. */
export function merges(db: DatabaseSync, scope: Scope): () => Merges {
  const run = statements(db);
  let known: { state: unknown; merges: Merges } | undefined;
  return () => {
    // Grows when another connection has written.
    const state = run("PRAGMA data_version").get()?.data_version;
    if (!known || known.state !== state) known = { state, merges: mergesFrom(run(PAIRS[scope]).all()) };
    return known.merges;
  };
}

function mergesFrom(rows: readonly Record<string, unknown>[]): Merges {
  const direct = new Map(rows.map(({ id, target }) => [String(id), String(target)]));
  const standsFor = (id: string): string => {
    const passed = new Set<string>();
    let at = id;
    for (let next = direct.get(at); next !== undefined && !passed.has(next); next = direct.get(at)) {
      passed.add(next);
      at = next;
    }
    return at;
  };
  const ends = new Map([...direct.keys()].map((id) => [id, standsFor(id)]));
  const ids = Map.groupBy(ends.keys(), (id) => ends.get(id) ?? id);
  return {
    standsFor: (id) => ends.get(id) ?? id,
    idsOf: (id) => [id, ...(ids.get(id) ?? [])],
    led: (json) =>
      ends.size === 0 ? json : json.replace(QUOTED_ID, (whole, id: string) => (ends.has(id) ? `"${ends.get(id)}"` : whole)),
  };
}
