import type { Derived } from "../rules/derive.ts";
import { passagesOf } from "../rules/passages.ts";
import type { LayerPage } from "./layer.ts";

export interface FilePage extends LayerPage {
  file: string;
}

/** A row of the table of passages, but for its numbers. */
export interface Passage {
  file: string;
  page: number;
  part: number;
  lang: string;
  confidence: number | null;
  text: string;
}

/** A record's own text, one passage or more a language, then the pages of its files. There is always one at least. */
export function passages({ record, texts }: Derived, pages: readonly FilePage[]): Passage[] {
  const byLang = new Map<string, string[]>([[record.lang, []]]);
  for (const { lang, text, field } of texts) {
    if (field === "title") continue;
    const known = byLang.get(lang);
    if (known) known.push(text);
    else byLang.set(lang, [text]);
  }
  const found: Passage[] = [];
  for (const [lang, said] of byLang) {
    if (said.length === 0 && lang !== record.lang) continue;
    for (const [part, text] of passagesOf(said.join("\n").toWellFormed()).entries())
      found.push({ file: "", page: 0, part, lang, confidence: null, text });
  }
  for (const { file, page, lang, confidence, text } of pages) {
    for (const [part, passage] of passagesOf(text).entries())
      found.push({ file, page, part, lang, confidence: confidence ?? null, text: passage });
  }
  return found;
}
