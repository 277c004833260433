import { isLanguageTag, type TypeName } from "../../../registry/index.ts";
import { type FormField, type FormFields, formOfType, isKept } from "./declared.ts";

/**
 * What was typed, by flat names: `title.en.text`, `fields.figures.0.value`, `fields.place.country`. A row of a list may carry `….0.@`:
 * its place in the version that the form was opened from, so that what hangs on the row goes where the row goes.
 */
export type FormEntries = ReadonlyMap<string, string>;

/** The mark of a row. */
export const ROW = "@";

/** The parts that a value of several parts is typed in. */
export const PARTS: { readonly [kind: string]: readonly string[] } = {
  place: ["country", "subdivision", "m49", "region", "label", "lat", "lon", "precision", "publicPrecision"],
  range: ["min", "max", "basis"],
  money: ["amount", "currency", "kind", "year"],
  instant: ["day", "time", "zone"],
  moment: ["day", "time", "zone"],
};

/** In one language: the text, how it came about, and a word that it still fits its original. */
export const TRANSLATION_PARTS = ["text", "status", "fresh"] as const;

export const rowNumber = (part: string): number | undefined => (/^(0|[1-9]\d{0,4})$/.test(part) ? Number(part) : undefined);

/** What a name leads to: a field and what of it, or undefined when a form has nothing of this name. */
export interface Spot {
  field: FormField;
  /** The rest of the name inside the field: `[]`, `["en", "text"]`, `["lat"]`. */
  inside: readonly string[];
  /** The name is a row of a list as a whole, or its mark. */
  row: boolean;
}

export function spotAt(type: TypeName, name: string): Spot | undefined {
  return name.length > 200 ? undefined : inFields(formOfType(type), name.split("."));
}

function inFields(fields: FormFields, [name = "", ...rest]: readonly string[]): Spot | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field || isKept(field)) return undefined;
  if (!field.many) return inField(field, rest);
  const [number = "", ...further] = rest;
  if (rest.length === 0) return { field, inside: [], row: false };
  if (rowNumber(number) === undefined) return undefined;
  const one = { ...field, many: false };
  const isMark = further.length === 1 && further[0] === ROW;
  return further.length === 0 || isMark ? { field: one, inside: further, row: true } : inField(one, further);
}

function inField(field: FormField, rest: readonly string[]): Spot | undefined {
  if (rest.length === 0) return { field, inside: [], row: false };
  const spot = { field, inside: rest, row: false };
  const [first = "", second = ""] = rest;
  if (field.kind === "group") return inFields(field.parts ?? {}, rest);
  if (field.kind === "localised") {
    const known = rest.length === 1 || (rest.length === 2 && (TRANSLATION_PARTS as readonly string[]).includes(second));
    return isLanguageTag(first) && known ? spot : undefined;
  }
  return rest.length === 1 && PARTS[field.kind]?.includes(first) ? spot : undefined;
}

/** May a form send something under this name? A list or a text in languages has no value of its own. */
export function isEntryName(type: TypeName, name: string): boolean {
  const spot = spotAt(type, name);
  if (!spot) return false;
  if (spot.row) return true;
  const { field, inside } = spot;
  if (field.many || field.kind === "group") return false;
  if (field.kind === "localised") return inside.length === 2;
  return PARTS[field.kind] ? inside.length === 1 : inside.length === 0;
}

/** The entries at or under a name, by what comes after it: `""` is the name itself. */
export function under(entries: FormEntries, name: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of entries) {
    if (key === name) found.set("", value);
    else if (key.startsWith(`${name}.`)) found.set(key.slice(name.length + 1), value);
  }
  return found;
}

/** Numbers of the rows of a list that have any entry, in order. */
export function rowsOf(entries: FormEntries, name: string): number[] {
  const numbers = new Set<number>();
  for (const key of entries.keys()) {
    if (!key.startsWith(`${name}.`)) continue;
    const number = rowNumber(key.slice(name.length + 1).split(".")[0] ?? "");
    if (number !== undefined) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Languages that a text has entries in, in the order sent. */
export function languagesOf(entries: FormEntries, name: string): string[] {
  const tags = new Set<string>();
  for (const key of entries.keys()) {
    if (!key.startsWith(`${name}.`)) continue;
    const [tag = ""] = key.slice(name.length + 1).split(".");
    if (tag !== ROW && isLanguageTag(tag)) tags.add(tag);
  }
  return [...tags];
}

/** The entries that say something: no blanks, no state of a text that is not there, no mark of a row with nothing in it. */
export function saying(type: TypeName, entries: FormEntries): FormEntries {
  const said = new Map<string, string>();
  const marks: [string, string][] = [];
  for (const [name, value] of entries) {
    if (value.trim() === "") continue;
    const last = name.split(".").at(-1) ?? "";
    if (last === ROW) marks.push([name, value]);
    else if (last === "status" || last === "fresh") {
      const ofText = spotAt(type, name)?.field.kind === "localised";
      if (!ofText || (entries.get(`${name.slice(0, -last.length)}text`) ?? "").trim() !== "") said.set(name, value);
    } else said.set(name, value);
  }
  const rows = new Set([...said.keys()].flatMap((name) => name.split(".").map((_, i, parts) => parts.slice(0, i + 1).join("."))));
  for (const [name, value] of marks) if (rows.has(name.slice(0, -ROW.length - 1))) said.set(name, value);
  return said;
}
