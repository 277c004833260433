import { Problem } from "../../kernel/problem.ts";

/** What is to be taken out of a file. Pages count from 1. */
export interface RedactionPlan {
  /** Wherever they stand. */
  words: string[];
  /** Words on one page. */
  passages: { page: number; quote: string }[];
  /** Parts of a page as it looks: percent of its width and height, from the left and from the top. */
  areas: Area[];
  /** Words inside longer words stay. */
  wholeWords: boolean;
}

export interface Area {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export const MOST_PLACES = 500;
export const LONGEST_WORDS = 1000;

/** Throws `redaction-impossible` (422) for a plan that is none. */
export function checkedPlan(plan: RedactionPlan): RedactionPlan {
  const { words, passages, areas } = plan;
  const count = words.length + passages.length + areas.length;
  const texts = [...words, ...passages.map(({ quote }) => quote)];
  const sound =
    count > 0 &&
    count <= MOST_PLACES &&
    texts.every((text) => text.length <= LONGEST_WORDS && /[\p{L}\p{N}]/u.test(text)) &&
    [...passages, ...areas].every(({ page }) => Number.isInteger(page) && page >= 1) &&
    areas.every(
      ({ x, y, width, height }) => [x, y].every((n) => n >= 0 && n < 100) && [width, height].every((n) => n > 0 && n <= 100),
    );
  if (!sound) throw impossible("It is not said what to take out.");
  return plan;
}

export const impossible = (detail: string): Problem => new Problem("redaction-impossible", 422, detail);

/** Letters that are written in more than one way, as one. */
const SAME: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ı: "i",
  "’": "'",
  "‘": "'",
  ʼ: "'",
};
/** Characters that nobody sees; and line ends within a word, with their hyphen. */
const UNSEEN = /[\u00ad\u0640\u061c\u200b-\u200f\u2060\ufeff\p{M}]/u;

const HYPHENS = "-\u2010\u2011\u00ad";

interface Folded {
  text: string;
  /** For each character of it: where it begins in the text that it was made from. */
  at: number[];
}

/**
 * A text without what does not count when words are looked for: case, accents, vowel signs, unseen characters, how a space is made,
 * and the hyphen of a word that is broken at the end of a line.
 */
export function folded(text: string): Folded {
  const whole = { text: "", at: [] as number[] };
  // Asked of the text itself, it would be put together anew at every space: a long text took the square of its length.
  let spaced = false;
  const put = (character: string, offset: number) => {
    whole.text += character;
    spaced = character === " ";
    for (let i = 0; i < character.length; i++) whole.at.push(offset);
  };
  const broken = /(?<=\p{L})[-\u2010\u2011\u00ad][^\S\n]*\n\s*(?=\p{L})/uy;
  for (let offset = 0; offset < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    broken.lastIndex = offset;
    const hyphen = HYPHENS.includes(character) ? broken.exec(text) : null;
    if (hyphen) {
      offset += hyphen[0].length;
      continue;
    }
    for (const part of character.normalize("NFKD")) {
      if (UNSEEN.test(part)) continue;
      if (/\s/u.test(part)) {
        if (!spaced) put(" ", offset);
      } else put(SAME[part] ?? part.toLowerCase(), offset);
    }
    offset += character.length;
  }
  whole.at.push(text.length);
  return whole;
}

const isPartOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where the words stand in a text, as offsets [from, to). */
export function places(text: string, words: string, wholeWords: boolean): [number, number][] {
  const needle = folded(words).text.trim();
  if (needle === "") return [];
  const hay = folded(text);
  const found: [number, number][] = [];
  for (let i = hay.text.indexOf(needle); i >= 0; i = hay.text.indexOf(needle, i + 1)) {
    const end = i + needle.length;
    const inside =
      (isPartOfWord(needle[0]) && isPartOfWord(hay.text[i - 1])) || (isPartOfWord(needle.at(-1)) && isPartOfWord(hay.text[end]));
    if (wholeWords && inside) continue;
    found.push([hay.at[i] ?? 0, endOf(hay, end)]);
  }
  return found;
}

/** The next character begins where this one ends: the signs on it, and all of a ligature, are its own. */
function endOf({ at }: Folded, end: number): number {
  const last = at[end - 1] ?? 0;
  return at.slice(end).find((next) => next > last) ?? last + 1;
}

/** Do the letters of the words stand in the text one after the other, whatever is between them? A trace that is worth a look. */
export function hasTrace(text: string, words: string): boolean {
  const bare = (one: string) => folded(one).text.replace(/[^\p{L}\p{N}]/gu, "");
  const needle = bare(words);
  return needle.length >= 6 && bare(text).includes(needle);
}

const BLACK = "█";

/** The text with a black bar, of one length, in place of all that is to go. `count`: of how many places. */
export function blackened(text: string, words: readonly string[], wholeWords: boolean): { text: string; count: number } {
  const spans = words.flatMap((one) => places(text, one, wholeWords)).sort((a, b) => a[0] - b[0]);
  let out = "";
  let from = 0;
  let count = 0;
  for (const [start, end] of spans) {
    if (end <= from) continue;
    if (start >= from) {
      out += text.slice(from, start) + BLACK.repeat(5);
      count += 1;
    }
    from = end;
  }
  return { text: out + text.slice(from), count };
}
