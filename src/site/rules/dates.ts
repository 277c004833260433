import { formatDate, type Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An EDTF date in words: `2019~` is "about 2019", `2019/..` is "from 2019". What it does not know comes back as given. */
export function dateWords(edtf: string, t: Messages): string {
  const text = edtf.trim();
  const ends = text.split("/");
  if (ends.length === 2) {
    const [from = "", to = ""] = ends;
    if (isOpen(from) && isOpen(to)) return text;
    if (isOpen(from)) return t("date-until", { date: one(to, t) });
    if (isOpen(to)) return t("date-from", { date: one(from, t) });
    return t("date-between", { from: one(from, t), to: one(to, t) });
  }
  return one(text, t);
}

const isOpen = (end: string): boolean => end === "" || end === "..";

function one(text: string, t: Messages): string {
  const qualifier = /[~?%]$/.exec(text)?.[0];
  const bare = qualifier ? text.slice(0, -1) : text;
  const words = bareWords(bare, t);
  if (qualifier === "~") return t("date-about", { date: words });
  if (qualifier === "?") return t("date-perhaps", { date: words });
  if (qualifier === "%") return t("date-perhaps-about", { date: words });
  return words;
}

function bareWords(text: string, t: Messages): string {
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return t("date-decade", { year: `${decade[1]}0` });
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return t(`date-season-${season[2]}`, { year: season[1] ?? "" });
  if (DATE.test(text)) return formatDate(text, t.lang);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatDate(text, t.lang);
  return text;
}

/** A value for `<time datetime>`, where the date is a plain one. */
export const machineDate = (edtf: string): string | undefined =>
  DATE.test(edtf) ? edtf : /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(edtf) ? edtf : undefined;

/** The day of an instant, written out. */
export const dayOf = (instant: string, lang: Language): string => formatDate(instant.slice(0, 10), lang);
