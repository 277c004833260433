import { countryName, LANGUAGES, languageName } from "../../kernel/languages.ts";
import {
  type FacetName,
  hasTerm,
  isCountry,
  isFacetName,
  namesOf,
  perShape,
  scheme,
  schemesOf,
  standsFor,
} from "../../registry/index.ts";

/** A facet value with its names in all languages. `scheme` is the vocabulary it comes from; `country` for countries. */
export interface NamedValue {
  facet: string;
  scheme: string;
  value: string;
  labels: { lang: string; label: string }[];
}

/** Vocabularies that widen a query. Words of bookkeeping (a status, a grade) do not: one who types `open` means the word. */
const WIDENING: readonly FacetName[] = ["technology", "right", "objective", "group", "harm", "region"];

const termsOf = (facet: FacetName): NamedValue[] =>
  schemesOf(facet).flatMap((id: string) =>
    // What was merged is still called by its old names, and found under the term that stands for it.
    [...Map.groupBy(scheme(id)?.terms ?? [], (term) => standsFor(id, term.notation))].map(([value, terms]) => ({
      ...{ facet, scheme: id, value },
      labels: terms.toSorted((a, b) => Number(b.notation === value) - Number(a.notation === value)).flatMap(namesOf),
    })),
  );

function countries(): NamedValue[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
  return codes.map((value) => ({
    ...{ facet: "country", scheme: "country", value },
    labels: LANGUAGES.map((lang) => ({ lang, label: countryName(value, lang) })),
  }));
}

/** Every value that a query may be widened into. */
export const namedValues = (): NamedValue[] => [...WIDENING.flatMap(termsOf), ...countries()];

const names = perShape(() => new Map<string, readonly string[]>());
const KNOWN = 50_000;

/** Names of a value that a reader may type after `field:`, the value itself among them; `plain` makes spellings alike. */
export function namesOfValue(facet: string, value: string, plain: (name: string) => string): readonly string[] {
  const key = `${facet} ${value}`;
  const known = names();
  let found = known.get(key);
  if (!found) {
    found = namesOfAny(facet, value).map(plain);
    if (known.size >= KNOWN) known.clear();
    known.set(key, found);
  }
  return found;
}

function namesOfAny(facet: string, value: string): string[] {
  if (facet === "country") return [value, ...LANGUAGES.map((lang) => countryName(value, lang))];
  if (facet === "language") return [value, ...LANGUAGES.map((lang) => languageName(value, lang))];
  if (!isFacetName(facet)) return [value];
  const term = termsOf(facet).find((candidate) => candidate.value === value);
  return [value, ...(term?.labels ?? []).map(({ label }) => label)];
}

/** The value under which records are found that carry this one: of a term that was replaced, the term that stands for it now. */
export function nowCalled(facet: string, value: string): string {
  if (!isFacetName(facet)) return value;
  const scheme = schemesOf(facet).find((id) => hasTerm(id, value));
  return scheme ? standsFor(scheme, value) : value;
}
