import { fieldsOfType } from "../shape/own-fields.ts";
import { leaves } from "./leaves.ts";
import type { PublicBody } from "./public-view.ts";
import type { Localised, Place } from "./values.ts";

/** A text to be found by. `field` is its path as in a citation; `lang` a BCP 47 tag, the record's own where the text has none. */
export interface SearchText {
  field: string;
  lang: string;
  text: string;
}

/** All that a record is found by, title and summary first. Terms are not in it: a query is widened into them instead. */
export function searchTexts(body: Pick<PublicBody, "type" | "lang" | "title" | "summary" | "notes" | "fields">): SearchText[] {
  const texts = [...localised("title", body.title), ...localised("summary", body.summary ?? {})];
  for (const { path, field, value, secret } of leaves(fieldsOfType(body.type), body.fields)) {
    if (!field.search || secret) continue;
    if (field.kind === "localised") texts.push(...localised(path, value as Localised));
    if (field.kind === "text") texts.push({ field: path, lang: body.lang, text: String(value) });
    if (field.kind === "place") {
      const { label } = value as Place;
      if (label) texts.push({ field: path, lang: body.lang, text: label });
    }
  }
  for (const [i, note] of body.notes.entries()) texts.push(...localised(`notes.${i}`, note.text));
  return texts;
}

const localised = (field: string, texts: Localised): SearchText[] =>
  Object.entries(texts).map(([lang, { text }]) => ({ field, lang, text }));
