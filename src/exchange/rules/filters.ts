import { countryName, type Language, languageName } from "../../kernel/languages.ts";
import {
  FACET_NAMES,
  type FacetName,
  facetLabel,
  inLanguage,
  isFacetName,
  isOwnName,
  type OwnField,
  ownFacets,
  schemesOf,
} from "../../registry/index.ts";
import { facetParameter, type Parameter, type Parameters, TYPE_PARAMETER } from "./parameters.ts";

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

/** Facets that the monitor has added, for addresses that take facets. */
export function ownFilters({ parameters }: { parameters: Parameters }): Record<string, Parameter<string> & { many: true }> {
  if (!Object.hasOwn(parameters, "technology")) return {};
  const describeOwn = (field: OwnField) => inLanguage(field.labels, "en")?.text ?? field.name;
  return Object.fromEntries([...ownFacets()].map(([name, field]) => [name, facetParameter(describeOwn(field))]));
}

/** The facets among what was asked for. */
export const filtersOf = (asked: Readonly<Record<string, unknown>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(asked).flatMap(([name, values]) =>
      isFacetName(name) && Array.isArray(values) && values.length > 0 ? [[name, values.map(String)]] : [],
    ),
  );

/** What a facet's value is called in a language. */
export function filterLabel(name: string, value: string, lang: Language): string {
  const kind = isOwnName(name) ? ownFacets().get(name)?.kind : name;
  if (kind === "country") return countryName(value, lang);
  if (kind === "language") return languageName(value, lang);
  return isFacetName(name) ? facetLabel(name, value, lang) : value;
}
