import {
  type Localised,
  type RecordBody,
  type Revision,
  sourceHash,
  type Translation,
  withStaleness,
} from "../../../registry/index.ts";
import { type TextPlace, tagFor, textsOf, withTexts } from "./texts.ts";

/** A text as it came back from the form. */
export interface TypedText {
  path: string;
  text: string;
  /** Read and found right as it is: by machine and now reviewed, or still true of an original that has changed. */
  confirmed: boolean;
}

/** A text that someone else has written meanwhile. `theirs` is empty when they took it away. */
export interface Clash {
  path: string;
  mine: string;
  theirs: string;
}

export interface Translated {
  body: RecordBody;
  /** Paths of the texts that are others now. */
  changed: string[];
  clashes: Clash[];
  /** Paths of originals that have changed since the page was opened: their new translations are stale already. */
  overtaken: string[];
}

/**
 * Puts translations into the latest version of a record, that were made of `base`, the version that the translator saw. Each is bound to
 * the original that they saw, so that it is stale when that has changed meanwhile. What someone else has translated meanwhile is a clash,
 * and left as it is.
 */
export function translate(
  base: RecordBody,
  latest: RecordBody,
  lang: string,
  typed: readonly TypedText[],
  translator: string,
): Translated {
  const seen = new Map(textsOf(base).map((place) => [place.path, place]));
  const now = textsOf(latest);
  const changes = new Map<string, Localised>();
  const result: Omit<Translated, "body"> = { changed: [], clashes: [], overtaken: [] };
  for (const { path, text, confirmed } of typed) {
    const was = seen.get(path);
    if (!was || !isTranslatable(was, lang)) continue;
    const before = versionIn(was, lang);
    const next = nextOf(before, text.trim(), confirmed, translator, was.original);
    if (next === undefined) continue;
    const place = placeNow(was, now);
    const theirs = place && versionIn(place, lang)?.text;
    if (!place || !isTranslatable(place, lang) || ((theirs ?? "") !== (before?.text ?? "") && theirs !== next?.text)) {
      result.clashes.push({ path: place?.path ?? path, mine: text.trim(), theirs: theirs ?? "" });
      continue;
    }
    const tag = tagFor(place.texts, lang) ?? lang;
    const { [tag]: _, ...others } = changes.get(place.path) ?? place.texts;
    changes.set(place.path, withStaleness(next ? { ...others, [tag]: next } : others));
    result.changed.push(place.path);
    if (place.original !== was.original) result.overtaken.push(place.path);
  }
  return { body: changes.size > 0 ? withTexts(latest, changes) : latest, ...result };
}

/** Is it written in another language, so that it can be translated into this one? */
export const isTranslatable = ({ texts, from }: TextPlace, lang: string): boolean => {
  const tag = tagFor(texts, lang);
  return tag !== from && (tag === undefined || texts[tag]?.status !== "original");
};

export const versionIn = ({ texts }: Pick<TextPlace, "texts">, lang: string): Translation | undefined => {
  const tag = tagFor(texts, lang);
  return tag === undefined ? undefined : texts[tag];
};

/** The translation after this form: undefined when nothing was done to it, null when it is taken away. */
function nextOf(before: Translation | undefined, text: string, confirmed: boolean, translator: string, original: string) {
  const made = { translator, sourceHash: sourceHash(original) };
  if (text === (before?.text ?? "")) {
    if (!before || !confirmed) return undefined;
    const byMachine = before.status === "machine";
    const current = before.sourceHash === made.sourceHash || before.sourceHash === undefined;
    if (!byMachine && current && !before.stale) return undefined;
    return { text, status: byMachine ? ("machine_reviewed" as const) : before.status, ...made };
  }
  return text === "" ? null : { text, status: "human" as const, ...made };
}

/** The same text in a later version: where it was, or where its list has moved it. */
function placeNow(was: TextPlace, now: readonly TextPlace[]): TextPlace | undefined {
  const here = now.find((place) => place.path === was.path);
  if (here?.original === was.original) return here;
  return now.find((place) => place.name === was.name && place.original === was.original) ?? here;
}

/** The original that a translation was made of, from the versions of its record; undefined when none of them had it. */
export function originalBefore(
  versions: readonly Pick<Revision, "body">[],
  { name }: Pick<TextPlace, "name">,
  hash: string,
): string | undefined {
  for (const { body } of versions.toReversed()) {
    const found = textsOf(body).find((place) => place.name === name && sourceHash(place.original) === hash);
    if (found) return found.original;
  }
  return undefined;
}
