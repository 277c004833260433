import type { Citation } from "../../registry/index.ts";

/** What one footnote says: which passage of which source, and how strong it is. */
export interface FootNote {
  source: string;
  relation: string;
  grade?: string;
  page?: string;
  quote?: string;
  note?: string;
}

/** A footnote as it is taken up by the text: `first` where it is written out, later only its number is repeated. */
export interface Taken {
  number: number;
  first: boolean;
  note: FootNote;
}

/**
 * The footnotes of one page. Numbers follow the reading order, so a note gets its number when the text first takes it up:
 * a notebook belongs to one rendering and is not used again.
 */
export interface Notebook {
  /** Notes for a path of the record: `since` also takes what is cited for `since.0`. */
  take(path: string): Taken[];
  /** Notes that come from elsewhere, such as the evidence of a claim. */
  takeNotes(notes: readonly FootNote[]): Taken[];
  /** Ids of the sources taken so far, in reading order. */
  sources(): string[];
}

const placeOf = (n: FootNote): string => JSON.stringify([n.source, n.relation, n.page, n.quote, n.note]);
const keyOf = (n: FootNote): string => `${n.grade ?? ""} ${placeOf(n)}`;

export const noteOf = (citation: Citation): FootNote => ({
  source: citation.source,
  relation: citation.relation,
  grade: citation.grade,
  page: citation.locator?.page,
  quote: citation.locator?.quote,
  note: citation.note,
});

export function notebook(citations: readonly Citation[]): Notebook {
  const numbers = new Map<string, number>();
  /** A note without a grade of its own is the one that was written for the same place. */
  const places = new Map<string, number>();
  const sources = new Set<string>();
  const takeNotes = (notes: readonly FootNote[]): Taken[] => {
    const taken = new Map<string, Taken>();
    for (const note of notes) {
      const key = keyOf(note);
      if (taken.has(key)) continue;
      sources.add(note.source);
      const place = placeOf(note);
      const known = numbers.get(key) ?? (note.grade ? undefined : places.get(place));
      const number = known ?? numbers.size + 1;
      if (known === undefined) numbers.set(key, number);
      if (!places.has(place)) places.set(place, number);
      taken.set(key, { number, first: known === undefined, note });
    }
    return [...taken.values()];
  };
  const byField = new Map<string, FootNote[]>();
  for (const citation of citations) {
    const steps = citation.field.split(".");
    for (let n = 1; n <= steps.length; n++) {
      const path = steps.slice(0, n).join(".");
      byField.set(path, [...(byField.get(path) ?? []), noteOf(citation)]);
    }
  }
  return { take: (path) => takeNotes(byField.get(path) ?? []), takeNotes, sources: () => [...sources] };
}
