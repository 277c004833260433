import { countryName, LANGUAGES, languageName } from "../../kernel/languages.ts";
import { FACETS, type FacetName, isCountry, isFacetName, namesOf, scheme } from "../../registry/index.ts";

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
  FACETS[facet].flatMap((id: string) =>
    (scheme(id)?.terms ?? []).map((term) => ({ facet, scheme: id, value: term.notation, labels: namesOf(term) })),
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

const known = new Map<string, readonly string[]>();
const KNOWN = 50_000;

/** Names of a value that a reader may type after `field:`, the value itself among them; `plain` makes spellings alike. */
export function namesOfValue(facet: string, value: string, plain: (name: string) => string): readonly string[] {
  const key = `${facet} ${value}`;
  let names = known.get(key);
  if (!names) {
    names = namesOfAny(facet, value).map(plain);
    if (known.size >= KNOWN) known.clear();
    known.set(key, names);
  }
  return names;
}

function namesOfAny(facet: string, value: string): string[] {
  if (facet === "country") return [value, ...LANGUAGES.map((lang) => countryName(value, lang))];
  if (facet === "language") return [value, ...LANGUAGES.map((lang) => languageName(value, lang))];
  if (!isFacetName(facet)) return [value];
  const term = termsOf(facet).find((candidate) => candidate.value === value);
  return [value, ...(term?.labels ?? []).map(({ label }) => label)];
}
