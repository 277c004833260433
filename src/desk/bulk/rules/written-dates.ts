import { LANGUAGES } from "../../../kernel/languages.ts";
import { isEdtf } from "../../../registry/index.ts";
import { type DateOrder, plain } from "./mapping.ts";

export type DateFault = "date" | "date-order";
type Read = { value: string } | { fault: DateFault };

/** Digits of Arabic and Persian as western ones. */
export const western = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** The names that months have in Arab countries beside those that the language data gives. */
const LEVANTINE = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];

let named: Map<string, number> | undefined;
function months(): Map<string, number> {
  if (named) return named;
  named = new Map(LEVANTINE.map((name, i) => [plain(name), i + 1]));
  for (const lang of LANGUAGES)
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(lang, { month, timeZone: "UTC" });
      for (let i = 0; i < 12; i++) named.set(plain(format.format(new Date(Date.UTC(2021, i, 1)))), i + 1);
    }
  return named;
}

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * A date as people write it in tables, as EDTF. `03/04/2021` needs an order; with the wrong one (`31/12/2021` as month first) it is
 * refused and never turned round.
 */
export function dateFrom(written: string, order: DateOrder | undefined): Read {
  const text = western(written).trim();
  const stamp = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (stamp?.[1]) return checked(stamp[1]);
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/.exec(text.replace(/\s*([./-])\s*/g, "$1"));
  if (parts) return fromParts([Number(parts[1]), Number(parts[3]), Number(parts[4])], [parts[1] ?? "", parts[4] ?? ""], order);
  const month = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (month) return checked(`${month[2]}-${two(Number(month[1]))}`);
  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (run) return checked(`${run[1]}-${run[2]}-${run[3]}`);
  // The year 43586 is what a spreadsheet counts 1 May 2019 as.
  if (/^\d+$/.test(text) && text.length !== 4) return { fault: "date" };
  if (isEdtf(text)) return { value: text };
  return fromWords(text);
}

function fromParts([a, b, c]: [number, number, number], [first, last]: [string, string], order: DateOrder | undefined): Read {
  if (first.length === 4 && last.length <= 2) return checked(`${first}-${two(b)}-${two(c)}`);
  if (last.length !== 4 || first.length > 2) return { fault: "date" };
  if (order === "dmy") return checked(`${last}-${two(b)}-${two(a)}`);
  if (order === "mdy") return checked(`${last}-${two(a)}-${two(b)}`);
  // Without an order only what can be read in one way is taken.
  if (a === b) return checked(`${last}-${two(a)}-${two(b)}`);
  return { fault: "date-order" };
}

/** `12 May 2019`, `mai 2019`, `May 12, 2019`, `١٢ مايو ٢٠١٩`. */
function fromWords(text: string): Read {
  const words = plain(text).split(" ");
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}(er|st|nd|rd|th)?$/.test(word));
  const rest = words
    .filter((word) => word !== year && word !== day && !["de", "del", "of", "le", "the"].includes(word))
    .join(" ");
  const month = months().get(rest);
  if (!year || !month) return { fault: "date" };
  return checked(day ? `${year}-${two(month)}-${two(Number.parseInt(day, 10))}` : `${year}-${two(month)}`);
}

function checked(value: string): Read {
  const [year, month = "01", day] = value.split("-");
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day ?? "01"}`;
  return real ? { value } : { fault: "date" };
}
