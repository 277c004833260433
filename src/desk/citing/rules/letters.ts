/**
 * A text as its letters: what stays the same between the words on a page and the words as someone types them. Spaces, quotation
 * marks, hyphens inside words, the case, vowel signs of Arabic and Hebrew and the joined letters of typesetting do not count.
 */
export interface Letters {
  text: string;
  /** The letters without anything between them. */
  letters: string;
  /** Where each letter begins and ends in the text. */
  start: readonly number[];
  end: readonly number[];
  /** Places in `letters` before which the text has a space, a quotation mark or a hyphen. */
  apart: ReadonlySet<number>;
  /** The hyphens that do not count, by the place in `letters` that they stand before. */
  hyphens: ReadonlyMap<number, Hyphen>;
}

export interface Hyphen {
  start: number;
  /** Where the text goes on. */
  end: number;
  /** It ends a line: perhaps it is only there because the word was broken. */
  endsLine: boolean;
  /** It shows only where a line is broken: nobody means it. */
  soft: boolean;
}

const CHUNK = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const SPACE = /^\s/u;
const LETTER = /^\p{L}/u;
/** Said by nobody: soft hyphen, joiners, direction marks, tatweel, byte order mark. */
const SILENT = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Vowel signs that readers leave out when they type, of Arabic, Hebrew and Syriac. */
const VOWELS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a]/gu;
const QUOTE = /^["'`´«»‹›“”„‟‘’‚‛′″‵‶〝〞＂＇]/u;
const HYPHEN = /^[-\u2010\u2011\u2043\ufe63\uff0d\u05be]/u;
const DASH = /^[\u2012-\u2015\u2212\ufe58]/u;

const ALIKE: Readonly<Record<string, string>> = {
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ې: "ي", ئ: "ي", ؤ: "و", ک: "ك", ڪ: "ك", ہ: "ه", ھ: "ه", ة: "ه", ۀ: "ه" },
  ...{ "،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", ς: "σ" },
};

/** One piece of text, a letter with its marks, as it counts: perhaps several letters (`ﬁ`), perhaps none. */
function plain(chunk: string): string {
  const bare = chunk.normalize("NFKC").replace(SILENT, "").replace(VOWELS, "").normalize("NFC").toLowerCase();
  let out = "";
  for (const letter of bare) out += ALIKE[letter] ?? digit(letter);
  return out;
}

/** Digits of Arabic and Persian as their western ones. */
function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : letter;
}

const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

export function lettersOf(text: string): Letters {
  const letters: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const apart = new Set<number>();
  const hyphens = new Map<number, Hyphen>();
  let held: { start: number; word: boolean; line: boolean; soft: boolean } | undefined;

  const push = (unit: string, from: number, till: number) => {
    for (let i = 0; i < unit.length; i++) {
      letters.push(unit[i] as string);
      start.push(from);
      end.push(till);
    }
  };
  /** A hyphen between two letters does not count; a dash beside a number or a sign does. */
  const settle = (next: string | undefined, at: number) => {
    if (!held) return;
    const between = LETTER.test(letters.at(-1) ?? "") && next !== undefined && LETTER.test(next);
    if (!between && !held.soft) push("-", held.start, held.start + 1);
    if (between && held.word) hyphens.set(letters.length, { start: held.start, end: at, endsLine: held.line, soft: held.soft });
    if (between) apart.add(letters.length);
    held = undefined;
  };

  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    const at = match.index;
    const code = chunk.charCodeAt(0);
    if (chunk.length === 1 && isAsciiWord(code)) {
      settle(chunk, at);
      push(chunk, at, at + 1);
    } else if (SPACE.test(chunk)) {
      if (held && /^[\n\r\u2028\u2029\f]/.test(chunk)) held.line = true;
      if (!held) apart.add(letters.length);
    } else if (QUOTE.test(chunk)) {
      if (!held) apart.add(letters.length);
    } else if (HYPHEN.test(chunk) || DASH.test(chunk)) {
      held = { start: held?.start ?? at, word: HYPHEN.test(chunk), line: held?.line ?? false, soft: false };
    } else if (chunk === "\u00ad") {
      held ??= { start: at, word: true, line: false, soft: true };
    } else {
      const unit = plain(chunk);
      if (unit.trim() === "") continue;
      settle(unit, at);
      push(unit.replace(/\s/gu, ""), at, at + chunk.length);
    }
  }
  settle(undefined, text.length);
  return { text, letters: letters.join(""), start, end, apart, hyphens };
}

const WORD_SIGN = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words: a quotation may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u;
/** Particles that Arabic writes onto the next word. */
const PARTICLES = /^[وفبكلس]{1,2}$/u;

/** Does a word begin (or has one ended) at this place? A number after a letter, such as the mark of a footnote, is apart. */
export function isWordEdge({ letters, apart }: Letters, at: number): boolean {
  const [before, after] = [letters[at - 1], letters[at]];
  if (before === undefined || after === undefined || apart.has(at)) return true;
  if (!WORD_SIGN.test(before) || !WORD_SIGN.test(after)) return !isHalf(before, after);
  if (UNSPACED.test(before) || UNSPACED.test(after)) return true;
  return LETTER.test(before) !== LETTER.test(after);
}

/** As isWordEdge, and between an Arabic word and the particles before it. */
export function isWordStart(of: Letters, at: number): boolean {
  if (isWordEdge(of, at)) return true;
  let begin = at - 1;
  while (begin > 0 && at - begin <= 3 && !isWordEdge(of, begin)) begin--;
  return PARTICLES.test(of.letters.slice(begin, at));
}

/** Two halves of one character beyond the first plane. */
const isHalf = (before: string, after: string): boolean =>
  before.charCodeAt(0) >= 0xd800 &&
  before.charCodeAt(0) < 0xdc00 &&
  after.charCodeAt(0) >= 0xdc00 &&
  after.charCodeAt(0) < 0xe000;
