import { LONGEST_TERM, pairs, wordOf } from "./analyse.ts";
import { fold } from "./letters.ts";
import { type Run, runs } from "./runs.ts";
import { scriptOf } from "./stems.ts";
import { dictionaryWords, type Part } from "./unspaced.ts";

/** One place of what is searched for: the folded form, and what the index may hold for it. */
export interface Place {
  form: string;
  /** By language of a passage: the term, where it is not the form itself. */
  readings: ReadonlyMap<string, string>;
  /** Any term that begins with the form: one letter of a script that is indexed in pairs. */
  prefix: boolean;
}

/** What is searched for as one: a word or a phrase, its places following one another. */
export interface Wanted {
  text: string;
  places: Place[];
}

/**
 * The words of a query, each read in all the given languages, since nobody says which one they type in.
 * `whole` makes one phrase of the text. Otherwise the text holds no white space; what punctuation holds together
 * (`e-mail`, `G4S.com`) stays a phrase, and Chinese and Japanese fall into the words of the dictionary.
 */
export function wanted(text: string, langs: readonly string[], whole: boolean): Wanted[] {
  const found: Wanted[] = [];
  let spaced = false;
  for (const run of runs(text)) {
    const isSpaced = run.kind === "word" || run.kind === "arabic";
    const parts = isSpaced || (whole && run.kind === "east") ? [run] : joined(dictionaryWords(run));
    for (const part of parts) {
      const places = placesOf({ ...run, ...part }, langs);
      if (places.length === 0) continue;
      const last = found.at(-1);
      if (last && (whole || (spaced && isSpaced))) {
        last.places.push(...places);
        last.text = whole ? text : `${last.text}${text.slice(part.start - 1, part.end)}`;
      } else found.push({ text: whole ? text : part.text, places });
      spaced = isSpaced;
    }
  }
  return found.map(withoutOpenEnd);
}

/** Letters that the dictionary leaves alone are a word that it does not know: a name, say. */
function joined(words: readonly Part[]): Part[] {
  const found: Part[] = [];
  let alone = false;
  for (const word of words) {
    const last = found.at(-1);
    const isLetter = [...word.text].length === 1;
    if (last && alone && isLetter && last.end === word.start) {
      last.text += word.text;
      last.end = word.end;
    } else found.push({ ...word });
    alone = isLetter;
  }
  return found;
}

/** The last letter alone is indexed only where a run ends, so it is not asked for, unless it is all there is. */
function withoutOpenEnd({ text, places }: Wanted): Wanted {
  const [before, last] = [places.at(-2), places.at(-1)];
  if (!last?.prefix) return { text, places };
  const pair = before?.readings.size === 0 && before.form.endsWith(last.form) && isPair(before.form);
  return { text, places: pair ? places.slice(0, -1) : places };
}

const isPair = (form: string): boolean => [...runs(form)].some((run) => run.kind === "east") && [...form].length > 1;

const NONE: ReadonlyMap<string, string> = new Map();

function placesOf(run: Run, langs: readonly string[]): Place[] {
  if (run.kind === "east") {
    const found = [...pairs(run)];
    return found.map(({ form }, i) => ({ form, readings: NONE, prefix: i === found.length - 1 }));
  }
  const form = fold(run.text).slice(0, LONGEST_TERM);
  if (!form) return [];
  return [{ form, readings: run.kind === "unspaced" ? NONE : readingsOf(run, langs), prefix: false }];
}

function readingsOf(run: Run, langs: readonly string[]): ReadonlyMap<string, string> {
  const script = run.kind === "arabic" ? "arabic" : scriptOf(run.text);
  const readings = new Map<string, string>();
  for (const lang of langs) {
    const { form, term } = wordOf(run.text, script, lang);
    if (term !== form) readings.set(lang, term);
  }
  return readings;
}
