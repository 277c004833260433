import { term } from "../vocabulary.ts";

/** The words in which a claim is told, so that nothing alleged reads as established. */
export interface StandingWords {
  /** Before a sentence: "It is alleged that". */
  phrase: string;
  /** Inside one: "allegedly". Empty where none is needed. */
  adverb: string;
}

/** Words for a standing in a language, in English where it has none; undefined for a standing that is not in the vocabulary. */
export function standingPhrase(standing: string, lang: string): StandingWords | undefined {
  const found = term("standing", standing);
  if (!found) return undefined;
  const say = (words: Readonly<Record<string, string>> | undefined) => words?.[lang] ?? words?.en ?? "";
  return { phrase: say(found.phrase), adverb: say(found.adverb) };
}
