import { LANGUAGES } from "../../kernel/languages.ts";
import { fieldsOfType } from "../shape/own-fields.ts";
import type { TypeName } from "../types/index.ts";
import type { Field } from "./fields.ts";
import type { PublicBody } from "./public-view.ts";
import { originalOf } from "./translations.ts";
import type { Localised, Money, Place, Range } from "./values.ts";

/** A column of a type's table. `field` is the field it comes from, for the codebook. */
export interface Column {
  name: string;
  field: string;
}

/** Between the values of a list inside one cell. No notation, id or code holds it. */
const BETWEEN = " | ";

type Cells = Readonly<Record<string, string | number | boolean | undefined>>;

const NAMES: { readonly [kind: string]: readonly string[] } = {
  localised: ["", ...LANGUAGES.map((lang) => `__${lang}`)],
  place: ["_country", "_subdivision", "_m49", "_region", "_label", "_lat", "_lon", "_precision"],
  range: ["_min", "_max", "_basis"],
  money: ["_amount", "_currency", "_kind", "_year"],
};

const ENVELOPE = ["handle", "type", "state", "lang", "licence"] as const;
const TEXTS = ["title", "summary"] as const;

const suffixes = (field: Field): readonly string[] => (field.many ? undefined : NAMES[field.kind]) ?? [""];

/**
 * Columns of the table of one type, always the same and in the same order. A text has a column with its original and one for each
 * language of the interface (`title__fr`); a place, a range and a sum are taken apart; a list or group of parts is JSON in its cell.
 */
export function csvColumns(type: TypeName): Column[] {
  const open = Object.entries(fieldsOfType(type)).filter(([, field]) => !field.secret);
  return [
    ...ENVELOPE.map((name) => ({ name, field: name })),
    ...TEXTS.flatMap((name) => (NAMES.localised ?? []).map((suffix) => ({ name: name + suffix, field: name }))),
    ...open.flatMap(([name, field]) => suffixes(field).map((suffix) => ({ name: name + suffix, field: name }))),
  ];
}

/** One row in the order of `csvColumns`, of a public view. `handleOf` names a record by its handle where it can. */
export function csvRow(body: PublicBody, handleOf: (id: string) => string = (id) => id): string[] {
  const cells: Record<string, string | number | boolean | undefined> = {};
  for (const name of ENVELOPE) cells[name] = body[name];
  for (const name of TEXTS) Object.assign(cells, prefixed(name, texts(body[name] ?? {})));
  for (const [name, field] of Object.entries(fieldsOfType(body.type))) {
    const value = body.fields[name];
    if (value !== undefined && !field.secret) Object.assign(cells, prefixed(name, cellsOf(field, value, handleOf)));
  }
  return csvColumns(body.type).map(({ name }) => String(cells[name] ?? ""));
}

const prefixed = (name: string, cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([suffix, cell]) => [name + suffix, cell]));

function cellsOf(field: Field, value: unknown, handleOf: (id: string) => string): Cells {
  if (field.many && Array.isArray(value)) return { "": list(field, value, handleOf) };
  switch (field.kind) {
    case "localised":
      return texts(value as Localised);
    case "place": {
      const { country, subdivision, m49, region, label, lat, lon, precision } = value as Place;
      return {
        _country: country,
        _subdivision: subdivision,
        _m49: m49,
        _region: region,
        _label: label,
        _lat: lat,
        _lon: lon,
        _precision: precision,
      };
    }
    case "range": {
      const { min, max, basis } = value as Range;
      return { _min: min, _max: max, _basis: basis };
    }
    case "money": {
      const { amount, currency, kind, year } = value as Money;
      return { _amount: amount, _currency: currency, _kind: kind, _year: year };
    }
    default:
      return { "": list(field, [value], handleOf) };
  }
}

function list(field: Field, values: readonly unknown[], handleOf: (id: string) => string): string {
  if (field.kind === "ref") return values.map((id) => handleOf(String(id))).join(BETWEEN);
  const plain = values.every((value) => typeof value !== "object");
  return plain ? values.map(String).join(BETWEEN) : JSON.stringify(field.many ? values : values[0]);
}

function texts(localised: Localised): Cells {
  const first = originalOf(localised)?.[1] ?? Object.values(localised)[0];
  return { "": first?.text, ...Object.fromEntries(LANGUAGES.map((lang) => [`__${lang}`, localised[lang]?.text])) };
}
