import { fold, lower } from "./letters.ts";
import { eachRun, type Run } from "./runs.ts";
import { type Script, scriptOf, stemmedAs, stemWith } from "./stems.ts";
import { dictionaryWords, letters } from "./unspaced.ts";

/**
 * One word as it is indexed. `form` is the folded word, `term` what the index holds: the form itself, or stem and
 * language (`dron·fr`) where the language has stems. `[start, end)` are UTF-16 offsets in the text that was analysed.
 */
export interface Token {
  form: string;
  term: string;
  start: number;
  end: number;
}

/** Longest indexed word, in UTF-16 units: what is longer is no word. */
export const LONGEST_TERM = 64;
let remembered = 40_000;

/** How many words of a language are kept with their stems: more where a great deal is analysed at once. */
export const rememberWords = (count: number): void => {
  remembered = count;
};

/** `pair` is form and term together (`drones dron·fr`) where they differ; empty where they do not. */
export interface Word {
  form: string;
  term: string;
  pair: string;
}

/** Words of one language with their stems. Two halves: when the younger is full, it becomes the elder, and what was not met since is forgotten. */
interface Cache {
  lang: string;
  young: Map<string, Word>;
  old: Map<string, Word>;
}
const caches = new Map<string, Cache>();
// Word follows word in one language and script: what was looked up last is nearly always what is wanted.
let last: { tag: string; script: Script; cache: Cache } | undefined;

function cacheOf(tag: string, script: Script): Cache {
  if (last?.tag === tag && last.script === script) return last.cache;
  const lang = stemmedAs(tag, script) ?? "";
  let cache = caches.get(lang);
  if (!cache) {
    cache = { lang, young: new Map(), old: new Map() };
    caches.set(lang, cache);
  }
  last = { tag, script, cache };
  return cache;
}

/** A word of one script in a passage of a language, as it is indexed. */
export function wordOf(text: string, script: Script, tag: string): Word {
  const cache = cacheOf(tag, script);
  let word = cache.young.get(text);
  if (word) return word;
  word = cache.old.get(text);
  if (!word) {
    const form = fold(text).slice(0, LONGEST_TERM);
    word = { form, term: form, pair: "" };
    if (cache.lang && form.length > 2 && text.length <= LONGEST_TERM && !/[0-9]/.test(form)) {
      const stem = fold(stemWith(cache.lang, lower(text, cache.lang), form));
      word.term = `${stem || form}·${cache.lang}`;
      word.pair = `${form} ${word.term}`;
    }
  }
  if (cache.young.size >= remembered) [cache.old, cache.young] = [cache.young, new Map()];
  cache.young.set(text, word);
  return word;
}

/** Pairs of neighbouring letters, and the last letter alone: a word of two letters is found inside a longer run. */
export function pairs(run: Run): Token[] {
  const found: Token[] = [];
  const all = letters(run);
  for (let i = 0; i < all.length; i++) {
    const [letter, next] = [all[i], all[i + 1]];
    if (!letter) continue;
    const form = fold(next ? letter.text + next.text : letter.text);
    if (form) found.push({ form, term: form, start: letter.start, end: next ? next.end : letter.end });
  }
  return found;
}

/** Calls back with each word of a passage; see `analyse`. */
export function eachWord(text: string, lang: string, use: (word: Word, start: number, end: number) => void): void {
  eachRun(text, (run) => {
    if (run.kind === "east") for (const { form, start, end } of pairs(run)) use({ form, term: form, pair: "" }, start, end);
    else if (run.kind === "unspaced") {
      for (const part of dictionaryWords(run)) {
        const form = fold(part.text).slice(0, LONGEST_TERM);
        if (form) use({ form, term: form, pair: "" }, part.start, part.end);
      }
    } else {
      const word = wordOf(run.text, run.kind === "arabic" ? "arabic" : scriptOf(run.text), lang);
      if (word.form) use(word, run.start, run.end);
    }
  });
}

/** The words of a passage in a language (BCP 47; anything else leaves it to the scripts). Linear in the length of the text. */
export function analyse(text: string, lang: string): Token[] {
  const found: Token[] = [];
  eachWord(text, lang, ({ form, term }, start, end) => found.push({ form, term, start, end }));
  return found;
}
