import { z } from "zod";
import type { Field, Fields } from "./fields.ts";
import {
  countryValue,
  currencyValue,
  digestValue,
  edtfValue,
  idValue,
  instantValue,
  languageValue,
  lineValue,
  listOf,
  termValue,
  textValue,
  urlValue,
} from "./scalars.ts";
import { PRECISIONS, TRANSLATION_STATES } from "./values.ts";

const translation = z.strictObject({
  text: textValue,
  status: z.enum(TRANSLATION_STATES),
  translator: lineValue.optional(),
  sourceHash: digestValue.optional(),
  stale: z.boolean().optional(),
});

/** A text in one or more languages, at most one of them the original. */
export const localisedValue = z
  .record(languageValue, translation)
  .refine((texts) => Object.keys(texts).length > 0, "value-no-text")
  .refine((texts) => Object.values(texts).filter((text) => text.status === "original").length <= 1, "value-two-originals");

const placeValue = z
  .strictObject({
    country: countryValue.optional(),
    subdivision: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, "value-no-subdivision")
      .optional(),
    m49: z
      .string()
      .regex(/^\d{3}$/, "value-no-m49")
      .optional(),
    region: termValue("region").optional(),
    label: lineValue.optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
    precision: z.enum(PRECISIONS),
    publicPrecision: z.enum(PRECISIONS),
  })
  .refine((place) => (place.lat === undefined) === (place.lon === undefined), "value-half-point")
  .refine((place) => PRECISIONS.indexOf(place.publicPrecision) >= PRECISIONS.indexOf(place.precision), "value-too-open");

const rangeValue = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0), basis: lineValue })
  .refine((range) => range.min <= range.max, "value-turned-range");

const moneyValue = z.strictObject({
  amount: z.number(),
  currency: currencyValue,
  kind: lineValue.optional(),
  year: z.int().min(1000).max(9999).optional(),
});

function valueIn(field: Field): z.ZodType {
  switch (field.kind) {
    case "text":
      return textValue;
    case "localised":
      return localisedValue;
    case "term":
      return termValue(field.scheme ?? "");
    case "ref":
      return idValue;
    case "place":
      return placeValue;
    case "edtf":
      return edtfValue;
    case "instant":
      return instantValue;
    case "range":
      return rangeValue;
    case "money":
      return moneyValue;
    case "number":
      return z.number();
    case "flag":
      return z.boolean();
    case "url":
      return urlValue;
    case "language":
      return languageValue;
    case "country":
      return countryValue;
    case "digest":
      return digestValue;
    case "group":
      return fieldsOf(field.parts ?? {}).refine((group) => Object.keys(group).length > 0, "value-empty-group");
  }
}

/** The strict schema of a set of fields; none of them is demanded, for drafts have gaps. */
export const fieldsOf = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        const value = valueIn(field);
        return [name, (field.many ? listOf(value) : value).optional()];
      }),
    ),
  );
