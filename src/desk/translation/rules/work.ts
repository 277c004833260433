import { LANGUAGES, type Language } from "../../../kernel/languages.ts";

/** How a record stands in a language, as the desk's index tells it: the worst of its texts. The most urgent first. */
export const WORK_STATES = ["missing", "stale", "machine", "human"] as const;
export type WorkState = (typeof WORK_STATES)[number];

export const isWorkState = (text: string | undefined): text is WorkState =>
  (WORK_STATES as readonly (string | undefined)[]).includes(text);

/** How much there is to do in each language. `counts`: records by what they lack, `fr:missing`. */
export const openIn = (counts: ReadonlyMap<string, number>): { lang: Language; open: number }[] =>
  LANGUAGES.map((lang) => ({
    lang,
    open: WORK_STATES.filter((state) => state !== "human").reduce((sum, state) => sum + (counts.get(`${lang}:${state}`) ?? 0), 0),
  }));
