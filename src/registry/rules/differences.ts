import { canonicalJson } from "../../kernel/hash.ts";

/** One value that differs. `before` is absent for what was added, `after` for what was taken away. */
export interface Difference {
  /** `title.fr.text`, `fields.figures.0.value` */
  path: string;
  before?: unknown;
  after?: unknown;
}

/**
 * What differs between two versions, in the order of their paths. Goes into objects and lists of objects; a list of plain values
 * (countries, terms, references) is compared as one value.
 */
export function diffVersions(before: object, after: object): Difference[] {
  return [...compare("", before, after)];
}

function* compare(path: string, before: unknown, after: unknown): Generator<Difference> {
  if (canonicalJson(wrap(before)) === canonicalJson(wrap(after))) return;
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    for (const key of keysOf(before, after)) yield* compare(path ? `${path}.${key}` : key, at(before, key), at(after, key));
    return;
  }
  yield { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** Canonical JSON has no `undefined`; a list has. */
const wrap = (value: unknown): unknown[] => (value === undefined ? [] : [value]);

type Branch = Record<string, unknown> | unknown[];

const isBranch = (value: unknown): value is Branch =>
  Array.isArray(value)
    ? value.length > 0 && value.every((item) => typeof item === "object" && item !== null)
    : typeof value === "object" && value !== null;

const at = (branch: Branch, key: string): unknown =>
  Object.hasOwn(branch, key) ? (branch as Record<string, unknown>)[key] : undefined;

function keysOf(a: Branch, b: Branch): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Array.isArray(a) ? keys : keys.toSorted();
}
