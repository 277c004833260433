import { Problem } from "../../../kernel/problem.ts";
import type { TypeName } from "../../../registry/index.ts";
import { lines } from "./entries.ts";
import { type FormEntries, isEntryName } from "./names.ts";

/** More names than any record has. */
const MOST_ENTRIES = 30_000;

/** The entries of a form that was posted. What begins with `_` is about the page and not about the record. */
export function entriesFrom(type: TypeName, posted: Iterable<readonly [string, string]>): FormEntries {
  const entries = new Map<string, string>();
  for (const [name, value] of posted) {
    if (name.startsWith("_")) continue;
    if (!isEntryName(type, name))
      throw new Problem("form-unknown-field", 400, `A ${type} has no field of the name that was sent.`);
    entries.set(name, lines(value));
    if (entries.size > MOST_ENTRIES)
      throw new Problem("form-too-many", 413, `A form may hold ${MOST_ENTRIES} values, and this one holds more.`);
  }
  return entries;
}

/** Entries as they are kept, and back. */
export const packed = (entries: FormEntries): string => JSON.stringify([...entries]);
export const unpacked = (text: string): FormEntries => new Map(JSON.parse(text) as [string, string][]);
