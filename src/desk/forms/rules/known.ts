import { countryName, LANGUAGES, languageName } from "../../../kernel/languages.ts";
import { isCountry, isLanguageTag, namesOf, scheme } from "../../../registry/index.ts";

/** What people type for a term, a country or a language: its code, or its name in any language of the interface. */

const folded = (text: string): string => text.trim().normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The code of a name; undefined when the name has none or several. */
type Names = ReadonlyMap<string, string | undefined>;

function named(pairs: Iterable<readonly [name: string, code: string]>): Names {
  const names = new Map<string, string | undefined>();
  for (const [name, code] of pairs) {
    const key = folded(name);
    names.set(key, !names.has(key) || names.get(key) === code ? code : undefined);
  }
  return names;
}

const schemes = new Map<string, { from: unknown; preferred: Names; other: Names }>();

/** The notation that was meant; what was typed when it names no term, so that the rules can refuse it by that. */
export function termFrom(schemeId: string, typed: string): string {
  const text = typed.trim();
  const found = scheme(schemeId);
  if (!found || found.terms.some(({ notation }) => notation === text)) return text;
  let names = schemes.get(schemeId);
  if (names?.from !== found) {
    const { terms } = found;
    names = {
      from: found,
      preferred: named(terms.flatMap((term) => Object.values(term.prefLabel).map((label) => [label, term.notation] as const))),
      other: named(terms.flatMap((term) => namesOf(term).map(({ label }) => [label, term.notation] as const))),
    };
    schemes.set(schemeId, names);
  }
  return names.preferred.get(folded(text)) ?? names.other.get(folded(text)) ?? text;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let countries: readonly string[] | undefined;

/** Every country and territory that a record may name. */
export function countryCodes(): readonly string[] {
  countries ??= LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(isCountry);
  return countries;
}

let countryNames: Names | undefined;

export function countryFrom(typed: string): string {
  const text = typed.trim();
  if (isCountry(text.toUpperCase())) return text.toUpperCase();
  countryNames ??= named(countryCodes().flatMap((code) => LANGUAGES.map((lang) => [countryName(code, lang), code] as const)));
  return countryNames.get(folded(text)) ?? text;
}

/** Languages that are offered by name; any other is written as its tag. */
export const OFFERED_LANGUAGES =
  "am ar az be bg bm bn bs ca ckb cs da de dz el en es et eu fa ff fi fr ga gl gu ha he hi hr ht hu hy id ig is it ja ka kk km kmr ko ku ky ln lo lt lv mk ml mn mr ms mt my ne nl no om pa pl prs ps pt qu rn ro ru rw sk sl sn so sq sr sv sw ta te tg th ti tk tl tr ug uk ur uz vi wo xh yo zh zu".split(
    " ",
  );

let languageNames: Names | undefined;

export function languageFrom(typed: string): string {
  const text = typed.trim();
  if (isLanguageTag(text)) return text;
  languageNames ??= named(
    OFFERED_LANGUAGES.flatMap((tag) => [...LANGUAGES.map((lang) => [languageName(tag, lang), tag] as const)]),
  );
  return languageNames.get(folded(text)) ?? text;
}
