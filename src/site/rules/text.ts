import type { Language } from "../../kernel/languages.ts";
import type { Localised, Translation } from "../../registry/index.ts";

/** The version of a text that a reader gets, and what they must be told about it. */
export interface Chosen {
  lang: string;
  text: string;
  status: Translation["status"];
  stale: boolean;
  /** True when the text has no version in the language of the page. */
  fallback: boolean;
  /** Language of the original, when this is not it. */
  original?: string;
}

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? tag;

/** The version in the page's language, else the original, else English, else any: the reader is never shown nothing. */
export function choose(text: Localised | undefined, lang: Language): Chosen | undefined {
  if (!text) return undefined;
  const tags = Object.keys(text).filter((tag) => text[tag]?.text);
  const original = tags.find((tag) => text[tag]?.status === "original");
  const tag =
    tags.find((t) => t === lang) ??
    tags.find((t) => base(t) === lang) ??
    original ??
    tags.find((t) => base(t) === "en") ??
    tags[0];
  const found = tag === undefined ? undefined : text[tag];
  if (!tag || !found) return undefined;
  return {
    lang: tag,
    text: found.text,
    status: found.status,
    stale: found.stale ?? false,
    fallback: base(tag) !== lang,
    original: original !== tag ? original : undefined,
  };
}

/** The bare words, for a `<title>` or an attribute. */
export const plain = (text: Localised | undefined, lang: Language): string => choose(text, lang)?.text ?? "";
