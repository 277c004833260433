import type { Language } from "../../kernel/languages.ts";

const STEPS = [
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
] as const;

/** How long ago an instant was, in words: 5 minutes ago. `at` and `now` are instants. */
export function ageWords(at: string, now: string, lang: Language): string {
  const seconds = Math.max(0, (Date.parse(now) - Date.parse(at)) / 1000);
  const [unit, length] = STEPS.findLast(([, length]) => seconds >= length) ?? STEPS[0];
  return new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { numeric: "auto" }).format(-Math.floor(seconds / length), unit);
}

/** A witness's signature, by its name alone: who signed is known by the key, which the reader has from elsewhere. */
export const signersOf = (checkpoint: string): string[] =>
  [...checkpoint.matchAll(/^— (\S+) \S+$/gmu)].map(([, name = ""]) => name);
