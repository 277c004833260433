import { eld } from "eld/extrasmall";
import { byArabicLetters, chinese, mainScript, ONE_LANGUAGE } from "../rules/scripts.ts";

const SAMPLE = 4000;
/** Fewer letters than this say nothing about a language that shares its script with others. */
const FEWEST = 24;

/** The language that a text is probably in, as a BCP 47 tag; undefined when it could be any. */
export function guessLanguage(text: string): string | undefined {
  const sample =
    text.length > SAMPLE * 2 ? text.slice(0, SAMPLE) + text.slice(text.length >> 1, (text.length >> 1) + SAMPLE) : text;
  const script = mainScript(sample);
  if (!script) return undefined;
  if (script === "Hani") return chinese(sample);
  if (script === "Kana") return "ja";
  const only = ONE_LANGUAGE[script];
  if (only) return only;
  const byLetters = script === "Arab" ? byArabicLetters(sample) : undefined;
  if (byLetters) return byLetters;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < (script === "Latn" || script === "Cyrl" ? FEWEST : FEWEST / 3)) return undefined;
  const guess = eld.detect(wordsOf(sample, script));
  return guess.language && guess.isReliable() ? guess.language : undefined;
}

/** Numbers, links and words of other scripts mislead a guess by letters that follow each other. */
function wordsOf(text: string, script: string): string {
  const words = text.split(/\s+/).filter((word) => !word.includes("@") && !/^\(?(https?:|www\.)/.test(word));
  const plain = words.join(" ").replace(/[\d_#*|<>{}()[\]\\/]+/g, " ");
  return script === "Latn" ? plain.replace(/[^\p{sc=Latn}\p{M}\p{P}\s]+/gu, " ") : plain;
}
