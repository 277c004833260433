import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

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

let loaded: Index | undefined;

/** The vocabularies are part of the program: read once, from the files beside it. A broken file is a bug and throws. */
function index(): Index {
  if (loaded) return loaded;
  const schemes = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => schemeShape.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8"))));
  loaded = {
    schemes,
    byId: new Map(schemes.map((scheme) => [scheme.scheme, scheme])),
    terms: new Map(schemes.map((scheme) => [scheme.scheme, new Map(scheme.terms.map((term) => [term.notation, term]))])),
  };
  return loaded;
}

export const vocabularies = (): readonly Scheme[] => index().schemes;

export const scheme = (id: string): Scheme | undefined => index().byId.get(id);

export const term = (schemeId: string, notation: string): Term | undefined => index().terms.get(schemeId)?.get(notation);

export const hasTerm = (schemeId: string, notation: string): boolean => term(schemeId, notation) !== undefined;

/** A term's name in a language, else in English, else its notation: a reader always sees something. */
export function label(schemeId: string, notation: string, lang: string): string {
  const found = term(schemeId, notation);
  return found?.prefLabel[lang] ?? found?.prefLabel.en ?? notation;
}

/** The shorter name where a term has one. */
export function shortLabel(schemeId: string, notation: string, lang: string): string {
  const short = term(schemeId, notation)?.shortLabel;
  return short?.[lang] ?? label(schemeId, notation, lang);
}

/** Notations of the broader terms, nearest first. */
export function broaderOf(schemeId: string, notation: string): string[] {
  const found: string[] = [];
  for (let next = term(schemeId, notation)?.broader; next && !found.includes(next); next = term(schemeId, next)?.broader)
    found.push(next);
  return found;
}

/** Notations of the terms right below this one, in the order of the scheme. */
export const narrowerOf = (schemeId: string, notation: string): string[] =>
  (scheme(schemeId)?.terms ?? []).filter((candidate) => candidate.broader === notation).map((candidate) => candidate.notation);

/** All names of a term in all languages, the preferred ones first: what a search is widened into. */
export function namesOf(found: Term): { lang: string; label: string }[] {
  const preferred = Object.entries(found.prefLabel).map(([lang, text]) => ({ lang, label: text }));
  const others = Object.entries(found.altLabel ?? {}).flatMap(([lang, texts]) => texts.map((text) => ({ lang, label: text })));
  return [...preferred, ...others];
}

const regions = new Map<string, readonly string[]>();

/** Regions (M49 and our own) that a country lies in; not those it only touches, nor the regions around those. */
export function regionsOf(country: string): readonly string[] {
  let found = regions.get(country);
  if (!found) {
    const all = scheme("region")?.terms ?? [];
    found = all.filter((it) => !it.partial && it.countries?.includes(country)).map((it) => it.notation);
    regions.set(country, found);
  }
  return found;
}
