import type { Language } from "../../kernel/languages.ts";
import type { Localised, Translation } from "../../registry/index.ts";

/** The version of a text that a reader gets, and what they must be told about it. */
export interface Chosen {
  lang: string;
  text: string;
  status: Translation["status"];
  stale: boolean;
  /** True when the text has no version in the language of the page. */
  fallback: boolean;
  /** Language of the original, when this is not it. */
  original?: string;
}

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? tag;

/** The version in the page's language, else the original, else English, else any: the reader is never shown nothing. */
export function choose(text: Localised | undefined, lang: Language): Chosen | undefined {
  if (!text) return undefined;
  const tags = Object.keys(text).filter((tag) => text[tag]?.text);
  const original = tags.find((tag) => text[tag]?.status === "original");
  const tag =
    tags.find((t) => t === lang) ??
    tags.find((t) => base(t) === lang) ??
    original ??
    tags.find((t) => base(t) === "en") ??
    tags[0];
  const found = tag === undefined ? undefined : text[tag];
  if (!tag || !found) return undefined;
  return {
    lang: tag,
    text: found.text,
    status: found.status,
    stale: found.stale ?? false,
    fallback: base(tag) !== lang,
    original: original !== tag ? original : undefined,
  };
}

/** The bare words, for a `<title>` or an attribute. */
export const plain = (text: Localised | undefined, lang: Language): string => choose(text, lang)?.text ?? "";

/** The beginning of a text, cut between words. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}

/** Shorter than this, the lines of a paragraph are a heading, an address or a verse, not text that was broken to fit a page. */
const WIDE = 45;
const ITEM = /^\s*(?:[-*•·–—▪◦]\s|\(?\d{1,3}[.)]\s|\(?\p{L}[.)]\s|\||#|>)/u;
const COLUMNS = /\t|\S {2,}\S|\|/u;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]/u;

/** Running text fills its lines; the rows of a table, a list of addresses or a poem do not, and tables are full of numbers. */
function isRunning(lines: readonly string[]): boolean {
  const widest = Math.max(...lines.map((line) => line.length));
  if (widest < WIDE) return false;
  const full = lines.slice(0, -1).filter((line) => line.length >= widest * 0.7);
  const words = lines.flatMap((line) => line.split(/\s+/u));
  const numbers = words.filter((word) => /^[\p{Sc}(]?\p{Nd}[\p{Nd}.,%)]*$/u.test(word));
  return full.length >= (lines.length - 1) * 0.7 && numbers.length <= words.length * 0.2;
}

/** A paragraph with the line breaks taken out that only fitted it to a page. Lists, tables and short lines keep theirs. */
export function reflowed(paragraph: string): string {
  const lines = paragraph.split("\n").map((line) => line.trimEnd());
  if (lines.length < 2 || !isRunning(lines)) return paragraph;
  let out = lines[0] ?? "";
  for (let i = 1; i < lines.length; i++) {
    const [line = "", next = ""] = [lines[i - 1], lines[i]];
    const apart = ITEM.test(next) || COLUMNS.test(line) || COLUMNS.test(next);
    out += apart ? `\n${next}` : `${glue(line, next)}${next.trimStart()}`;
  }
  return out;
}

/** What stands between two lines that are one: nothing after a hyphen or where the script knows no space. */
function glue(line: string, next: string): string {
  const last = [...line].at(-1) ?? "";
  const first = [...next.trimStart()].at(0) ?? "";
  if (/[-\u2010]/u.test(last) && /\p{Ll}/u.test(first)) return "";
  return UNSPACED.test(last) && UNSPACED.test(first) ? "" : " ";
}
