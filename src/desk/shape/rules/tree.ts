import { LANGUAGES, type Language } from "../../../kernel/languages.ts";
import { standsFor, type Term } from "../../../registry/index.ts";

/** A term with those below it. */
export interface Branch {
  term: Term;
  below: Branch[];
  /** Languages of the interface that it has no label in. */
  missing: Language[];
}

export const missingIn = ({ prefLabel }: Pick<Term, "prefLabel">): Language[] => LANGUAGES.filter((lang) => !prefLabel[lang]);

/** The terms of a scheme as a tree, each once, in the order of the scheme. What was replaced stands apart. */
export function treeOf(scheme: string, terms: readonly Term[]): { roots: Branch[]; retired: Term[] } {
  const live = terms.filter(({ deprecated }) => !deprecated);
  const parent = new Map<string, string>();
  const known = new Set(live.map(({ notation }) => notation));
  for (const { notation, broader } of live) {
    const above = broader && standsFor(scheme, broader);
    if (above && above !== notation && known.has(above)) parent.set(notation, above);
  }
  const children = Map.groupBy(live, ({ notation }) => parent.get(notation) ?? "");
  const branch = (term: Term, seen: ReadonlySet<string>): Branch => ({
    term,
    missing: missingIn(term),
    below: (children.get(term.notation) ?? [])
      .filter(({ notation }) => !seen.has(notation))
      .map((one) => branch(one, new Set([...seen, one.notation]))),
  });
  const roots = (children.get("") ?? []).map((term) => branch(term, new Set([term.notation])));
  return { roots, retired: terms.filter(({ deprecated }) => deprecated) };
}

/** How many labels each language lacks. */
export function missingCounts(terms: readonly Term[]): { lang: Language; n: number }[] {
  const live = terms.filter(({ deprecated }) => !deprecated);
  return LANGUAGES.map((lang) => ({ lang, n: live.filter(({ prefLabel }) => !prefLabel[lang]).length }));
}
