import { lettersOf } from "./letters.ts";
import { tidy, unbroken } from "./quote.ts";

/** The passage of a page that has most of the words of a quotation. */
export interface Near {
  page: number;
  words: string;
  /** Share of the quotation's words that it has, 0 to 1. */
  share: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** Less than this in common is another passage. */
const LEAST = 0.5;

interface Word {
  form: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    form: lettersOf(match[0]).letters,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The nearest passage of these pages, if any is near enough to be worth showing. */
export function nearest(quote: string, pages: Iterable<{ page: number; text: string }>): Near | undefined {
  const wanted = wordsIn(quote).map((word) => word.form);
  if (wanted.length < 2) return undefined;
  let best: Near | undefined;
  for (const { page, text } of pages) {
    const found = within(wanted, unbroken(text));
    if (found && found.share >= LEAST && found.share > (best?.share ?? 0)) best = { page, ...found };
  }
  return best;
}

/** Slides a window as long as the quotation over the page and keeps the place with most words in common. */
function within(wanted: readonly string[], text: string): Omit<Near, "page"> | undefined {
  const words = wordsIn(text);
  const left = new Map<string, number>();
  for (const form of wanted) left.set(form, (left.get(form) ?? 0) + 1);
  const size = Math.min(wanted.length, words.length);
  let common = 0;
  let best = { common: 0, from: 0 };
  const step = (form: string | undefined, by: 1 | -1) => {
    const count = form === undefined ? undefined : left.get(form);
    if (form === undefined || count === undefined) return;
    left.set(form, count - by);
    if (by === 1 ? count > 0 : count >= 0) common += by;
  };
  for (const [i, { form }] of words.entries()) {
    step(form, 1);
    if (i >= size) step(words[i - size]?.form, -1);
    if (common > best.common) best = { common, from: Math.max(0, i - size + 1) };
  }
  if (best.common === 0) return undefined;
  const known = new Set(wanted);
  const window = words.slice(best.from, best.from + size);
  const first = window.find((word) => known.has(word.form));
  const last = window.findLast((word) => known.has(word.form));
  if (!first || !last) return undefined;
  return { words: tidy(text.slice(first.start, last.end)), share: best.common / wanted.length };
}
