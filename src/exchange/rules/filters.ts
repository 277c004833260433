import { countryName, type Language, languageName } from "../../kernel/languages.ts";
import { FACET_NAMES, type FacetName, facetLabel, isFacetName, schemesOf } from "../../registry/index.ts";
import { facetParameter, type Parameter, TYPE_PARAMETER } from "./parameters.ts";

type FacetParameters = { readonly [N in Exclude<FacetName, "type">]: Parameter<string> & { many: true } };

const WORDS: { readonly [N in FacetName]?: string } = {
  country: "ISO 3166-1 alpha-2 code of a country",
  grade: "Best grade of evidence behind the record, E0 to E5",
  language: "BCP 47 tag of a language of the record or the material",
  publisher: "Publisher of a source, as written",
  year: "Year that the record stands under",
};

const describe = (name: FacetName): string => WORDS[name] ?? `Notation of the vocabulary ${schemesOf(name).join(" or ")}`;

/** The facets that lists and searches may be narrowed by: each may be repeated, and any of its values will do. */
export const FILTERS = {
  ...TYPE_PARAMETER,
  ...(Object.fromEntries(
    FACET_NAMES.filter((name) => name !== "type").map((name) => [name, facetParameter(describe(name))]),
  ) as unknown as FacetParameters),
};

/** The facets among what was asked for. */
export const filtersOf = (asked: Readonly<Record<string, unknown>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([name, values]) =>
      isFacetName(name) && Array.isArray(values) && values.length > 0 ? [[name, values.map(String)]] : [],
    ),
  );

/** What a facet's value is called in a language. */
export function filterLabel(name: string, value: string, lang: Language): string {
  if (name === "country") return countryName(value, lang);
  if (name === "language") return languageName(value, lang);
  return isFacetName(name) ? facetLabel(name, value, lang) : value;
}
