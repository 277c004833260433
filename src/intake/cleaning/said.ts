/** What a file says beside what it shows: shown to whoever sends it, and stored nowhere. */
export const TELLTALES = ["place", "time", "device", "person", "software", "words"] as const;
export type Telltale = (typeof TELLTALES)[number];

export interface Said {
  what: Telltale;
  /** As the file has it, 200 characters at most: a position in decimal degrees, a time, a maker and model, a name. */
  value: string;
}

/** What a process apart found out about a file. */
export interface Looked {
  /** By its bytes, whatever its name is; `application/octet-stream` when they say nothing. */
  mediaType: string;
  said: Said[];
  /** Length of a recording. */
  seconds?: number;
}

/** What the name of a tag tells, over pictures, recordings and documents. */
const NAMES: readonly [Telltale, RegExp][] = [
  ["place", /gps|latitude|longitude|altitude|©xyz|location|^city$|country|province|region|iso6709/i],
  ["device", /^make$|model|\.make$|©mak|©mod|serial|lens(?!info)|hostcomputer|uniqueid|device/i],
  [
    "person",
    /owner|artist|author|^creator$|initial-creator|lastmodifiedby|company|manager|printed-by|by-?line|copyright|contact|^aART$|TPE\d|performer/i,
  ],
  ["time", /date(?!digitized$)|^created$|^modified$|lastprinted|^time|subsectime|offsettime|©day|TDRC|TYER/i],
  ["software", /software|^application$|generator|creatortool|producer|encod|©too|TSSE|history/i],
  ["words", /description|comment|caption|keywords|subject|title|©nam|headline/i],
];

/** A named value of a file's metadata, as something said; undefined when it tells nothing of anybody. */
export function saidBy(name: string, value: unknown): Said | undefined {
  const what = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
  const text = what && written(value);
  return text ? { what, value: text } : undefined;
}

/** Each thing once, in the order of what matters most, and no more than a page can show. */
export function sorted(said: readonly Said[]): Said[] {
  const once = new Map(said.map((one) => [`${one.what} ${one.value}`, one]));
  return TELLTALES.flatMap((what) => [...once.values()].filter((one) => one.what === what).slice(0, 6));
}

function written(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 16).replace("T", " ");
  if (Array.isArray(value)) return value.slice(0, 6).map(written).filter(Boolean).join(" ");
  if (typeof value === "number") return String(Math.round(value * 1e5) / 1e5);
  if (value && typeof value === "object" && "value" in value) return written(value.value);
  return typeof value === "string"
    ? value
        .replace(/[\p{C}\s]+/gu, " ")
        .trim()
        .slice(0, 200)
    : "";
}
