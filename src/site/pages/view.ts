import type { PublicRecord } from "../../edition/index.ts";
import { formatNumber, type Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import type { OwnPage } from "../../registry/index.ts";
import type { OfferPack } from "../rules/pack.ts";

/** What a monitor says about itself. `baseUrl` without a slash at the end; `singleReviewer`: records are published on one person's word. */
export interface SiteSettings {
  name: string;
  contact?: string;
  prefix: string;
  version: string;
  singleReviewer: boolean;
  baseUrl?: string;
}

/** The edition as pages name it in their foot. */
export interface EditionStamp {
  seq: number;
  records: number;
  hash: string;
  at: string;
}

/** What every page knows besides its own data. */
export interface View {
  lang: Language;
  t: Messages;
  site: SiteSettings;
  /** How to cite a record, one reference a paragraph. */
  cite: (record: PublicRecord) => string;
  /** What an evidence pack would hold; absent where none are made. */
  packs?: OfferPack;
  css: string;
  mark: string;
  /** The mark is the monitor's own. */
  ownMark: boolean;
  /** Pages that the monitor has written, in their order. */
  pages: readonly OwnPage[];
  /** Path after the language, with its query: the language switch stays on the page. */
  here: string;
  /** The day on which the page is read, `2026-05-17`. */
  today: string;
  edition: EditionStamp;
}

/** All that a text needs of the page around it: the site and the desk have it alike. */
export type Speech = Pick<View, "lang" | "t">;

/** A message with a number in it: `n` chooses the plural form, `shown` is what is printed. */
export const counted = (v: Speech, id: string, n: number, more: Record<string, string | number> = {}): string =>
  v.t(id, { n, shown: formatNumber(n, v.lang), ...more });

const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
const sizes = new Map<string, Intl.NumberFormat>();

/** A file's size as a person says it: 3.4 MB. */
export function fileSize(v: Speech, bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** step;
  const digits = value < 10 && step > 0 ? 1 : 0;
  const key = `${v.lang} ${step} ${digits}`;
  const known = sizes.get(key);
  const format =
    known ??
    new Intl.NumberFormat(`${v.lang}-u-nu-latn`, {
      style: "unit",
      unit: UNITS[step],
      unitDisplay: step === 0 ? "long" : "short",
      maximumFractionDigits: digits,
    });
  if (!known) sizes.set(key, format);
  return format.format(value);
}

const lists = new Map<string, Intl.ListFormat>();

/** Several words as one phrase: "Arabic, English and French". */
export function listed(v: Speech, words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? "";
  const format = lists.get(v.lang) ?? new Intl.ListFormat(v.lang, { type: "conjunction" });
  lists.set(v.lang, format);
  return format.format(words);
}
