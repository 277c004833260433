import type { PlaceKind, Redacted } from "../rules/parsed.ts";
import { hasTrace, places, type RedactionPlan } from "../rules/redaction.ts";
import { type Box, boxesBetween, type PlacedText } from "./placed-text.ts";

/** A page: its number, and its size in its own units. */
export interface Sheet {
  page: number;
  width: number;
  height: number;
}

/** What is taken out of one page, and the boxes that it takes there. */
export interface Marks {
  places: Redacted["places"];
  boxes: Box[];
}

/** Follows a plan from page to page, and knows in the end what was found nowhere. */
export interface Marker {
  mark(text: PlacedText, sheet: Sheet): Marks;
  /** Looks at what is left of the words of a page. */
  trace(page: number, text: string): void;
  /** `pages`: how many there are. */
  missed(pages: number): Redacted["missed"];
}

export const needsWords = ({ words, passages }: RedactionPlan): boolean => words.length + passages.length > 0;

/** The words that are to go from a page. */
export const goingFrom = ({ words, passages }: RedactionPlan, page: number): string[] => [
  ...words,
  ...passages.filter((one) => one.page === page).map(({ quote }) => quote),
];

/** Does anything that is to go from a page stand in a text of it? */
export const isLeft = (text: string, plan: RedactionPlan, page: number): boolean =>
  goingFrom(plan, page).some((words) => places(text, words, plan.wholeWords).length > 0);

export function openMarker(plan: RedactionPlan): Marker {
  const found = { words: new Set<number>(), passage: new Set<number>() };
  const traces: Redacted["missed"] = [];
  return {
    mark(text, { page, width, height }) {
      const marks: Marks = { places: [], boxes: [] };
      const look = (kind: "words" | "passage", index: number, words: string) => {
        for (const [from, to] of places(text.text, words, plan.wholeWords)) {
          found[kind].add(index);
          marks.boxes.push(...boxesBetween(text, from, to));
          marks.places.push({ page, kind });
        }
      };
      for (const [index, words] of plan.words.entries()) look("words", index, words);
      for (const [index, passage] of plan.passages.entries()) if (passage.page === page) look("passage", index, passage.quote);
      for (const area of plan.areas.filter((one) => one.page === page)) {
        const [left, top] = [(area.x / 100) * width, (area.y / 100) * height];
        marks.boxes.push({ left, top, right: left + (area.width / 100) * width, bottom: top + (area.height / 100) * height });
        marks.places.push({ page, kind: "area" });
      }
      return marks;
    },
    trace(page, text) {
      for (const [index, words] of plan.words.entries()) if (hasTrace(text, words)) traces.push({ kind: "words", index, page });
    },
    missed(pages) {
      const missing = (kind: PlaceKind, index: number, page?: number) => ({ kind, index, ...(page !== undefined && { page }) });
      return [
        ...plan.words.flatMap((_words, index) => (found.words.has(index) ? [] : [missing("words", index)])),
        ...plan.passages.flatMap(({ page }, index) => (found.passage.has(index) ? [] : [missing("passage", index, page)])),
        ...plan.areas.flatMap(({ page }, index) => (page <= pages ? [] : [missing("area", index, page)])),
        ...traces,
      ];
    },
  };
}
