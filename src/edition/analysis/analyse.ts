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

/** How many words are kept with their stems: more where a great deal is analysed at once. */
export const rememberWords = (count: number): void => {
  remembered = count;
};

/** `pair` is form and term together (`drones dron·fr`) where they differ; empty where they do not. */
export interface Word {
  form: string;
  term: string;
  pair: string;
}

/**
 * Words of one language and script with their stems. Each language has its own, though many have no stems and could share one: what is looked up
 * for one passage then lies close together. Two halves: when the younger ones are full, they become the elder, and what was not met since is forgotten.
 */
interface Cache {
  lang: string;
  young: Map<string, Known>;
  old: Map<string, Known>;
}
/** Most words are indexed as they are written: nothing more is kept of them. */
type Known = Word | "as written";
const caches = new Map<string, Cache>();
/** Words in the younger halves of all. */
let young = 0;
// Word follows word in one language and script: what was looked up last is nearly always what is wanted.
let last: { tag: string; script: Script; cache: Cache } | undefined;

function cacheOf(tag: string, script: Script): Cache {
  if (last?.tag === tag && last.script === script) return last.cache;
  const key = `${script} ${tag}`;
  let cache = caches.get(key);
  if (!cache) {
    cache = { lang: stemmedAs(tag, script) ?? "", young: new Map(), old: new Map() };
    caches.set(key, cache);
  }
  last = { tag, script, cache };
  return cache;
}

function forget(): void {
  for (const [key, cache] of caches) {
    if (cache.young.size === 0) caches.delete(key);
    else [cache.old, cache.young] = [cache.young, new Map()];
  }
  last = undefined;
  young = 0;
}

/** A word of one script in a passage of a language, as it is indexed. */
export function wordOf(text: string, script: Script, tag: string): Word {
  const cache = cacheOf(tag, script);
  let known = cache.young.get(text);
  if (!known) {
    const own = detached(text);
    known = cache.old.get(own) ?? made(own, cache.lang);
    cache.young.set(own, known);
    young += 1;
    if (young >= remembered) forget();
  }
  return known === "as written" ? { form: text, term: text, pair: "" } : known;
}

/** A part of a text keeps all of that text in memory, which a word that is remembered must not. */
const detached = (text: string): string => ` ${text}`.slice(1);

function made(text: string, lang: string): Known {
  const form = fold(text).slice(0, LONGEST_TERM);
  if (!lang || form.length <= 2 || text.length > LONGEST_TERM || /[0-9]/.test(form))
    return form === text ? "as written" : { form, term: form, pair: "" };
  const stem = fold(stemWith(lang, lower(text, lang), form));
  const term = `${stem || form}·${lang}`;
  return { form, term, pair: `${form} ${term}` };
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
