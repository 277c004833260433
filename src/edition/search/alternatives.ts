import type { DatabaseSync } from "node:sqlite";
import { STEMMED } from "../analysis/stems.ts";
import { type Place, type Wanted, wanted } from "../analysis/wanted.ts";
import { quoted } from "../rules/tags.ts";
import { statements } from "../store/statements.ts";

/** One way in which a word or phrase may stand in the index: terms that follow one another. */
export interface Sequence {
  terms: string[];
  /** The last term may go on. */
  prefix: boolean;
}

/** A word or phrase of a query with all its ways. */
export interface Sought {
  text: string;
  wanted: Wanted;
  ways: Sequence[];
}

const MOST_WAYS = 40;
const FORMS = "SELECT l.term, l.form FROM json_each(?) j CROSS JOIN lexicon l WHERE l.term = j.value LIMIT 3000";

/**
 * Finds how words may stand in this edition. A word is read in every language that has stems, but a reading only counts
 * where the index knows the word as typed, or one that goes on from it or that it goes on from: else `data` would find
 * every French `date`. The language of the reader counts always.
 */
export function alternatives(db: DatabaseSync, uiLang: string): (text: string, whole: boolean) => Sought[] {
  const run = statements(db);
  const langs = [...new Set([uiLang, ...STEMMED])];

  const known = (form: string): string[] =>
    run("SELECT term FROM lexicon WHERE form = ?")
      .all(form)
      .map((row) => String(row.term));

  /** Of some readings of a word, those that the index knows by a form that is near to it. */
  const nearOf = (form: string, terms: ReadonlySet<string>): Set<string> => {
    const near = new Set<string>();
    for (const row of run(FORMS).all(JSON.stringify([...terms]))) {
      const other = String(row.form);
      if (other.startsWith(form) || form.startsWith(other)) near.add(String(row.term));
    }
    return near;
  };

  const waysOf = (places: readonly Place[]): Sequence[] => {
    const prefix = places.at(-1)?.prefix ?? false;
    const ways = new Map<string, string[]>();
    const put = (terms: string[]): void => void (ways.size < MOST_WAYS && ways.set(terms.join(" "), terms));
    put(places.map((place) => place.form));
    const spelt = places.map((place) => (place.readings.size > 0 ? known(place.form) : []));
    const near = places.map((place) => nearOf(place.form, new Set(place.readings.values())));
    for (const lang of langs) {
      let rows: string[][] | undefined = [[]];
      for (const [i, { form, readings }] of places.entries()) {
        const reading = readings.get(lang);
        const options = new Set<string>();
        if (reading === undefined) options.add(form);
        else {
          const tongue = reading.slice(reading.lastIndexOf("·"));
          for (const term of spelt[i] ?? []) if (term.endsWith(tongue)) options.add(term);
          if (options.size > 0 || lang === uiLang || tongue === "·ar" || near[i]?.has(reading)) options.add(reading);
        }
        rows = rows.flatMap((row) => [...options].map((option) => [...row, option])).slice(0, 8);
        if (rows.length === 0) break;
      }
      for (const terms of rows) put(terms);
    }
    return [...ways.values()].map((terms) => ({ terms, prefix }));
  };

  return (text, whole) => wanted(text, langs, whole).map((it) => ({ text: it.text, wanted: it, ways: waysOf(it.places) }));
}

/** The expression of FTS5 for any of the ways. */
export const anyWay = (ways: readonly Sequence[]): string =>
  ways.map(({ terms, prefix }) => `${quoted(terms)}${prefix ? " *" : ""}`).join(" OR ");
