import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LANGUAGES, type Language } from "./languages.ts";

/** Says one message: `t("search-total", { count: 3 })`, `t("field-x.help")` for an attribute. */
export interface Say {
  (id: string, args?: Record<string, FluentVariable>): string;
  has(id: string): boolean;
}

/** Words of the interface in one language. */
export interface Messages extends Say {
  lang: Language;
}

const SOURCE = join(import.meta.dirname, "..");

/** Slices that speak: each has `locales/{lang}/*.ftl`. */
const SPEAKING = ["registry", "site", "desk", "evidence"] as const;

const load = (lang: Language): FluentBundle =>
  bundleOf(
    lang,
    SPEAKING.map((slice) => join(SOURCE, slice, "locales", lang)),
  );

/** All messages of the folders' files. Throws when one cannot be read. */
export function bundleOf(tag: string, folders: readonly string[]): FluentBundle {
  // Numbers in western digits everywhere, as in languages.ts.
  const bundle = new FluentBundle(`${tag}-u-nu-latn`);
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith(".ftl")) continue;
      const path = join(folder, file);
      const errors = bundle.addResource(new FluentResource(readFileSync(path, "utf8")));
      if (errors.length > 0) throw new Error(`${relative(SOURCE, path)}: ${errors.join("; ")}`);
    }
  }
  return bundle;
}

const speak = (lang: Language): Messages => Object.assign(speakerOf(load(lang), lang), { lang });

/** Speaks the messages of a bundle. It throws on an id that is missing or on arguments that do not fit. */
export function speakerOf(bundle: FluentBundle, lang: string): Say {
  const find = (id: string) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    return attribute ? message?.attributes[attribute] : message?.value;
  };
  const patterns = new Map<string, ReturnType<typeof find>>();
  const pattern = (id: string) => {
    let known = patterns.get(id);
    if (known === undefined) {
      known = find(id);
      // Ids are those of the code; one that is not there is not kept, so that asking for any cannot fill the memory.
      if (known !== undefined) patterns.set(id, known);
    }
    return known;
  };
  // Most words of a page take no argument: they are said once and kept.
  const said = new Map<string, string>();
  const t = (id: string, args?: Record<string, FluentVariable>): string => {
    if (args) return say(id, args);
    let words = said.get(id);
    if (words === undefined) {
      words = say(id);
      said.set(id, words);
    }
    return words;
  };
  const say = (id: string, args?: Record<string, FluentVariable>): string => {
    const found = pattern(id);
    if (found === undefined || found === null) throw new Error(`no message "${id}" in ${lang}`);
    const errors: Error[] = [];
    const words = bundle.formatPattern(found, args ?? null, errors);
    if (errors[0]) throw new Error(`message "${id}" in ${lang}: ${errors[0].message}`);
    return words;
  };
  return Object.assign(t, { has: (id: string) => Boolean(pattern(id)) });
}

const spoken = new Map<Language, Messages>();

/**
 * The messages of one language. Throws on an id that is missing or on arguments that do not fit:
 * a test asks for every id in every language, so no reader meets that.
 */
export function messages(lang: Language): Messages {
  let t = spoken.get(lang);
  if (!t) {
    t = speak(lang);
    spoken.set(lang, t);
  }
  return t;
}

/** Every language's messages at once, to load them at start and not in the first reader's request. */
export function loadMessages(): void {
  for (const lang of LANGUAGES) messages(lang);
}
