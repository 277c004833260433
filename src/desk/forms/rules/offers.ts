import { offered, type Term } from "../../../registry/index.ts";

/** A term as a form offers it, with how deep it stands below the first. */
export interface Offer {
  term: Term;
  depth: number;
}

/** Lists up to this long are shown whole; of longer ones a part is found by typing, or on a page of their own. */
export const SHORT_LIST = 40;

/** The terms of a vocabulary that may still be chosen, each below its broader one. */
export function offersOf(scheme: string): Offer[] {
  const terms = offered(scheme);
  const known = new Set(terms.map(({ notation }) => notation));
  const below = Map.groupBy(terms, ({ broader }) => (broader !== undefined && known.has(broader) ? broader : ""));
  const seen = new Set<string>();
  const walk = (notation: string, depth: number): Offer[] =>
    (below.get(notation) ?? []).flatMap((term) => {
      if (seen.has(term.notation)) return [];
      seen.add(term.notation);
      return [{ term, depth }, ...walk(term.notation, depth + 1)];
    });
  return walk("", 0);
}
