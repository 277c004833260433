import type { Run } from "./runs.ts";

/** A part of a run that was written without spaces. */
export interface Part {
  text: string;
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: "word" });
    segmenters.set(lang, found);
  }
  return found;
}

function languageOf(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  if (code >= 0x1780 && code < 0x1800) return "km";
  if (code >= 0xe80 && code < 0xf00) return "lo";
  if ((code >= 0x1000 && code < 0x10a0) || code >= 0xa9e0) return "my";
  return code >= 0xe00 && code < 0xe80 ? "th" : /[\u3040-\u30ff]/.test(text) ? "ja" : "zh";
}

/** Words of a run by dictionary: Thai, Lao, Khmer, Burmese; Chinese and Japanese for the words of a query. */
export function dictionaryWords(run: Run): Part[] {
  const words: Part[] = [];
  for (const { segment, index } of segmenter(languageOf(run.text)).segment(run.text)) {
    if (segment.trim()) words.push({ text: segment, start: run.start + index, end: run.start + index + segment.length });
  }
  return words;
}

const SPACE = /\s/;
const JOINS = /[\p{M}\uff9e\uff9f]/u;

/** The letters of a Chinese, Japanese or Korean run, each with the marks that belong to it. */
export function letters(run: Run): Part[] {
  const found: Part[] = [];
  let at = run.start;
  for (const letter of run.text) {
    const last = found.at(-1);
    if (last && JOINS.test(letter)) {
      last.text += letter;
      last.end = at + letter.length;
    } else if (!SPACE.test(letter)) found.push({ text: letter, start: at, end: at + letter.length });
    at += letter.length;
  }
  return found;
}
