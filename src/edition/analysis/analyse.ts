import { fold, lower } from "./letters.ts";
import { type Run, runs } from "./runs.ts";
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
const CACHED = 40_000;

export type Word = Pick<Token, "form" | "term">;
/** Two halves: when the younger is full, it becomes the elder, and what was not met since is forgotten. */
interface Cache {
  young: Map<string, Word>;
  old: Map<string, Word>;
}
const caches = new Map<string, Cache>();

export function wordOf(text: string, script: Script, tag: string): Word {
  const lang = stemmedAs(tag, script) ?? "";
  let cache = caches.get(lang);
  if (!cache) {
    cache = { young: new Map(), old: new Map() };
    caches.set(lang, cache);
  }
  let word = cache.young.get(text);
  if (word) return word;
  word = cache.old.get(text);
  if (!word) {
    const form = fold(text).slice(0, LONGEST_TERM);
    word = { form, term: form };
    if (lang && form.length > 2 && text.length <= LONGEST_TERM && !/[0-9]/.test(form)) {
      const stem = fold(stemWith(lang, lower(text, lang), form));
      word.term = `${stem || form}·${lang}`;
    }
  }
  if (cache.young.size >= CACHED) [cache.old, cache.young] = [cache.young, new Map()];
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

/** The words of a passage in a language (BCP 47; anything else leaves it to the scripts). Linear in the length of the text. */
export function analyse(text: string, lang: string): Token[] {
  const found: Token[] = [];
  for (const run of runs(text)) {
    if (run.kind === "east") found.push(...pairs(run));
    else if (run.kind === "unspaced") {
      for (const { text, start, end } of dictionaryWords(run)) {
        const form = fold(text).slice(0, LONGEST_TERM);
        if (form) found.push({ form, term: form, start, end });
      }
    } else {
      const script = run.kind === "arabic" ? "arabic" : scriptOf(run.text);
      const { form, term } = wordOf(run.text, script, lang);
      if (form) found.push({ form, term, start: run.start, end: run.end });
    }
  }
  return found;
}
