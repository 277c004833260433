import type { DatabaseSync } from "node:sqlite";
import { NOBODYS } from "../rules/desk.ts";
import type { FacetCount } from "../rules/public.ts";
import { quoted, tag } from "../rules/tags.ts";
import { statements } from "../store/statements.ts";
import { eachNumber, type FacetIndex } from "./facets.ts";
import type { Plan } from "./plan.ts";

/** The records that a plan finds. */
export interface Sifted {
  ords: readonly number[];
  /** By `ord`: 1 when found. */
  accepted: Uint8Array;
  /** By `ord` of a found record: the first passage that has the words, where the query has any. */
  firstRow: Int32Array;
  /** By number of facet value: how many of the found records have it. Of a facet with a choice: how many would be found without that choice. */
  counts: Uint32Array;
  /** Passages that match, of all records. */
  rows: number;
}

const CANDIDATE = 1;

/**
 * Finds all records of a plan and counts their facets in one pass over them. `matching`: the passages that match, where
 * they are known already. What it answers is good until the next call: the arrays are the index's own.
 */
export function sift(db: DatabaseSync, index: FacetIndex, plan: Plan, matching?: readonly number[]): Sifted {
  const { accepted, firstRow } = index.scratch();
  if (plan.counted?.size === 0 && isOpen(plan)) {
    accepted.set(index.live.subarray(0, index.size));
    return { ords: index.all(), accepted, firstRow, counts: new Uint32Array(index.values.length), rows: 0 };
  }
  const { candidates, rows } = candidatesOf(db, index, plan, accepted, firstRow, matching);
  for (const expression of plan.exclude)
    eachRow(db, expression, (rowid) => {
      accepted[index.ordOf[rowid] ?? 0] = 0;
    });

  // Each facet with a choice is a bit; a record is found when it has all bits.
  const names = [...plan.filters.keys()].slice(0, 30);
  const bits = new Uint32Array(index.values.length);
  const group = new Uint32Array(index.values.length);
  for (const [i, name] of names.entries()) {
    for (const number of plan.filters.get(name) ?? []) bits[number] = 1 << i;
    for (const number of index.valuesOf(name).values()) group[number] = 1 << i;
  }
  const all = names.length === 0 ? 0 : 2 ** names.length - 1;
  const without = plan.without.size > 0 ? plan.without : undefined;
  // Where nothing is chosen, no record's values need to be looked at.
  const choosing = all !== 0 || without !== undefined;
  const handles = handlesOf(db, plan);
  const uncounted = plan.counted?.size === 0;
  const { pool, start, length } = index;
  const counts = new Uint32Array(index.values.length);
  const ords: number[] = [];
  for (const ord of candidates) {
    if (!accepted[ord]) continue;
    accepted[ord] = 0;
    if (!inTime(index, plan, ord) || (handles && !handles.has(ord))) continue;
    const from = start[ord] ?? 0;
    const to = from + (length[ord] ?? 0);
    let have = 0;
    let refused = false;
    for (let i = from; choosing && i < to; i++) {
      const number = pool[i] ?? 0;
      have |= bits[number] ?? 0;
      if (without?.has(number)) refused = true;
    }
    if (refused) continue;
    const missing = all & ~have;
    if (missing === 0) {
      accepted[ord] = CANDIDATE;
      ords.push(ord);
      if (uncounted) continue;
      for (let i = from; i < to; i++) count(counts, pool[i] ?? 0);
    } else if (!uncounted && (missing & (missing - 1)) === 0) {
      // Only one choice stands in the way: it counts for the other values of that facet.
      for (let i = from; i < to; i++) if (group[pool[i] ?? 0] === missing) count(counts, pool[i] ?? 0);
    }
  }
  return { ords, accepted, firstRow, counts, rows };
}

/** Does a plan find whatever there is? The newest of all records are asked for again and again. */
const isOpen = ({ match, exclude, filters, without, handles, fromDay, toDay }: Plan): boolean =>
  match === "" && exclude.length === 0 && filters.size === 0 && without.size === 0 && handles.length === 0 && !fromDay && !toDay;

function count(counts: Uint32Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}

function candidatesOf(
  db: DatabaseSync,
  index: FacetIndex,
  plan: Plan,
  accepted: Uint8Array,
  firstRow: Int32Array,
  matching?: readonly number[],
) {
  const candidates: number[] = [];
  let rows = 0;
  const put = (ord: number): void => {
    accepted[ord] = CANDIDATE;
    candidates.push(ord);
  };
  const few = plan.match === "" ? rarest(db, index, plan) : undefined;
  if (few !== undefined) {
    eachRow(db, few, (rowid) => {
      const ord = index.ordOf[rowid] ?? 0;
      if (ord !== 0 && !accepted[ord]) put(ord);
    });
    return { candidates, rows };
  }
  if (plan.match === "") {
    for (const ord of index.all()) put(ord);
    return { candidates, rows };
  }
  const take = (rowid: number): void => {
    rows++;
    const ord = index.ordOf[rowid] ?? 0;
    if (ord === 0 || accepted[ord]) return;
    put(ord);
    firstRow[ord] = rowid;
  };
  if (matching) for (const rowid of matching) take(rowid);
  else eachRow(db, plan.match, take);
  return { candidates, rows };
}

/** A choice that leaves out this much of all records is worth being looked up instead of going through all. */
const RARE = 0.1;
const MOST_VALUES_SOUGHT = 40;

/** Of the choices that need not be counted without themselves: the one that fewest records have, as an expression; if they are few. */
function rarest(db: DatabaseSync, index: FacetIndex, { filters, counted }: Plan): string | undefined {
  const count = "SELECT sum(records) AS records FROM facet_count WHERE facet = ?";
  let least = index.size * RARE;
  let found: string | undefined;
  for (const [name, numbers] of filters) {
    if (!counted || counted.has(name) || numbers.size > MOST_VALUES_SOUGHT) continue;
    let records = 0;
    for (const number of numbers) records += Number(statements(db)(count).get(number)?.records ?? 0);
    if (records >= least) continue;
    least = records;
    const tags = [...numbers].map((number) => quoted([tag(name, index.values[number] ?? "")])).join(" OR ");
    found = records === 0 ? quoted([tag(NOBODYS, "no record has this")]) : `tags : (${tags})`;
  }
  return found;
}

/** Rowids of the passages that match. One string from SQLite: ten times quicker than a row each. */
function eachRow(db: DatabaseSync, expression: string, use: (rowid: number) => void): void {
  const row = statements(db)("SELECT group_concat(rowid) AS rows FROM words WHERE words MATCH ?").get(expression);
  if (typeof row?.rows === "string") eachNumber(row.rows, use);
}

function handlesOf(db: DatabaseSync, plan: Plan): Set<number> | undefined {
  if (plan.handles.length === 0) return undefined;
  const run = statements(db);
  return new Set(
    plan.handles.flatMap((handle) =>
      run("SELECT ord FROM record WHERE handle >= ? AND handle < ?")
        .all(handle, `${handle}\uffff`)
        .map((row) => Number(row.ord)),
    ),
  );
}

/** A record without a date is in no time: it is found only when none was asked for. */
function inTime({ fromDay, toDay }: FacetIndex, plan: Plan, ord: number): boolean {
  if (!plan.fromDay && !plan.toDay) return true;
  const [from = 0, to = 0] = [fromDay[ord], toDay[ord]];
  return to !== 0 && (!plan.fromDay || to >= plan.fromDay) && (!plan.toDay || from <= plan.toDay);
}

const MOST_VALUES = 80;

/** The counts as readers meet them: most frequent first, what was chosen always among them. */
export function facetCounts(index: FacetIndex, plan: Plan, counts: Uint32Array): { name: string; values: FacetCount[] }[] {
  const byName = new Map<string, FacetCount[]>();
  for (const [number, count] of counts.entries()) {
    const name = index.names[number] ?? "";
    if (name === NOBODYS || (plan.counted && !plan.counted.has(name))) continue;
    const chosen = plan.filters.get(name)?.has(number) ?? false;
    if (count === 0 && !chosen) continue;
    const values = byName.get(name);
    const value = { value: index.values[number] ?? "", count, chosen };
    if (values) values.push(value);
    else byName.set(name, [value]);
  }
  return [...byName].map(([name, values]) => ({ name, values: frequent(values) }));
}

function frequent(values: FacetCount[]): FacetCount[] {
  const sorted = values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return sorted.filter(({ chosen }, i) => i < MOST_VALUES || chosen);
}
