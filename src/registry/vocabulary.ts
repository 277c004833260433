import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { entriesOf, perShape } from "./shape/current.ts";
import type { Concept } from "./shape/rules/entries.ts";

const FOLDER = join(import.meta.dirname, "vocabularies");

const words = z.record(z.string(), z.string());

const termShape = z.looseObject({
  notation: z.string(),
  prefLabel: words,
  altLabel: z.record(z.string(), z.array(z.string())).optional(),
  shortLabel: words.optional(),
  definition: words.optional(),
  /** Notation of the broader term in the same scheme. */
  broader: z.string().optional(),
  /** Addresses or notations of the same idea in schemes outside. */
  match: z.unknown().optional(),
  /** How a claim of this standing is worded: "it is alleged that", "allegedly". */
  phrase: words.optional(),
  adverb: words.optional(),
  /** ISO 3166-1 codes of the countries in a region. */
  countries: z.array(z.string()).optional(),
  /** A sea or a border strip: it touches its countries and contains none of them. */
  partial: z.boolean().optional(),
  /** Languages whose label is our rendering of an official one that we have not compared yet. */
  unconfirmed: z.array(z.string()).optional(),
  /** Offered no more; what carries it stays valid. */
  deprecated: z.boolean().optional(),
  /** Notation of the term that stands in its place: what carries this one is found under that. */
  replacedBy: z.string().optional(),
  /** Added by this monitor. */
  own: z.boolean().optional(),
});

const schemeShape = z.looseObject({
  scheme: z.string(),
  notation: z.string().optional(),
  title: words,
  description: words.optional(),
  terms: z.array(termShape),
});

/** One term of a vocabulary. `notation` is what records hold and never changes; labels are by language tag. */
export type Term = z.infer<typeof termShape>;
export type Scheme = z.infer<typeof schemeShape>;

interface Index {
  schemes: Scheme[];
  byId: Map<string, Scheme>;
  terms: Map<string, Map<string, Term>>;
}

let shipped: readonly Scheme[] | undefined;

/** The vocabularies as they ship are part of the program: read once, from the files beside it. A broken file is a bug and throws. */
export function shippedVocabularies(): readonly Scheme[] {
  shipped ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => schemeShape.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8"))));
  return shipped;
}

/** The files with what the desk has changed laid over them. */
const index = perShape((): Index => {
  const byScheme = Map.groupBy(
    entriesOf("concept").map(({ value }) => value),
    ({ scheme }) => scheme,
  );
  const schemes = shippedVocabularies().map((scheme) => {
    const concepts = byScheme.get(scheme.scheme);
    return concepts ? { ...scheme, terms: overlaid(scheme.terms, concepts) } : scheme;
  });
  return {
    schemes,
    byId: new Map(schemes.map((scheme) => [scheme.scheme, scheme])),
    terms: new Map(schemes.map((scheme) => [scheme.scheme, new Map(scheme.terms.map((term) => [term.notation, term]))])),
  };
});

/** The terms of a scheme with changed ones in their places and added ones at the end. */
function overlaid(terms: readonly Term[], concepts: readonly Concept[]): Term[] {
  const changed = new Map(concepts.map((concept) => [concept.notation, concept]));
  const known = new Set(terms.map(({ notation }) => notation));
  return [
    ...terms.map((term) => {
      const concept = changed.get(term.notation);
      return concept ? asChanged(term, concept) : term;
    }),
    ...concepts.filter(({ notation }) => !known.has(notation)).map(({ scheme: _, ...term }) => ({ ...term, own: true })),
  ];
}

/** A change speaks for the languages that it has words in: a language that a later release brings is not lost by it. */
function asChanged(term: Term, { scheme: _, ...concept }: Concept): Term {
  const { broader: _b, match: _m, countries: _c, partial: _p, ...kept } = term;
  const words = (name: "prefLabel" | "shortLabel" | "definition") =>
    kept[name] || concept[name] ? { [name]: { ...kept[name], ...concept[name] } } : {};
  const altLabel = kept.altLabel || concept.altLabel ? { altLabel: { ...kept.altLabel, ...concept.altLabel } } : {};
  // Who has written a label has confirmed it.
  const unconfirmed = kept.unconfirmed?.filter((lang) => concept.prefLabel[lang] === undefined);
  return {
    ...kept,
    ...concept,
    ...words("prefLabel"),
    ...words("shortLabel"),
    ...words("definition"),
    ...altLabel,
    unconfirmed,
  } as Term;
}

export const vocabularies = (): readonly Scheme[] => index().schemes;

export const scheme = (id: string): Scheme | undefined => index().byId.get(id);

export const term = (schemeId: string, notation: string): Term | undefined => index().terms.get(schemeId)?.get(notation);

export const hasTerm = (schemeId: string, notation: string): boolean => term(schemeId, notation) !== undefined;

/** A term's name in a language, else in English, else in any, else its notation: a reader always sees something. */
export const label = (schemeId: string, notation: string, lang: string): string => labelIn(schemeId, notation, lang).text;

/** The same with the language that it is in: `zxx` for a notation. */
export function labelIn(schemeId: string, notation: string, lang: string): { text: string; lang: string } {
  const labels = term(schemeId, notation)?.prefLabel ?? {};
  const tag = [lang, "en"].find((one) => labels[one]) ?? Object.keys(labels)[0];
  return tag === undefined ? { text: notation, lang: "zxx" } : { text: labels[tag] ?? notation, lang: tag };
}

/** The shorter name where a term has one. */
export function shortLabel(schemeId: string, notation: string, lang: string): string {
  const short = term(schemeId, notation)?.shortLabel;
  return short?.[lang] ?? label(schemeId, notation, lang);
}

/** The term that now stands where this one stood: itself, unless it was replaced or merged, perhaps more than once. */
export function standsFor(schemeId: string, notation: string): string {
  const seen = new Set<string>();
  let found = notation;
  for (let next = term(schemeId, found)?.replacedBy; next && !seen.has(next); next = term(schemeId, found)?.replacedBy) {
    seen.add(found);
    if (!hasTerm(schemeId, next)) break;
    found = next;
  }
  return found;
}

/** Terms that may be chosen: those that are not deprecated, in the order of the scheme. */
export const offered = (schemeId: string): Term[] => (scheme(schemeId)?.terms ?? []).filter(({ deprecated }) => !deprecated);

const above = (schemeId: string, notation: string): string | undefined => {
  const broader = term(schemeId, notation)?.broader;
  return broader && standsFor(schemeId, broader);
};

/** Notations of the broader terms, nearest first. */
export function broaderOf(schemeId: string, notation: string): string[] {
  const found: string[] = [];
  for (let next = above(schemeId, notation); next && next !== notation && !found.includes(next); next = above(schemeId, next))
    found.push(next);
  return found;
}

/** Notations of the terms right below this one, in the order of the scheme. What was replaced is not among them. */
export const narrowerOf = (schemeId: string, notation: string): string[] =>
  (scheme(schemeId)?.terms ?? [])
    .filter((candidate) => !candidate.replacedBy && candidate.broader && above(schemeId, candidate.notation) === notation)
    .map((candidate) => candidate.notation);

/** All names of a term in all languages, the preferred ones first: what a search is widened into. */
export function namesOf(found: Term): { lang: string; label: string }[] {
  const preferred = Object.entries(found.prefLabel).map(([lang, text]) => ({ lang, label: text }));
  const others = Object.entries(found.altLabel ?? {}).flatMap(([lang, texts]) => texts.map((text) => ({ lang, label: text })));
  return [...preferred, ...others];
}

const regions = perShape(() => new Map<string, readonly string[]>());

/** Regions (M49 and our own) that a country lies in; not those it only touches, nor the regions around those. */
export function regionsOf(country: string): readonly string[] {
  const known = regions();
  let found = known.get(country);
  if (!found) {
    const all = scheme("region")?.terms ?? [];
    found = all.filter((it) => !it.partial && !it.replacedBy && it.countries?.includes(country)).map((it) => it.notation);
    known.set(country, found);
  }
  return found;
}
