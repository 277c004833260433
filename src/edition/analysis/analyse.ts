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
const CACHED = 20_000;

export type Word = Pick<Token, "form" | "term">;
const caches = new Map<string, Map<string, Word>>();

export function wordOf(text: string, script: Script, tag: string): Word {
  const lang = stemmedAs(tag, script) ?? "";
  let cache = caches.get(lang);
  if (!cache) {
    cache = new Map();
    caches.set(lang, cache);
  }
  let word = cache.get(text);
  if (!word) {
    const form = fold(text).slice(0, LONGEST_TERM);
    word = { form, term: form };
    if (lang && form.length > 2 && text.length <= LONGEST_TERM && !/[0-9]/.test(form)) {
      const stem = fold(stemWith(lang, lower(text, lang), form));
      word.term = `${stem || form}·${lang}`;
    }
    if (cache.size >= CACHED) cache.clear();
    cache.set(text, word);
  }
  return word;
}

/** Pairs of neighbouring letters, and the last letter alone: a word of two letters is found inside a longer run. */
export function* pairs(run: Run): Generator<Token> {
  const found = letters(run);
  for (const [i, { text, start, end }] of found.entries()) {
    const next = found[i + 1];
    const form = fold(next ? text + next.text : text);
    if (form) yield { form, term: form, start, end: next ? next.end : end };
  }
}

function* tokensOf(run: Run, lang: string): Generator<Token> {
  if (run.kind === "east") yield* pairs(run);
  else if (run.kind === "unspaced") {
    for (const { text, start, end } of dictionaryWords(run)) {
      const form = fold(text).slice(0, LONGEST_TERM);
      if (form) yield { form, term: form, start, end };
    }
  } else {
    const script = run.kind === "arabic" ? "arabic" : scriptOf(run.text);
    const { form, term } = wordOf(run.text, script, lang);
    if (form) yield { form, term, start: run.start, end: run.end };
  }
}

/** The words of a passage in a language (BCP 47; anything else leaves it to the scripts). Linear in the length of the text. */
export function* analyse(text: string, lang: string): Generator<Token> {
  for (const run of runs(text)) yield* tokensOf(run, lang);
}
