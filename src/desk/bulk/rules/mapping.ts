import type { TypeName } from "../../../registry/index.ts";
import { type Target, takesSeveral, targetOf } from "./targets.ts";

/** In which order a date such as 03/04/2021 is written. */
export const DATE_ORDERS = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** How the columns of a table become a record. Kept with the import, and remembered for the next file with the same columns. */
export interface Mapping {
  type: TypeName;
  /** Names what the rows come from (`company-register`): with its key it says which row is the same as before. */
  origin: string;
  /** By the place of the column: the id of its target; empty for one that is left out. */
  columns: readonly string[];
  /** Places of the columns that together name a row for good. None: rows with the same cells are the same. */
  keys: readonly number[];
  /** Language of texts whose column says none. */
  lang: string;
  /** Absent: a date that could be read in two ways is refused. */
  dates?: DateOrder;
  /** What stands before the cents. */
  decimal: "." | ",";
  /** Between the values of a list. */
  separator: string;
  licence: string;
}

export const SEPARATORS = ["|", ";", ",", "/", "\n"] as const;

export const ORIGIN = /^[a-z0-9][a-z0-9-]{1,60}$/;

export type MappingFault =
  | "origin"
  | "lang"
  | "licence"
  | "no-title"
  | "no-target"
  | "target-twice"
  | "key-unknown"
  | "separator";

/** What keeps a mapping from being used: each with the column that it concerns, where it concerns one. */
export function faultsOf(mapping: Mapping, isLanguageTag: (tag: string) => boolean): { fault: MappingFault; column?: number }[] {
  const faults: { fault: MappingFault; column?: number }[] = [];
  const { type, origin, columns, keys, lang, licence, separator } = mapping;
  if (!ORIGIN.test(origin)) faults.push({ fault: "origin" });
  if (!isLanguageTag(lang)) faults.push({ fault: "lang" });
  if (!/^[A-Za-z0-9.+\-() ]{1,200}$/.test(licence)) faults.push({ fault: "licence" });
  if (!(SEPARATORS as readonly string[]).includes(separator)) faults.push({ fault: "separator" });
  const taken = new Set<string>();
  for (const [column, id] of columns.entries()) {
    if (id === "") continue;
    const target = targetOf(type, id);
    if (!target) faults.push({ fault: "no-target", column });
    else if (taken.has(id) && !takesSeveral(type, target)) faults.push({ fault: "target-twice", column });
    taken.add(id);
  }
  const names = [...taken].map((id) => targetOf(type, id)?.field);
  if (!names.includes("title") && !names.includes("handle")) faults.push({ fault: "no-title" });
  if (keys.some((key) => !Number.isInteger(key) || key < 0 || key >= columns.length)) faults.push({ fault: "key-unknown" });
  return faults;
}

/** Columns with their targets, in the order of the file. */
export const mappedColumns = ({ type, columns }: Pick<Mapping, "type" | "columns">): { column: number; target: Target }[] =>
  columns.flatMap((id, column) => {
    const target = id === "" ? undefined : targetOf(type, id);
    return target ? [{ column, target }] : [];
  });

/** Headers as they are compared: without case, accents, spaces and signs. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The columns of a file as one text: a mapping is remembered for files with the same. */
export const printOf = (headers: readonly string[]): string => headers.map(plain).join("\u{1f}");

/** Headers made good: none is empty, and none stands twice. `repeated`: columns whose header stood before. */
export function namedColumns(
  headers: readonly string[],
  width: number,
): { names: string[]; empty: number[]; repeated: number[] } {
  const seen = new Map<string, number>();
  const empty: number[] = [];
  const repeated: number[] = [];
  const names = Array.from({ length: Math.max(width, headers.length) }, (_, i) => {
    const given = (headers[i] ?? "").trim();
    if (given === "") {
      empty.push(i);
      return `${i + 1}`;
    }
    const often = (seen.get(given) ?? 0) + 1;
    seen.set(given, often);
    if (often === 1) return given;
    repeated.push(i);
    return `${given} (${often})`;
  });
  return { names, empty, repeated };
}
