import { fieldsOfType, ownFacets } from "../shape/own-fields.ts";
import { isOwnName, type OwnName } from "../shape/rules/entries.ts";
import { broaderOf, hasTerm, labelIn, regionsOf, standsFor } from "../vocabulary.ts";
import { yearsOf } from "./dates.ts";
import type { Field } from "./fields.ts";
import { leaves } from "./leaves.ts";
import type { PublicBody } from "./public-view.ts";
import type { Grade } from "./record.ts";
import type { Place } from "./values.ts";

export interface FacetValue {
  name: FacetName;
  value: string;
}

/** Facets by name, in the order that readers meet them, with the vocabularies that their values come from. */
export const FACETS = {
  type: [],
  country: [],
  region: ["region"],
  technology: ["technology"],
  function: ["function"],
  right: ["right"],
  objective: ["gcm-objective"],
  status: ["deployment-status", "measure-stage", "response-status"],
  standing: ["standing"],
  grade: ["evidence-grade"],
  harm: ["harm"],
  group: ["group"],
  journey: ["journey-stage"],
  role: ["role"],
  kind: [
    "agent-kind",
    "technology-kind",
    "link-kind",
    "incident-kind",
    "engagement-kind",
    "measure-kind",
    "publication-kind",
    "call-kind",
    "event-format",
  ],
  material: ["material"],
  language: [],
  publisher: [],
  polarity: ["polarity"],
  ungp: ["ungp"],
  disclosure: ["disclosure"],
  year: [],
} as const satisfies Record<string, readonly string[]>;

type DeclaredFacet = keyof typeof FACETS;
/** A field of the monitor's own that readers may filter by is a facet of its own, under its name. */
export type FacetName = DeclaredFacet | OwnName;
export const FACET_NAMES = Object.keys(FACETS) as DeclaredFacet[];
/** Those that ship and those that the monitor has added. */
export const facetNames = (): FacetName[] => [...FACET_NAMES, ...ownFacets().keys()];
const isDeclared = (name: string): name is DeclaredFacet => Object.hasOwn(FACETS, name);
export const isFacetName = (name: string): name is FacetName => isDeclared(name) || (isOwnName(name) && ownFacets().has(name));

/** The vocabularies that a facet's values come from; none for values that are no terms. */
export function schemesOf(name: FacetName): readonly string[] {
  if (isDeclared(name)) return FACETS[name];
  const scheme = ownFacets().get(name)?.scheme;
  return scheme === undefined ? [] : [scheme];
}

/** The facet whose values are the terms of a vocabulary; undefined when there is none. */
export const facetOfScheme = (scheme: string): DeclaredFacet | undefined => BY_SCHEME.get(scheme);

const BY_SCHEME = new Map<string, DeclaredFacet>(
  FACET_NAMES.flatMap((name) => FACETS[name].map((scheme) => [scheme, name] as const)),
);

/** Fields that say when something was, by record type's own words: the first that is there gives the year. */
const WHEN = ["date", "start", "since", "published", "opens", "sentAt", "lastReported", "period"] as const;

type Body = Pick<PublicBody, "type" | "lang" | "fields" | "citations">;

/** What a record can be filtered by. A term brings its broader terms, a country its regions, a period all its years. */
export function facetsOf(body: Body): FacetValue[] {
  const found = new Map<string, FacetValue>();
  const add = (name: FacetName, value: string) => found.set(`${name}\n${value}`, { name, value });
  add("type", body.type);
  for (const { name, field, value, secret } of leaves(fieldsOfType(body.type), body.fields)) {
    if (!field.facet || secret) continue;
    if (isOwnName(name)) {
      addOwn(name, field, value, add);
      continue;
    }
    if (field.kind === "term") addTerm(field.scheme ?? "", String(value), add);
    if (field.kind === "country") addCountry(String(value), add);
    if (field.kind === "place") addPlace(value as Place, add);
    if (field.kind === "language") add("language", String(value));
    if (field.kind === "text" && name === "publisher") add("publisher", String(value));
  }
  const grade = gradeOf(body);
  if (grade) add("grade", grade);
  const when = whenOf(body);
  for (const year of when ? yearsOf(when) : []) add("year", year);
  if (![...found.values()].some((facet) => facet.name === "language")) add("language", body.lang);
  return [...found.values()];
}

type Add = (name: FacetName, value: string) => void;

function addTerm(scheme: string, notation: string, add: Add): void {
  const name = BY_SCHEME.get(scheme);
  if (!name) return;
  for (const value of withBroader(scheme, notation)) add(name, value);
}

/** A term that was replaced or merged is found under the one that stands for it now. */
function withBroader(scheme: string, notation: string): string[] {
  const stands = standsFor(scheme, notation);
  return [stands, ...broaderOf(scheme, stands)];
}

function addOwn(name: OwnName, field: Field, value: unknown, add: Add): void {
  if (field.kind === "term") for (const one of withBroader(field.scheme ?? "", String(value))) add(name, one);
  else add(name, field.kind === "flag" ? (value === true ? "yes" : "no") : String(value));
}

function addCountry(country: string, add: Add): void {
  add("country", country);
  for (const region of regionsOf(country)) addTerm("region", region, add);
}

function addPlace({ country, m49, region }: Place, add: Add): void {
  if (country) addCountry(country, add);
  for (const notation of [m49, region]) if (notation && hasTerm("region", notation)) addTerm("region", notation, add);
}

/** The EDTF date that a record stands under in time, if it has one. */
export function whenOf({ fields }: Pick<PublicBody, "fields">): string | undefined {
  for (const name of WHEN) {
    const value = fields[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}

/** A claim's own grade, else the best grade among the citations that support the record. */
export function gradeOf({ fields, citations }: Pick<Body, "fields" | "citations">): Grade | undefined {
  if (typeof fields.grade === "string") return fields.grade as Grade;
  const grades = citations.filter((citation) => citation.relation === "supports").map((citation) => citation.grade);
  return grades.toSorted().at(-1);
}

/** The name of a value of a facet whose values are terms; the value itself for the others. */
export const facetLabel = (name: FacetName, value: string, lang: string): string => facetLabelIn(name, value, lang).text;

/** The same with the language that it is in: `zxx` for what is no word. */
export function facetLabelIn(name: FacetName, value: string, lang: string): { text: string; lang: string } {
  const scheme = schemesOf(name).find((candidate) => hasTerm(candidate, value));
  return scheme ? labelIn(scheme, value, lang) : { text: value, lang: "zxx" };
}
