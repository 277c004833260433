import { LANGUAGES } from "../../kernel/languages.ts";
import { broaderOf, perShape } from "../../registry/index.ts";
import { analyse } from "../analysis/analyse.ts";
import type { Place } from "../analysis/wanted.ts";
import { type NamedValue, namedValues } from "./names.ts";

/** A run of the query's words that names a term of a vocabulary. `from` and `to` count the words, `to` not included. */
export interface Widening {
  from: number;
  to: number;
  terms: NamedValue[];
}

const LONGEST_NAME = 8;

interface Named {
  byKey: Map<string, NamedValue[]>;
  langs: string[];
}

const load = perShape((): Named => {
  const byKey = new Map<string, NamedValue[]>();
  const langs = new Set<string>(LANGUAGES);
  for (const value of namedValues()) {
    for (const { lang, label } of value.labels) {
      langs.add(lang);
      const key = [...analyse(label, lang)].map((token) => token.term).join(" ");
      if (!key) continue;
      const known = byKey.get(key);
      if (!known) byKey.set(key, [value]);
      else if (!known.includes(value)) known.push(value);
    }
  }
  return { byKey, langs: [...langs] };
});

/** Finds names of vocabulary terms in consecutive words, the longest first; the words may stand in any of the labels' languages. */
export function widenings(words: readonly (readonly Place[])[], present: (value: NamedValue) => boolean): Widening[] {
  const { byKey, langs } = load();
  const found: Widening[] = [];
  for (let from = 0; from < words.length; ) {
    let next = from + 1;
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const places = words.slice(from, to).flat();
      const terms = new Set<NamedValue>();
      for (const lang of langs) {
        const key = places.map(({ form, readings }) => readings.get(lang) ?? form).join(" ");
        for (const value of byKey.get(key) ?? []) if (present(value)) terms.add(value);
      }
      if (terms.size === 0) continue;
      found.push({ from, to, terms: nearest([...terms]) });
      next = to;
      break;
    }
    from = next;
  }
  return found;
}

/** Without the families of terms that were named themselves: one who says `drones` does not mean every aircraft. */
function nearest(terms: NamedValue[]): NamedValue[] {
  const above = new Set(terms.flatMap(({ scheme, value }) => broaderOf(scheme, value).map((broader) => `${scheme} ${broader}`)));
  return terms.filter(({ scheme, value }) => !above.has(`${scheme} ${value}`));
}
