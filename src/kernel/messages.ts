import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { LANGUAGES, type Language } from "./languages.ts";

/** Words of the interface in one language: `t("search-total", { count: 3 })`, `t("field-x.help")` for an attribute. */
export interface Messages {
  (id: string, args?: Record<string, FluentVariable>): string;
  has(id: string): boolean;
  lang: Language;
}

const SOURCE = join(import.meta.dirname, "..");

/** Slices that speak: each has `locales/{lang}/*.ftl`. */
const SPEAKING = ["registry", "site", "desk"] as const;

function load(lang: Language): FluentBundle {
  // Numbers in western digits everywhere, as in languages.ts.
  const bundle = new FluentBundle(`${lang}-u-nu-latn`);
  for (const slice of SPEAKING) {
    const folder = join(SOURCE, slice, "locales", lang);
    for (const file of readdirSync(folder).sort()) {
      const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
      if (errors.length > 0) throw new Error(`${slice}/locales/${lang}/${file}: ${errors.join("; ")}`);
    }
  }
  return bundle;
}

function speak(lang: Language): Messages {
  const bundle = load(lang);
  const pattern = (id: string) => {
    const [name = "", attribute] = id.split(".");
    const message = bundle.getMessage(name);
    return attribute ? message?.attributes[attribute] : message?.value;
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
  return Object.assign(t, { has: (id: string) => Boolean(pattern(id)), lang });
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
