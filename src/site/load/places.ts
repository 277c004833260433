import type { Edition } from "../../edition/index.ts";
import type { Messages } from "../../kernel/messages.ts";
import type { Continent } from "../pages/map.tsx";
import type { MapProps } from "../pages/parts/map.tsx";
import * as to from "../rules/paths.ts";
import { plain } from "../rules/text.ts";
import { asPlace } from "../rules/values.ts";
import { label, scheme } from "../rules/vocabulary.ts";

/** The five continents of M49, under which the regions of the vocabulary lie. */
const CONTINENTS = ["002", "019", "142", "150", "009"];

export const countryCounts = (edition: Edition): { value: string; count: number }[] =>
  edition.counts("country").filter(({ value }) => /^[A-Z]{2}$/.test(value));

/** Countries with records, by continent; what lies in none of them comes last. */
export function byContinent(counts: readonly { value: string; count: number }[], t: Messages): Continent[] {
  const left = new Map(counts.map((one) => [one.value, one]));
  const continents = CONTINENTS.map((notation) => {
    const countries = [...countriesOf(notation)].flatMap((code) => left.get(code) ?? []);
    for (const { value } of countries) left.delete(value);
    return { name: label("region", notation, t.lang), countries };
  });
  return [...continents, { name: t("map-elsewhere"), countries: [...left.values()] }].filter(
    ({ countries }) => countries.length > 0,
  );
}

function countriesOf(notation: string): Set<string> {
  const terms = scheme("region")?.terms ?? [];
  const found = new Set(terms.find((term) => term.notation === notation)?.countries ?? []);
  for (const term of terms) if (term.broader === notation) for (const code of countriesOf(term.notation)) found.add(code);
  return found;
}

const MOST = 400;

/** Deployments and incidents whose position is public. */
export function publicPoints(edition: Edition, t: Messages): NonNullable<MapProps["points"]> {
  return (["deployment", "incident"] as const).flatMap((type) =>
    edition.list(type, MOST).flatMap((record) => {
      const place = asPlace(record.fields.place);
      if (place?.lat === undefined || place.lon === undefined) return [];
      return [{ lat: place.lat, lon: place.lon, label: plain(record.title, t.lang), href: to.record(t.lang, record.handle) }];
    }),
  );
}
