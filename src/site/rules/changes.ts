import type { PublicRecord } from "../../edition/index.ts";

/** One place of a record that differs between two versions; a side that is missing was not there. */
export interface Changed {
  path: string;
  before?: string;
  after?: string;
}

const APART = [
  "title",
  "summary",
  "contentNotice",
  "fields",
  "citations",
  "editorial",
  "notes",
  "state",
  "licence",
  "lang",
] as const;

/** What differs, leaf by leaf, in the order of the record. */
export function changesBetween(before: PublicRecord, after: PublicRecord): Changed[] {
  const old = leaves(before);
  const young = leaves(after);
  const paths = [...new Set([...old.keys(), ...young.keys()])];
  return paths.flatMap((path) =>
    old.get(path) === young.get(path) ? [] : [{ path, before: old.get(path), after: young.get(path) }],
  );
}

function leaves(record: PublicRecord): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of APART) walk(part === "fields" ? "" : part, record[part], found);
  return found;
}

function walk(path: string, value: unknown, found: Map<string, string>): void {
  if (value === undefined || value === null) return;
  if (typeof value !== "object") {
    found.set(path, String(value));
    return;
  }
  for (const [name, item] of Object.entries(value)) walk(path ? `${path}.${name}` : name, item, found);
}

/** A run of words in a comparison. */
export interface Run {
  text: string;
  kind: "same" | "out" | "in";
}

const MOST_WORDS = 600;

/** Word by word what went out and what came in; texts too long to compare are shown whole, one after the other. */
export function compareWords(before: string, after: string): Run[] {
  const a = before.split(/(\s+)/);
  const b = after.split(/(\s+)/);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return [
      { text: before, kind: "out" },
      { text: after, kind: "in" },
    ];
  }
  return join(steps(a, b));
}

/** Longest common subsequence, walked from the end. */
function steps(a: string[], b: string[]): Run[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push({ text: a[i] ?? "", kind: "same" });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) runs.push({ text: a[i++] ?? "", kind: "out" });
    else runs.push({ text: b[j++] ?? "", kind: "in" });
  }
  return runs;
}

function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.filter((run) => run.text !== "");
}
