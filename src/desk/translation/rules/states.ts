import { LANGUAGES } from "../../../kernel/languages.ts";
import type { RecordBody } from "../../../registry/index.ts";
import { stateOf, type TextState, textsOf } from "./texts.ts";

/** What there is to do for a record in a language, the most urgent first; `human` when nothing is. */
export const WORK_STATES = ["stale", "missing", "machine", "human"] as const satisfies readonly TextState[];
export type WorkState = (typeof WORK_STATES)[number];

export const isWorkState = (text: string): text is WorkState => (WORK_STATES as readonly string[]).includes(text);

/**
 * How a record stands in each language of the interface, as facets of the desk's index: `fr:missing`, `ar:stale` … A record
 * carries every kind of work that it has; `fr:human` when all is done, and nothing for the language it was written in.
 */
export function translationFacets(body: RecordBody): { name: "translation"; value: string }[] {
  const places = textsOf(body);
  return LANGUAGES.flatMap((lang) => {
    const states = new Set(places.map((place) => stateOf(place, lang)));
    const open = WORK_STATES.filter((state) => state !== "human" && states.has(state));
    const told = open.length > 0 ? open : states.has("human") ? (["human"] as const) : [];
    return told.map((state) => ({ name: "translation" as const, value: `${lang}:${state}` }));
  });
}
