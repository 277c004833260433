import type { Edtf } from "../../src/registry/index.ts";
import type { FactDate } from "./facts.ts";

const PLAIN = /^\d{4}(-\d{2}){0,2}$/;

/** A date of the facts as EDTF: whatever its precision calls approximate, derived or as reported is marked `~`. */
export function edtfOf({ date, precision }: FactDate): Edtf {
  if (!PLAIN.test(date)) throw new Error(`"${date}" is not a plain date`);
  const length = { year: 4, month: 7, day: 10 }[precision];
  if (length !== undefined) return date.slice(0, length);
  return /^month /.test(precision) ? date.slice(0, 7) : `${date}~`;
}

export const isPlain = (date: string): boolean => PLAIN.test(date);

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * Does a sentence say a date, as exactly as the date is given? `2019-05-17` wants the day, the month and the year in it.
 * Of a period either end will do.
 */
export function states(sentence: string, edtf: Edtf): boolean {
  return edtf
    .replace(/[~?%]/g, "")
    .split("/")
    .filter((date) => PLAIN.test(date))
    .some((date) => {
      const [year = "", month, day] = date.split("-");
      if (!new RegExp(`\\b${year}\\b`).test(sentence)) return false;
      if (!month) return true;
      const name = MONTHS[Number(month) - 1] ?? "";
      if (!day) return sentence.includes(name);
      return new RegExp(`\\b${Number(day)}(-\\d+)? ${name}`).test(sentence);
    });
}
