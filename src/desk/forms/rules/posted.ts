import { Problem } from "../../../kernel/problem.ts";
import { isEdtf, type TypeName } from "../../../registry/index.ts";
import { lines } from "./entries.ts";
import { countryFrom, languageFrom, termFrom } from "./known.ts";
import { type FormEntries, isEntryName, ROW, rowNumber, type Spot, spotAt } from "./names.ts";
import { numberOf, western } from "./scalars.ts";

/** More names than any record has. */
const MOST_ENTRIES = 30_000;

/** Rows are numbered from 0 without gaps, and a list takes 2,000 of them: the rules say so of a few more, a flood is not even read. */
const LAST_ROW = 2_100;

/**
 * The entries of a form that was posted, each written the one way that `entriesOf` writes it where it can be understood: a form that was
 * only opened and sent says what it said. What begins with `_` is about the page and not about the record. */
export function entriesFrom(type: TypeName, posted: Iterable<readonly [string, string]>): FormEntries {
  const entries = new Map<string, string>();
  for (const [name, value] of posted) {
    if (name.startsWith("_")) continue;
    if (!isEntryName(type, name))
      throw new Problem("form-unknown-field", 400, `A ${type} has no field of the name that was sent.`);
    entries.set(name, plainly(spotAt(type, name), lines(value)));
    if (entries.size > MOST_ENTRIES || name.split(".").some((part) => (rowNumber(part) ?? 0) > LAST_ROW))
      throw new Problem("form-too-many", 413, "The form holds more than any record has.");
  }
  return entries;
}

const NUMBERS: ReadonlySet<string> = new Set(["lat", "lon", "min", "max", "amount", "year"]);

/** A name as its code, a number or a date in western digits; anything else as it was typed. */
function plainly(spot: Spot | undefined, value: string): string {
  if (!spot || value.trim() === "" || spot.inside.at(-1) === ROW) return value;
  const { field, inside } = spot;
  const [part = ""] = inside;
  const kind = field.kind === "place" && part === "country" ? "country" : field.kind;
  if (kind === "term") return termFrom(field.scheme ?? "", value);
  if (field.kind === "place" && part === "region") return termFrom("region", value);
  if (kind === "country") return countryFrom(value);
  if (kind === "language") return languageFrom(value);
  if (kind === "edtf" && isEdtf(western(value.trim()))) return western(value.trim());
  const number = kind === "number" || NUMBERS.has(part) ? numberOf(value) : undefined;
  return number === undefined ? value : String(number);
}

/** Entries as they are kept, and back. */
export const packed = (entries: FormEntries): string => JSON.stringify([...entries]);
export const unpacked = (text: string): FormEntries => new Map(JSON.parse(text) as [string, string][]);
