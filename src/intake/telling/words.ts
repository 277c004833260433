import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FluentBundle } from "@fluent/bundle";
import { sha256 } from "../../kernel/hash.ts";
import { bundleOf, type Say, speakerOf } from "../../kernel/messages.ts";
import { PURPOSES } from "../rules/consent.ts";
import { TELL_LANGUAGES, type TellLanguage } from "../rules/languages.ts";

const LOCALES = join(import.meta.dirname, "..", "locales");

/** Where a language's words stand: read by someone who speaks it, or not yet. */
export type ReviewState = "reviewed" | "machine";

/** The words of telling in one language. */
export interface TellWords extends Say {
  lang: TellLanguage;
  /** Someone who speaks the language has read them. Else the page says that nobody has. */
  reviewed: boolean;
  /** Hash of the words that ask for consent: what someone agreed to is these words and no others. */
  version: string;
}

const known = new Map<TellLanguage, TellWords | undefined>();

/** The words in a language; undefined when its files are missing or do not say all that English says. */
export function tellWordsIn(lang: TellLanguage): TellWords | undefined {
  if (!known.has(lang)) known.set(lang, read(lang));
  return known.get(lang);
}

/** The languages that are offered: those with all words, and of these only the ones that the monitor names, if it names any. English always is. */
export const offeredLanguages = (only: readonly string[] = TELL_LANGUAGES): TellLanguage[] =>
  TELL_LANGUAGES.filter((lang) => lang === "en" || (only.includes(lang) && tellWordsIn(lang) !== undefined));

function read(lang: TellLanguage): TellWords | undefined {
  const folder = join(LOCALES, lang);
  if (!existsSync(folder)) return undefined;
  const bundle = bundleOf(lang, [folder]);
  if (lang !== "en" && !saysAll(bundle)) return undefined;
  const say = speakerOf(bundle, lang);
  const asked = PURPOSES.flatMap((purpose) => [say(`consent-${purpose}-title`), say(`consent-${purpose}`)]);
  return Object.assign(say, { lang, reviewed: reviewState(lang) === "reviewed", version: sha256(asked.join("\n")).slice(0, 16) });
}

let english: string[] | undefined;

/** The ids of all messages, as English has them. */
export function tellIds(): string[] {
  english ??= idsOf(bundleOf("en", [join(LOCALES, "en")]));
  return english;
}

const saysAll = (bundle: FluentBundle): boolean => tellIds().every((id) => bundle.getMessage(id)?.value);

const idsOf = (bundle: FluentBundle): string[] => [...bundle._messages.keys()];

/** What `review.json` beside the words says; a language that says nothing has been read by nobody. */
export function reviewState(lang: TellLanguage): ReviewState {
  const path = join(LOCALES, lang, "review.json");
  if (!existsSync(path)) return "machine";
  const said: unknown = JSON.parse(readFileSync(path, "utf8"));
  return typeof said === "object" && said !== null && "state" in said && said.state === "reviewed" ? "reviewed" : "machine";
}
