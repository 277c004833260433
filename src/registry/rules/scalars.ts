import { z } from "zod";
import { hasTerm } from "../vocabulary.ts";
import { isEdtf } from "./dates.ts";

/** What is refused is named by a code, `value-…`: the words for it are messages of the same name. */

/** Bounds, in characters, list entries and bytes. A text longer than this is a file, and belongs into the archive. */
export const LONGEST_TEXT = 100_000;
export const LONGEST_LINE = 4_000;
export const LONGEST_LIST = 2_000;
export const LARGEST_BODY = 4_000_000;

/** PostgreSQL keeps no NUL and UTF-8 no half of a surrogate pair; other control characters have no place in a text. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const isClean = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text);

const written = (longest: number) =>
  z
    .string()
    .refine((text) => text.trim() !== "", "value-empty")
    .max(longest, "value-too-long")
    .refine(isClean, "value-broken-text");

export const textValue = written(LONGEST_TEXT);
export const lineValue = written(LONGEST_LINE);

export const idValue = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, "value-no-record");
export const digestValue = z.string().regex(/^[0-9a-f]{64}$/, "value-no-digest");

/** A BCP 47 tag in its canonical form (`zh-Hant`, not `zh-hant`). No language has a code of more than three letters yet. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(tag) && tag.length <= 35 && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
export const languageValue = z.string().refine(isLanguageTag, "value-no-language");

const regionNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const NO_COUNTRY = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** A country or territory of ISO 3166-1 that exists today (and Kosovo's XK). */
export const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRY.has(code) &&
  regionNames.of(code) !== undefined &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
export const countryValue = z.string().refine(isCountry, "value-no-country");

/** What may become a link. Anything else (`javascript:`, `data:`, `file:`) never enters a record. */
export function isLink(text: string): boolean {
  if (/\s/.test(text) || !isClean(text)) return false;
  try {
    const { protocol, username, password } = new URL(text);
    return ["http:", "https:", "mailto:"].includes(protocol) && username === "" && password === "";
  } catch {
    return false;
  }
}
export const urlValue = lineValue.refine(isLink, "value-no-link");

export const edtfValue = z.string().refine(isEdtf, "value-no-date");
export const instantValue = z.iso.datetime({ offset: true, message: "value-no-instant" });

const CURRENCIES = new Set(Intl.supportedValuesOf("currency"));
export const currencyValue = z.string().refine((code) => CURRENCIES.has(code), "value-no-currency");

export const termValue = (scheme: string) =>
  z.string().refine((notation) => hasTerm(scheme, notation), { message: "value-no-term", params: { scheme } });

export const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(LONGEST_LIST, "value-too-many");
