import type { Localised, Place } from "../../src/registry/index.ts";
import { edtfOf } from "./dates.ts";
import { english, type Grounds } from "./draft.ts";
import { type Evidence, says } from "./evidence.ts";
import { type FactDate, lookUp } from "./facts.ts";
import { agentOf, namesOf, partiesOf } from "./parties.ts";
import type { Cited } from "./sources.ts";
import { RIGHTS } from "./tables/rights.ts";
import { TECHNOLOGY, TECHNOLOGY_IN } from "./tables/technology.ts";
import { localised } from "./wording.ts";

/** Terms with the sources of each, cited entry by entry. */
function terms(field: string, found: readonly { term: string; sources: readonly Cited[] }[], grounds: Grounds): string[] {
  const merged = new Map<string, Map<string, Cited>>();
  for (const { term, sources } of found) {
    const known = merged.get(term) ?? new Map<string, Cited>();
    for (const source of sources) known.set(source.id, source);
    merged.set(term, known);
  }
  [...merged.values()].forEach((sources, i) => {
    grounds.cite(`${field}.${i}`, [...sources.values()]);
  });
  return [...merged.keys()];
}

export const termsOf = (fact: string, word: string): readonly string[] =>
  TECHNOLOGY_IN[fact]?.[word] ?? lookUp(TECHNOLOGY, word, "term of the vocabulary technology");

export const classesOf = (one: Evidence, grounds: Grounds): string[] =>
  terms(
    "classes",
    one.fact.technology.flatMap((word) => termsOf(one.fact.id, word).map((term) => ({ term, sources: one.technology(word) }))),
    grounds,
  );

export const rightsOf = (one: Evidence, grounds: Grounds): string[] =>
  terms(
    "rights",
    one.fact.rights_affected.flatMap(({ right, source }) =>
      lookUp(RIGHTS, right, "term of the vocabulary right").map((term) => ({ term, sources: [one.source(source)] })),
    ),
    grounds,
  );

export const countriesOf = (one: Evidence, grounds: Grounds, countries: readonly string[] = one.fact.countries): string[] =>
  terms(
    "countries",
    countries.map((term) => {
      const bodies = partiesOf(one.fact).filter((party) => agentOf(party.agent).in?.includes(term));
      return {
        term,
        sources: one.country(
          term,
          bodies.flatMap((party) => namesOf(party.agent)),
        ),
      };
    }),
    grounds,
  );

/** Objectives of the Global Compact, cited to the claims that speak of objectives. */
export function objectivesOf(one: Evidence, grounds: Grounds): string[] {
  const sources = one.when((sentence) => /\bobjectives?\b/i.test(sentence));
  return terms(
    "gcm",
    one.fact.gcm_objectives.map((number) => ({ term: String(number), sources })),
    grounds,
  );
}

export function dateOf(one: Evidence, field: string, date: FactDate | null, grounds: Grounds): string | undefined {
  if (!date) return undefined;
  const edtf = edtfOf(date);
  // A ruling or a report, and what was published on its day, give that day themselves.
  const sameDay = field === "date" && date.precision === "day" ? one.published(edtf) : [];
  grounds.cite(field, [...one.date(edtf), ...sameDay]);
  return edtf;
}

/** The place by its name: no coordinates, the country only where there is just one. */
export function placeOf(one: Evidence, field: string, grounds: Grounds): Place | undefined {
  const { place, countries } = one.fact;
  if (!place) return undefined;
  const names = (place.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).filter(
    (name) => !/^(South|North|East|West|European|Union|Controlled|Closed)/.test(name),
  );
  grounds.cite(field, names.length === 0 ? [] : one.when((sentence) => names.some((name) => says(sentence, name))));
  const [country, second] = countries;
  return { ...(country && !second && { country }), label: place, precision: "area", publicPrecision: "area" };
}

export function figuresOf(one: Evidence, grounds: Grounds): unknown[] {
  return one.fact.figures.map(({ value, source }, i) => {
    const cited = one.source(source);
    grounds.cite(`figures.${i}`, [cited]);
    return { label: english(one.wording.figures[i] ?? ""), value, source: cited.id };
  });
}

export function statusOf(one: Evidence, grounds: Grounds): Localised | undefined {
  const { wording, fact } = one;
  if (!wording.status || !fact.status) return undefined;
  grounds.cite("statusNote", one.numbers(fact.status));
  return localised(wording.status);
}

export function affectedOf(one: Evidence, grounds: Grounds): Localised | undefined {
  const { wording, fact } = one;
  if (!wording.affected || !fact.people_affected) return undefined;
  grounds.cite("affected", one.numbers(fact.people_affected));
  return localised(wording.affected);
}
