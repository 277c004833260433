import { z } from "zod";
import { LANGUAGES } from "../../../kernel/languages.ts";
import { countryValue, isLink, languageValue, lineValue, textValue } from "../../rules/scalars.ts";
import { TYPE_NAMES, type TypeName } from "../../types/index.ts";
import { accentContrast, LEAST_CONTRAST } from "./contrast.ts";
import { drawingFault } from "./drawing.ts";
import {
  type Concept,
  FACET_KINDS,
  isOwnName,
  type Monitor,
  OWN_KINDS,
  type OwnField,
  type OwnPage,
  PLACES,
  RELATIONS,
  SEARCH_KINDS,
  type ShapeKind,
  type ShapeValue,
} from "./entries.ts";

/** The schemas of what the desk may change about the monitor: see entries.ts. What is refused is named by a code, `value-…`. */

const words = z.record(languageValue, lineValue);
const someWords = words.refine((texts) => Object.keys(texts).length > 0, "value-no-words");
const texts = z.record(languageValue, textValue);

/** A notation is part of addresses and of records. */
const notationValue = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, "value-no-notation");

const match = z.strictObject({ relation: z.enum(RELATIONS), scheme: lineValue, notation: lineValue });

const concept: z.ZodType<Concept> = z.strictObject({
  scheme: notationValue,
  notation: notationValue,
  prefLabel: someWords,
  altLabel: z.record(languageValue, z.array(lineValue).max(200, "value-too-many")).optional(),
  shortLabel: words.optional(),
  definition: texts.optional(),
  broader: notationValue.optional(),
  match: z.array(match).max(100, "value-too-many").optional(),
  countries: z.array(countryValue).max(300, "value-too-many").optional(),
  partial: z.boolean().optional(),
  deprecated: z.boolean().optional(),
  replacedBy: notationValue.optional(),
});

const type = z.enum(TYPE_NAMES as [TypeName, ...TypeName[]]);

const ownField: z.ZodType<OwnField> = z
  .strictObject({
    on: type,
    name: z.string().refine(isOwnName, "value-no-own-name"),
    kind: z.enum(OWN_KINDS),
    many: z.boolean(),
    scheme: notationValue.optional(),
    to: z.array(type).min(1, "value-no-target").max(TYPE_NAMES.length).optional(),
    labels: someWords,
    help: words.optional(),
    facet: z.boolean(),
    search: z.boolean(),
    required: z.boolean(),
    asserted: z.boolean(),
    order: z.int().min(0).max(1000).optional(),
    removed: z.boolean().optional(),
  })
  .refine(({ kind, scheme }) => (kind === "term") === (scheme !== undefined), { path: ["scheme"], message: "value-no-scheme" })
  .refine(({ kind, to }) => (kind === "ref") === (to !== undefined), { path: ["to"], message: "value-no-target" })
  .refine(({ kind, facet }) => !facet || FACET_KINDS.includes(kind), { path: ["facet"], message: "value-no-facet" })
  .refine(({ kind, search }) => !search || SEARCH_KINDS.includes(kind), { path: ["search"], message: "value-no-search" });

const ownPage: z.ZodType<OwnPage> = z
  .strictObject({
    slug: z
      .string()
      .max(60, "value-too-long")
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "value-no-slug"),
    title: someWords,
    text: texts.refine((all) => Object.keys(all).length > 0, "value-no-words"),
    place: z.enum(PLACES),
    order: z.int().min(0).max(1000),
    removed: z.boolean().optional(),
  })
  .refine(({ title, text }) => Object.keys(text).every((lang) => title[lang] !== undefined), {
    path: ["title"],
    message: "value-title-missing",
  });

const LARGEST_DRAWING = 20_000;
const colour = z.string().regex(/^#[0-9a-f]{6}$/, "value-no-colour");
const isContact = (text: string): boolean => isLink(text) || /^[^\s@:/<>"]+@[^\s@:/<>"]+$/.test(text);

const monitor: z.ZodType<Monitor> = z
  .strictObject({
    name: lineValue.max(80, "value-too-long").optional(),
    contact: z.string().max(200, "value-too-long").refine(isContact, "value-no-contact").optional(),
    accent: colour.optional(),
    accentDark: colour.optional(),
    mark: z
      .string()
      .max(LARGEST_DRAWING, "value-too-long")
      .superRefine((svg, context) => {
        const fault = drawingFault(svg);
        if (fault) context.addIssue({ code: "custom", message: fault.code, params: { what: fault.what } });
      })
      .optional(),
    lang: z.enum(LANGUAGES).optional(),
  })
  .refine(({ accent }) => !accent || accentContrast(accent, "light") >= LEAST_CONTRAST, {
    path: ["accent"],
    message: "value-pale-light",
  })
  .refine(({ accentDark, accent }) => accentDark !== undefined || !accent || accentContrast(accent, "dark") >= LEAST_CONTRAST, {
    path: ["accent"],
    message: "value-pale-dark",
  })
  .refine(({ accentDark }) => !accentDark || accentContrast(accentDark, "dark") >= LEAST_CONTRAST, {
    path: ["accentDark"],
    message: "value-pale-dark",
  })
  .refine(({ accentDark, accent }) => accentDark === undefined || accent !== undefined, {
    path: ["accent"],
    message: "value-no-colour",
  });

export const valueSchemas: { readonly [K in ShapeKind]: z.ZodType<ShapeValue<K>> } = {
  concept,
  "own-field": ownField,
  "own-page": ownPage,
  monitor,
};
