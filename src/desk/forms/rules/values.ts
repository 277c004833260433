import { type Localised, originalOf, sourceHash, withStaleness } from "../../../registry/index.ts";
import { type FormField, type FormFields, isKept } from "./declared.ts";
import { lines, writeField } from "./entries.ts";
import { countryFrom, languageFrom, termFrom } from "./known.ts";
import { type FormEntries, languagesOf, PARTS, ROW, rowsOf } from "./names.ts";
import { momentFrom, numberOf, western } from "./scalars.ts";

/** What is wrong with what was typed: the id of its message, and what that needs to know. */
export interface Fault {
  code: string;
  args: Readonly<Record<string, string | number>>;
}

/** What is read of a form, and what is noticed on the way. */
export interface Reading {
  entries: FormEntries;
  faults: Map<string, Fault>;
  /** Rows of the body by their path, with the name that they have in the form. */
  names: [path: string, name: string][];
  /** Where a row of the base is now, by paths. */
  moved: Map<string, string>;
}

type Values = Record<string, unknown>;

/** The values of a group as its entries say them; `base` is the group as it was. */
export function group(
  fields: FormFields,
  before: string,
  base: object | undefined,
  reading: Reading,
  path = before,
): Values | undefined {
  const values: Values = {};
  for (const [name, field] of Object.entries(fields)) {
    const was = (base as Values | undefined)?.[name];
    if (isKept(field)) keepsPlace(field, was, path + name, reading);
    const value = isKept(field) ? was : any(field, before + name, path + name, was, reading);
    if (value !== undefined) values[name] = value;
  }
  return Object.keys(values).length > 0 ? values : undefined;
}

/** Rows of the archive's own lists stay where they are, and what is cited of them too. */
function keepsPlace(field: FormField, value: unknown, path: string, reading: Reading): void {
  if (field.many && Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      reading.moved.set(`${path}.${i}`, `${path}.${i}`);
      keepsPlace({ ...field, many: false }, item, `${path}.${i}`, reading);
    }
  } else if (field.kind === "group" && typeof value === "object" && value !== null) {
    for (const [name, part] of Object.entries(field.parts ?? {}))
      keepsPlace(part, (value as Values)[name], `${path}.${name}`, reading);
  }
}

function any(field: FormField, name: string, path: string, base: unknown, reading: Reading): unknown {
  const value = field.many ? list(field, name, path, base, reading) : one(field, name, path, base, reading);
  return base !== undefined && shows(field, value) === shows(field, base) ? base : value;
}

function shows(field: FormField, value: unknown): string {
  const entries = new Map<string, string>();
  if (value !== undefined && value !== null) writeField(field, value, "", entries);
  return JSON.stringify([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function list(field: FormField, name: string, path: string, base: unknown, reading: Reading): unknown[] | undefined {
  const single = { ...field, many: false };
  const old = Array.isArray(base) ? base : [];
  const values: unknown[] = [];
  for (const row of rowsOf(reading.entries, name)) {
    const mark = reading.entries.get(`${name}.${row}.${ROW}`);
    const was = mark !== undefined && /^\d{1,5}$/.test(mark) ? Number(mark) : undefined;
    const here = `${path}.${values.length}`;
    const before = reading.names.length;
    // A row knows its own place in the base, so the places of what is inside it are found from there.
    const inner: Reading = { ...reading, moved: new Map() };
    const value = any(single, `${name}.${row}`, here, was === undefined ? undefined : old[was], inner);
    if (value === undefined) {
      reading.names.length = before;
      continue;
    }
    reading.names.splice(before, 0, [here, `${name}.${row}`]);
    if (was !== undefined && was < old.length) {
      // Everything above this row is written with the places that it has now; the base knows it by its old ones.
      reading.moved.set(`${path}.${was}`, here);
      for (const [from, to] of inner.moved) reading.moved.set(`${path}.${was}${from.slice(here.length)}`, to);
    }
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

function one(field: FormField, name: string, path: string, base: unknown, reading: Reading): unknown {
  const typed = (part?: string) => reading.entries.get(part === undefined ? name : `${name}.${part}`) ?? "";
  const fault = (part: string | undefined, code: string, args: Fault["args"] = {}) => {
    reading.faults.set(part === undefined ? name : `${name}.${part}`, { code, args });
  };
  const number = (part?: string): number | undefined => {
    if (typed(part).trim() === "") return undefined;
    const value = numberOf(typed(part));
    if (value === undefined) fault(part, "form-bad-number");
    return value;
  };
  switch (field.kind) {
    case "group":
      return group(field.parts ?? {}, `${name}.`, base as object | undefined, reading, `${path}.`);
    case "localised":
      return localised(name, base as Localised | undefined, reading);
    case "number":
      return number();
    case "flag":
      return typed() === "yes" ? true : typed() === "no" ? false : typed() === "" ? undefined : typed();
    case "range":
    case "money":
    case "place":
      return several(field.kind, typed, number, fault);
    case "instant":
    case "moment": {
      const parts = { day: typed("day"), time: typed("time"), zone: typed("zone") };
      if (parts.day.trim() === "" && parts.time.trim() === "") return undefined;
      const made = momentFrom(parts, field.kind === "moment");
      if ("value" in made) return made.value;
      fault(FAULTY[made.fault], made.fault);
      return undefined;
    }
    case "text":
      return typed().trim() === "" ? undefined : lines(typed());
    default: {
      const text = typed().trim();
      if (text === "") return undefined;
      if (field.kind === "ref" && !isId(text)) {
        fault(undefined, "form-ref-unresolved");
        return undefined;
      }
      return scalar(field, text);
    }
  }
}

const FAULTY = { "form-bad-day": "day", "form-bad-time": "time", "form-bad-zone": "zone", "form-no-such-hour": "time" } as const;

export const isId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

function scalar(field: FormField, text: string): string {
  switch (field.kind) {
    case "term":
      return termFrom(field.scheme ?? "", text);
    case "country":
      return countryFrom(text);
    case "language":
      return languageFrom(text);
    case "edtf":
    case "day":
      return western(text);
    default:
      return text;
  }
}

const NUMBERS = new Set(["lat", "lon", "min", "max", "amount", "year"]);
/** What a value of several parts cannot be without. */
const NEEDED: { readonly [kind: string]: readonly string[] } = {
  range: ["min", "max", "basis"],
  money: ["amount", "currency"],
  place: ["precision", "publicPrecision"],
};

function several(
  kind: "place" | "range" | "money",
  typed: (part: string) => string,
  number: (part: string) => number | undefined,
  fault: (part: string, code: string) => void,
): Values | undefined {
  const parts = PARTS[kind] ?? [];
  if (parts.every((part) => typed(part).trim() === "")) return undefined;
  const value: Values = {};
  for (const part of parts) {
    const text = typed(part).trim();
    if (text === "") continue;
    if (NUMBERS.has(part)) value[part] = number(part);
    else if (part === "country") value[part] = countryFrom(text);
    else if (part === "region") value[part] = termFrom("region", text);
    else if (part === "currency" || part === "subdivision") value[part] = text.toUpperCase();
    else value[part] = ["label", "basis", "kind"].includes(part) ? lines(typed(part)) : text;
    if (value[part] === undefined) delete value[part];
  }
  if (kind === "place" && value.precision === undefined) value.precision = knownPrecision(value);
  for (const part of NEEDED[kind] ?? [])
    if (value[part] === undefined && typed(part).trim() === "") fault(part, "form-part-needed");
  return value;
}

/** How exactly a place is known, where nobody said: as exactly as it was given. */
const knownPrecision = ({ lat, label, subdivision, region, country }: Values): string | undefined =>
  lat !== undefined
    ? "exact"
    : label !== undefined
      ? "locality"
      : (subdivision ?? region) !== undefined
        ? "area"
        : country !== undefined
          ? "country"
          : undefined;

/**
 * A text in languages. A language whose text and state are as they were keeps who translated it and from what; one that was changed is
 * bound to the original as it is now. When the original changes, what was translated from it becomes stale.
 */
function localised(name: string, base: Localised | undefined, { entries }: Reading): Localised | undefined {
  const typed = languagesOf(entries, name).flatMap((lang) => {
    const at = (part: string) => entries.get(`${name}.${lang}.${part}`) ?? "";
    const before = base?.[lang];
    const text = lines(at("text"));
    if (text.trim() === "") return [];
    const status = at("status") || before?.status || "";
    const same = before !== undefined && lines(before.text) === text && (status === before.status || status === "");
    return [{ lang, text, status, before, same, fresh: at("fresh") === "yes" }];
  });
  if (typed.length === 0) return undefined;
  const unchanged = typed.every(({ same, fresh }) => same && !fresh) && typed.length === Object.keys(base ?? {}).length;
  if (unchanged) return base;
  const first = typed.find(({ status }) => status === "original") ?? typed.find(({ status }) => status === "");
  const was = base && originalOf(base)?.[1];
  const texts: Localised = {};
  for (const { lang, text, status, before, same, fresh } of typed) {
    const state = (status || (lang === first?.lang ? "original" : "human")) as Localised[string]["status"];
    if (state === "original") texts[lang] = same && before ? before : { text, status: state };
    else if (same && before && !fresh)
      texts[lang] = before.sourceHash || !was ? before : { ...before, sourceHash: sourceHash(was.text) };
    else {
      const { stale: _, ...kept } = same && before ? before : { text };
      texts[lang] = {
        ...kept,
        text: same && before ? before.text : text,
        status: state,
        ...(first && { sourceHash: sourceHash(first.text) }),
      };
    }
  }
  return withStaleness(texts);
}
