import { fieldsOfType, type Localised, leaves, originalOf, type RecordBody, sourceHash } from "../../../registry/index.ts";

/** One text of a record that can be said in another language. */
export interface TextPlace {
  /** As a citation names it: `title`, `notes.0`, `purpose`, `figures.0.label`. */
  path: string;
  /** The same without places in lists, for its name. */
  name: string;
  texts: Localised;
  /** What it is translated from: the original, or else the version in the record's language, or else the first. */
  from: string;
  original: string;
}

/** The texts of a record in reading order. What is the team's own and never published is not translated. */
export function textsOf(body: RecordBody): TextPlace[] {
  const found: TextPlace[] = [];
  const add = (path: string, name: string, texts: Localised | undefined) => {
    const from = texts && (originalOf(texts)?.[0] ?? (texts[body.lang] ? body.lang : Object.keys(texts)[0]));
    const original = from === undefined ? undefined : texts?.[from]?.text;
    if (texts && from !== undefined && original) found.push({ path, name, texts, from, original });
  };
  add("title", "title", body.title);
  add("summary", "summary", body.summary);
  add("contentNotice", "contentNotice", body.contentNotice);
  for (const { path, name, field, value, secret } of leaves(fieldsOfType(body.type), body.fields)) {
    if (field.kind === "localised" && !secret) add(path, name, value as Localised);
  }
  for (const [i, note] of body.notes.entries()) add(`notes.${i}`, "notes", note.text);
  return found;
}

/** The record with other texts at these paths; a text without any language left is taken out of where it may be missing. */
export function withTexts(body: RecordBody, changed: ReadonlyMap<string, Localised>): RecordBody {
  const copy = structuredClone(body);
  for (const [path, texts] of changed) {
    const steps = path.split(".");
    if (steps[0] === "notes") {
      const note = copy.notes[Number(steps[1])];
      if (note) note.text = texts;
      continue;
    }
    const envelope = steps.length === 1 && ["title", "summary", "contentNotice"].includes(path);
    let holder = (envelope ? copy : copy.fields) as Record<string, unknown>;
    for (const step of steps.slice(0, -1)) holder = (holder[step] ?? {}) as Record<string, unknown>;
    const last = steps.at(-1) ?? "";
    if (Object.hasOwn(holder, last)) holder[last] = texts;
  }
  return copy;
}

/** How a text stands in one language. `none`: it was written in that language. */
export type TextState = "none" | "missing" | "machine" | "stale" | "human";

export function stateOf({ texts, from, original }: Pick<TextPlace, "texts" | "from" | "original">, lang: string): TextState {
  if (sameLanguage(from, lang)) return "none";
  const tag = tagFor(texts, lang);
  const found = tag === undefined ? undefined : texts[tag];
  if (!found) return "missing";
  if (found.status === "original") return "none";
  if (found.sourceHash !== undefined && found.sourceHash !== sourceHash(original)) return "stale";
  return found.status === "machine" ? "machine" : "human";
}

/** The tag under which a text has a version in a language: the language itself, or a variety of it. */
export const tagFor = (texts: Localised, lang: string): string | undefined =>
  texts[lang] ? lang : Object.keys(texts).find((tag) => sameLanguage(tag, lang));

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? tag;
const sameLanguage = (a: string, b: string): boolean => base(a) === base(b);
