import edtf from "edtf";

/** What an EDTF date covers, in days (`2019-05-01`); an open or unknown end is undefined. */
export interface Period {
  from?: string;
  to?: string;
}

const LONGEST = 100;

/** The grammar takes a third of a millisecond to read a date, and archives are full of the same ones. */
const known = new Map<string, Period | undefined>();
const MOST_KNOWN = 10_000;

/** The days that an EDTF date covers, or undefined when the text is none. */
export function periodOf(text: string): Period | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, parsed(text));
  }
  return known.get(text);
}

function parsed(text: string): Period | undefined {
  try {
    const { min, max } = edtf(text);
    return { from: day(min), to: day(max) };
  } catch {
    return undefined;
  }
}

export const isEdtf = (text: string): boolean => periodOf(text) !== undefined;

/** Milliseconds since 1970 as a day; undefined for what lies outside of the years 1 to 9999. */
function day(time: number): string | undefined {
  if (!Number.isFinite(time)) return undefined;
  const text = new Date(time).toISOString();
  return /^\d{4}-/.test(text) && !text.startsWith("0000") ? text.slice(0, 10) : undefined;
}

/** The years from first to last that a date covers, at most `most` of them: for the facet. */
export function yearsOf(text: string, most = 30): string[] {
  const period = periodOf(text);
  const first = Number((period?.from ?? period?.to)?.slice(0, 4));
  const last = Number((period?.to ?? period?.from)?.slice(0, 4));
  if (!Number.isInteger(first) || !Number.isInteger(last) || last - first >= most) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, "0"));
}
