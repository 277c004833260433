import type { Derived, NamedObject } from "../rules/derive.ts";
import { passagesOf } from "../rules/passages.ts";
import type { LayerPage } from "./layer.ts";

export interface FilePage extends LayerPage {
  file: string;
  /** Of the file. */
  name: string;
}

/** A row of the table of passages, but for its numbers. */
export interface Passage {
  file: string;
  page: number;
  part: number;
  lang: string;
  confidence: number | null;
  /** Of the page, on its first part: PageImage as JSON. */
  image: string | null;
  text: string;
}

/** The pictures of pages, as objects that readers may fetch. */
export const pageImages = (pages: readonly FilePage[]): NamedObject[] =>
  pages.flatMap(({ image, name, page }) =>
    image ? [{ sha256: image.sha256, kind: "page-image", mediaType: "image/webp", name: `${name}.${page}.webp` }] : [],
  );

/** A record's own text, one passage or more a language, then the pages of its files. There is always one at least. */
export function passages(ownLang: string, texts: Derived["texts"], pages: readonly FilePage[]): Passage[] {
  const byLang = new Map<string, string[]>([[ownLang, []]]);
  for (const { lang, text, field } of texts) {
    if (field === "title") continue;
    const known = byLang.get(lang);
    if (known) known.push(text);
    else byLang.set(lang, [text]);
  }
  const found: Passage[] = [];
  for (const [lang, said] of byLang) {
    if (said.length === 0 && lang !== ownLang) continue;
    for (const [part, text] of passagesOf(said.join("\n").toWellFormed()).entries())
      found.push({ file: "", page: 0, part, lang, confidence: null, image: null, text });
  }
  for (const { file, page, lang, confidence, image, text } of pages) {
    for (const [part, passage] of passagesOf(text).entries())
      found.push({
        ...{ file, page, part, lang, confidence: confidence ?? null, text: passage },
        image: image && part === 0 ? JSON.stringify(image) : null,
      });
  }
  return found;
}
