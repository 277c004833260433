import { countryName, LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { hasTerm, isCountry, isLanguageTag, namesOf, type Scheme, scheme } from "../../../registry/index.ts";
import { plain } from "./mapping.ts";

/** What a word in a cell means: one thing, several (nobody guesses which), or nothing that is known. */
export type Meaning = { value: string } | { fault: "unknown" | "ambiguous" };

const terms = new WeakMap<Scheme, Map<string, Set<string>>>();

function indexed(found: Scheme): Map<string, Set<string>> {
  let index = terms.get(found);
  if (!index) {
    index = new Map();
    for (const term of found.terms) {
      const labels = namesOf(term).map(({ label }) => label);
      const short = Object.values(term.shortLabel ?? {});
      for (const name of [term.notation, ...labels, ...short]) {
        const key = plain(name);
        index.set(key, (index.get(key) ?? new Set()).add(term.notation));
      }
    }
    terms.set(found, index);
  }
  return index;
}

/** A term by its notation, or by one of its names in any language. */
export function termFrom(schemeId: string, text: string): Meaning {
  if (hasTerm(schemeId, text)) return { value: text };
  const found = scheme(schemeId);
  return only([...((found && indexed(found).get(plain(text))) ?? [])]);
}

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));

let countries: Map<string, Set<string>> | undefined;
/** A country by its code, or by its name in a language of the interface. */
export function countryFrom(text: string): Meaning {
  if (isCountry(text.toUpperCase())) return { value: text.toUpperCase() };
  countries ??= namedIn(PAIRS.filter(isCountry), countryName);
  return only([...(countries.get(plain(text)) ?? [])]);
}

let languages: Map<string, Set<string>> | undefined;
/** A language by its tag, or by its name in a language of the interface. */
export function languageFrom(text: string): Meaning {
  const tag = canonical(text);
  if (tag !== undefined && isLanguageTag(tag)) return { value: tag };
  languages ??= namedIn(
    PAIRS.map((pair) => pair.toLowerCase()).filter((code) => languageName(code, "en") !== code),
    languageName,
  );
  return only([...(languages.get(plain(text)) ?? [])]);
}

function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function namedIn(codes: readonly string[], nameOf: typeof countryName): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const code of codes)
    for (const lang of LANGUAGES) {
      const key = plain(nameOf(code, lang));
      index.set(key, (index.get(key) ?? new Set()).add(code));
    }
  return index;
}

function only(values: readonly string[]): Meaning {
  const [value] = values;
  if (value === undefined) return { fault: "unknown" };
  return values.length > 1 ? { fault: "ambiguous" } : { value };
}

const TRUE = new Set(["1", "true", "yes", "y", "oui", "o", "sí", "si", "x", "vrai", "verdadero", "نعم", "صحيح"].map(plain));
const FALSE = new Set(["0", "false", "no", "n", "non", "faux", "falso", "لا", "خطأ"].map(plain));

export function flagFrom(text: string): boolean | undefined {
  const word = plain(text);
  return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
}

/** A number with any usual sign between its thousands. `decimal`: what stands before the fraction. */
export function numberFrom(text: string, decimal: "." | ","): number | undefined {
  const group = decimal === "." ? "," : ".";
  const bare = text
    .replace(/[\s\u{a0}\u{202f}'’_٬]/gu, "")
    .replaceAll("−", "-")
    .replaceAll("٫", decimal);
  const pattern =
    decimal === "."
      ? /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e[+-]?\d{1,3})?$/i
      : /^[+-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?(e[+-]?\d{1,3})?$/i;
  if (!pattern.test(bare)) return undefined;
  const number = Number(bare.replaceAll(group, "").replace(decimal, "."));
  return Number.isFinite(number) ? number : undefined;
}
