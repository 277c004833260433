import type { Edition, PublicRecord } from "../../edition/index.ts";
import { countryName, type Language } from "../../kernel/languages.ts";
import { isCountry } from "../../registry/index.ts";
import type { Refs } from "../pages/parts/footnotes.tsx";
import { asList, asText } from "../rules/values.ts";

/** Places of one country where one can report something or get help; without a code, those that belong to none. */
export interface Helpers {
  code?: string;
  name: string;
  mechanisms: readonly PublicRecord[];
}

export interface TurnTo {
  /** The one country that was asked for. */
  chosen?: string;
  /** Countries that have any, by their names in the reader's language. */
  countries: readonly { code: string; name: string; count: number }[];
  groups: readonly Helpers[];
  refs: Refs;
  total: number;
}

const PER_READ = 500;

/** Every published mechanism by country: all of them, or those of one country with those that belong to none. */
export function loadTurnTo(edition: Edition, lang: Language, asked: string | undefined): TurnTo {
  const all: PublicRecord[] = [];
  for (let after = ""; ; ) {
    const some = edition.list("mechanism", PER_READ, after);
    all.push(...some);
    after = some.at(-1)?.handle ?? "";
    if (some.length < PER_READ) break;
  }
  const chosen = asked?.toUpperCase();
  const byCountry = new Map<string, PublicRecord[]>();
  for (const one of all) for (const code of countriesOf(one)) byCountry.set(code, [...(byCountry.get(code) ?? []), one]);
  const countries = [...byCountry]
    .map(([code, found]) => ({ code, name: countryName(code, lang), count: found.length }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  const wanted = countries.filter(({ code }) => chosen === undefined || code === chosen);
  const anywhere = all.filter((one) => countriesOf(one).length === 0);
  const ids = all.flatMap(({ fields }) => asList(fields.operator).flatMap((id) => asText(id) ?? []));
  return {
    ...(chosen !== undefined && isCountry(chosen) && { chosen }),
    countries,
    groups: [
      ...wanted.map(({ code, name }) => ({ code, name, mechanisms: byCountry.get(code) ?? [] })),
      ...(anywhere.length > 0 ? [{ name: "", mechanisms: anywhere }] : []),
    ],
    refs: edition.summaries([...new Set(ids)]),
    total: all.length,
  };
}

const countriesOf = ({ fields }: PublicRecord): string[] => [
  ...new Set(asList(fields.countries).flatMap((code) => asText(code) ?? [])),
];
