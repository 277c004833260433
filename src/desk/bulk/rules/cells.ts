import { type Field, isLink, parseHandle } from "../../../registry/index.ts";
import type { DateOrder } from "./mapping.ts";
import { countryFrom, flagFrom, languageFrom, type Meaning, numberFrom, termFrom } from "./words.ts";
import { dateFrom, western } from "./written-dates.ts";

/** Why a cell cannot be taken in: an id of a message, with what it names. */
export interface CellFault {
  code:
    | "term"
    | "term-ambiguous"
    | "country"
    | "language"
    | "date"
    | "date-order"
    | "number"
    | "flag"
    | "url"
    | "ref"
    | "ref-ambiguous"
    | "range"
    | "money"
    | "place"
    | "json"
    | "unreadable"
    | "control"
    | "too-long"
    | "invalid";
  /** What was read, at most so much that a page can show it. */
  text: string;
  /** Header of the column, or the field that is wrong. */
  column: string;
  detail?: string;
}

export type Taken = { value: unknown } | { fault: CellFault["code"] };

export interface Reading {
  lang: string;
  dates?: DateOrder;
  decimal: "." | ",";
  separator: string;
  /** The record that a word stands for, found before. */
  ref: (to: readonly string[], text: string) => Meaning;
}

/** A spreadsheet's apostrophe before what it would take for a formula, as our own tables have it, is no part of the cell. */
const FORMULA = /^'(?='*[=+\-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}])/u;
export const withoutApostrophe = (cell: string): string => cell.replace(FORMULA, "");

/** The values of a list in one cell. */
export function listed(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

const fromMeaning = (meaning: Meaning, unknown: CellFault["code"], ambiguous: CellFault["code"]): Taken =>
  "value" in meaning ? meaning : { fault: meaning.fault === "unknown" ? unknown : ambiguous };

/** One cell (or one value of a list) as a value of a field. Texts with languages are put together by the row. */
export function valueFrom(field: Field, text: string, reading: Reading): Taken {
  switch (field.kind) {
    case "text":
    case "digest":
      return { value: text };
    case "localised":
      return { value: { [reading.lang]: { text, status: "original" } } };
    case "term":
      return fromMeaning(termFrom(field.scheme ?? "", text), "term", "term-ambiguous");
    case "country":
      return fromMeaning(countryFrom(text), "country", "country");
    case "language":
      return fromMeaning(languageFrom(text), "language", "language");
    case "ref":
      return fromMeaning(reading.ref(field.to ?? [], text), "ref", "ref-ambiguous");
    case "edtf":
      return dateFrom(text, reading.dates);
    case "instant":
      return instantFrom(text, reading.dates);
    case "number":
      return defined(numberFrom(western(text), reading.decimal), "number");
    case "flag":
      return defined(flagFrom(text), "flag");
    case "url":
      return isLink(text) ? { value: text } : { fault: "url" };
    case "range":
      return rangeFrom(text, reading);
    case "money":
      return moneyFrom(text, reading);
    case "place":
      return placeFrom(text);
    case "group":
      return jsonFrom(text, field);
  }
}

const defined = (value: unknown, fault: CellFault["code"]): Taken => (value === undefined ? { fault } : { value });

function instantFrom(text: string, order: DateOrder | undefined): Taken {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return { value: text };
  const day = dateFrom(text, order);
  if ("fault" in day) return day;
  return /^\d{4}-\d{2}-\d{2}$/.test(day.value) ? { value: `${day.value}T00:00:00Z` } : { fault: "date" };
}

/** `10–20 (reports of the agency)`: what the bounds rest on is demanded by the record, in brackets or in a column of its own. */
function rangeFrom(text: string, { decimal }: Reading): Taken {
  const [, low = "", high = "", basis = ""] =
    /^([^–—(]+?)(?:\s*(?:[–—-]|\.\.)\s*([^(]+?))?\s*(?:\(([^)]*)\))?$/.exec(western(text)) ?? [];
  const min = numberFrom(low, decimal);
  const max = high === "" ? min : numberFrom(high, decimal);
  if (min === undefined || max === undefined) return { fault: "range" };
  return { value: { min, max, ...(basis !== "" && { basis }) } };
}

const SIGNS: Readonly<Record<string, string>> = { "€": "EUR", "£": "GBP", $: "USD", "¥": "JPY", "₺": "TRY", "₹": "INR" };

/** `1,200,000 EUR`, `EUR 1200000`, `€ 1.200.000`. */
function moneyFrom(text: string, { decimal }: Reading): Taken {
  const clean = western(text).trim();
  const unit = /[A-Z]{3}|[€£$¥₺₹]/.exec(clean)?.[0];
  const amount = unit && numberFrom(clean.replace(unit, "").trim(), decimal);
  return unit && amount !== undefined && amount !== ""
    ? { value: { amount, currency: SIGNS[unit] ?? unit } }
    : { fault: "money" };
}

/** `38.95, 26.52` or the name of a place. */
function placeFrom(text: string): Taken {
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(western(text)) ?? [];
  if (lat !== undefined && lon !== undefined)
    return { value: { lat: Number(lat), lon: Number(lon), precision: "exact", publicPrecision: "area" } };
  return { value: { label: text, precision: "locality", publicPrecision: "locality" } };
}

function jsonFrom(text: string, field: Field): Taken {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && (!field.many || !Array.isArray(value)) ? { value } : { fault: "json" };
  } catch {
    return { fault: "json" };
  }
}

/** Does a word in a cell of references name a record by its handle or id? */
export const isHandle = (text: string): boolean => parseHandle(text) !== undefined;
export const isId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);
