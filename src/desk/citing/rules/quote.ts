import { type Hyphen, isWordEdge, isWordStart, type Letters, lettersOf } from "./letters.ts";

/** A quotation found on a page: where, and in the page's own words. */
export interface FoundQuote {
  start: number;
  end: number;
  words: string;
}

/** A quotation made ready to be looked for on many pages. Each part stands for words left out before it: `[…]`. */
export interface Needle {
  parts: readonly Letters[];
}

const LEFT_OUT = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.{3,})\s*/gu;
/** What people put around a quotation that is not part of it. */
const AROUND = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

/** Undefined for a quotation without a letter or a number. */
export function needleOf(quote: string): Needle | undefined {
  const parts = quote
    .normalize("NFC")
    .split(LEFT_OUT)
    .map((part) => lettersOf(part.replace(AROUND, "")))
    .filter((part) => part.letters !== "");
  return parts.length > 0 ? { parts } : undefined;
}

/** Where a page has the quotation. Words in another form, in another order or left out without `[…]` are not found. */
export function findQuote(page: Letters, { parts }: Needle): FoundQuote | undefined {
  const found: { from: number; till: number; part: Letters }[] = [];
  let after = 0;
  for (const part of parts) {
    const from = seek(page, part.letters, after);
    if (from < 0) return undefined;
    after = from + part.letters.length;
    found.push({ from, till: after, part });
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: page.start[first.from] ?? 0,
    end: page.end[last.till - 1] ?? page.text.length,
    words: found.map(({ from, till, part }) => wordsOf(page, from, till, part)).join(" […] "),
  };
}

function seek(page: Letters, letters: string, after: number): number {
  for (let at = page.letters.indexOf(letters, after); at >= 0; at = page.letters.indexOf(letters, at + 1)) {
    if (isWordStart(page, at) && isWordEdge(page, at + letters.length)) return at;
  }
  return -1;
}

const SILENT = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Letters as typesetting joins or shapes them: readers get the letters themselves. */
const SHAPED = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]/gu;

/** The page's words from one letter to another in one line. Only whoever quotes knows whether a hyphen at the end of a line belongs to the word. */
function wordsOf(page: Letters, from: number, till: number, quoted: Letters): string {
  let words = "";
  let at = page.start[from] ?? 0;
  for (const [place, hyphen] of broken(page.hyphens, from, till)) {
    words += page.text.slice(at, hyphen.start) + (quoted.hyphens.get(place - from)?.soft === false ? "-" : "");
    at = hyphen.end;
  }
  words += page.text.slice(at, page.end[till - 1] ?? at);
  return tidy(words);
}

export const tidy = (words: string): string =>
  words
    .replace(SILENT, "")
    .replace(SHAPED, (shape) => shape.normalize("NFKC"))
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");

const BROKEN_WORD = /(?<=\p{L})[-\u2010]\n[^\S\n]*(\p{Ll}[^\s]*)[^\S\n]?/gu;

/** A text without the hyphens at the ends of lines that are most likely there for the line: the word ends it, whole. */
export const unbroken = (text: string): string => text.replace(/\u00ad\n?/gu, "").replace(BROKEN_WORD, "$1\n");

const broken = (hyphens: ReadonlyMap<number, Hyphen>, from: number, till: number): [number, Hyphen][] =>
  [...hyphens].filter(([place, hyphen]) => hyphen.endsLine && place > from && place < till);
