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

/** The merges of a file, looked up once for each state of it: there are few of them. */
export interface KnownMerges {
  /** Whether the file has changed is asked once in a turn of the event loop: a page asks for them again and again while it is made. */
  current(): Merges;
  /** To be asked for anew: somebody is about to learn of another state of the file. */
  ask(): void;
}

export function merges(db: DatabaseSync, scope: Scope): KnownMerges {
  const run = statements(db);
  let known: { state: unknown; merges: Merges } | undefined;
  let asked = false;
  const ask = (): void => {
    asked = false;
  };
  const current = (): Merges => {
    if (known && asked) return known.merges;
    asked = true;
    setImmediate(ask);
    // Grows when another connection has written.
    const state = run("PRAGMA data_version").get()?.data_version;
    if (!known || known.state !== state) known = { state, merges: mergesFrom(run(PAIRS[scope]).all()) };
    return known.merges;
  };
  return { current, ask };
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
