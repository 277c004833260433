/** Languages of the interface, in the order of the switch. Content carries its own languages: any BCP 47 tag. */
export const LANGUAGES = ["en", "fr", "es", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

const RTL_SCRIPTS = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);
const directions = new Map<string, "ltr" | "rtl">();

/** Writing direction of a language tag, by its likely script; `ltr` for a tag that is none. */
export function direction(tag: string): "ltr" | "rtl" {
  let found = directions.get(tag);
  if (!found) {
    found = RTL_SCRIPTS.has(scriptOf(tag)) ? "rtl" : "ltr";
    directions.set(tag, found);
  }
  return found;
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}

/**
 * Interface numbers are western digits in every language, so that figures and handles read the same in a citation.
 * English dates are day first.
 */
const localeOf = (lang: Language): string => `${lang === "en" ? "en-GB" : lang}-u-nu-latn`;

const cache = new Map<string, unknown>();
function cached<T>(key: string, build: () => T): T {
  let value = cache.get(key) as T | undefined;
  if (value === undefined) {
    value = build();
    cache.set(key, value);
  }
  return value;
}

const displayNames = (lang: Language, type: "language" | "region") =>
  cached(`names ${lang} ${type}`, () => new Intl.DisplayNames(lang, { type, fallback: "code" }));

/** Words that Intl takes long to find, kept: a page names the same few languages, countries and days again and again. */
const words = new Map<string, string>();
const MOST_WORDS = 20_000;
function known(key: string, find: () => string): string {
  let word = words.get(key);
  if (word === undefined) {
    word = find();
    if (words.size >= MOST_WORDS) words.clear();
    words.set(key, word);
  }
  return word;
}

/** A name by code, or the code itself when it is not well formed or has no name. */
const nameOf = (code: string, lang: Language, type: "language" | "region"): string =>
  known(`${type} ${lang} ${code}`, () => {
    try {
      return displayNames(lang, type).of(code) ?? code;
    } catch {
      return code;
    }
  });

export const languageName = (tag: string, lang: Language): string => nameOf(tag, lang, "language");
export const countryName = (iso2: string, lang: Language): string => nameOf(iso2, lang, "region");

/** A language's name in that language itself: for the switch. */
export const ownName = (lang: Language): string => languageName(lang, lang);

export const formatNumber = (value: number, lang: Language): string =>
  cached(`number ${lang}`, () => new Intl.NumberFormat(localeOf(lang), { maximumFractionDigits: 6 })).format(value);

/**
 * A calendar date written out: `2024`, `2024-05`, `2024-05-17` or an ISO instant, of which the day is kept.
 * Anything else (an EDTF with qualifiers, say) comes back as given: the caller words it.
 */
export const formatDate = (iso: string, lang: Language): string => known(`day ${lang} ${iso}`, () => written(iso, lang));

function written(iso: string, lang: Language): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return iso;
  const shape = day ? "day" : month ? "month" : "year";
  return cached(`date ${lang} ${shape}`, () => new Intl.DateTimeFormat(`${localeOf(lang)}-ca-gregory`, options)).format(date);
}

/** Names sorted as readers of the language expect. */
export const collate = (lang: Language): Intl.Collator["compare"] =>
  cached(`collate ${lang}`, () => new Intl.Collator(lang).compare);
