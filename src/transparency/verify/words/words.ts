import { direction, formatNumber, LANGUAGES, type Language } from "../../../kernel/languages.ts";
import type { Finding } from "../findings.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Words } from "./word.ts";

const WORDS: Readonly<Record<Language, Words>> = { en, fr, es, ar };

/** A piece of a sentence: words, or a value that stands in them as it is. */
export type Part = string | { value: string };

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
/** Numbers that are names rather than amounts stay as they are written. */
const NAMES = new Set(["index", "version", "from", "to", "at", "line", "seq"]);

function shown(name: string, value: string | number, lang: Language): string {
  if (typeof value === "number") return NAMES.has(name) ? String(value) : formatNumber(value, lang);
  return INSTANT.test(value) ? moment(value, lang) : value;
}

const clocks = new Map<Language, Intl.DateTimeFormat>();

/** An instant in words, to the minute, in the time of nobody's country: 20 November 2026, 12:00 UTC. */
export function moment(instant: string, lang: Language): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  let clock = clocks.get(lang);
  if (!clock) {
    const locale = `${lang === "en" ? "en-GB" : lang}-u-nu-latn-ca-gregory`;
    clock = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC", hourCycle: "h23" });
    clocks.set(lang, clock);
  }
  return `${clock.format(time)} UTC`;
}

/** A sentence with its values kept apart, so that a page can isolate what reads in another direction. */
export function parts(code: keyof Words, args: Finding["args"], lang: Language): Part[] {
  return WORDS[lang][code]
    .split(/(\{[a-z0-9]+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = /^\{([a-z0-9]+)\}$/.exec(piece)?.[1];
      const value = name === undefined ? undefined : args[name];
      if (name === undefined || value === undefined) return piece;
      return { value: value === "" ? "–" : shown(name, value, lang) };
    });
}

/** The sentence as one text; in a right-to-left language values are isolated from it. */
export const sentence = (code: keyof Words, args: Finding["args"], lang: Language): string =>
  parts(code, args, lang)
    .map((part) => (typeof part === "string" ? part : direction(lang) === "rtl" ? `\u2068${part.value}\u2069` : part.value))
    .join("");

export const wordsIn = (lang: Language): Words => WORDS[lang];

/** Names of holes in a sentence, for the test that holds the languages together. */
export const holes = (words: string): string[] => [...new Set(words.match(/\{[a-z0-9]+\}/g))].sort();

export { LANGUAGES };
