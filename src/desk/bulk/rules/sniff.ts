import chardet from "chardet";
import iconv from "iconv-lite";
import { type Row, RowReader, type TableShape } from "./rows.ts";

export const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Encodings that people choose from when the guess is wrong, by their IANA names. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "iso-8859-2",
  "iso-8859-6",
  "iso-8859-15",
  "macintosh",
  "ibm850",
  "shift_jis",
  "gb18030",
  "big5",
  "euc-kr",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (name: string): name is Encoding => (ENCODINGS as readonly string[]).includes(name);
export const isDelimiter = (text: string): boolean => (DELIMITERS as readonly string[]).includes(text);

/** What the bytes of a file are, as far as its first part tells. */
export interface Guess {
  encoding: Encoding;
  /** Said by a byte order mark, or proved by the bytes. */
  certain: boolean;
}

/** Single-byte sets as they are met in practice: with the characters that Windows added. */
const MET: Readonly<Record<string, Encoding>> = {
  "ISO-8859-1": "windows-1252",
  "windows-1252": "windows-1252",
  "ISO-8859-2": "windows-1250",
  "windows-1250": "windows-1250",
  "ISO-8859-5": "windows-1251",
  "windows-1251": "windows-1251",
  "KOI8-R": "windows-1251",
  "ISO-8859-6": "windows-1256",
  "windows-1256": "windows-1256",
  "ISO-8859-7": "windows-1253",
  "windows-1253": "windows-1253",
  "ISO-8859-9": "windows-1254",
  "windows-1254": "windows-1254",
  Shift_JIS: "shift_jis",
  GB18030: "gb18030",
  Big5: "big5",
  "EUC-KR": "euc-kr",
};

/**
 * The encoding of a text. `sample`: its beginning, or the part that is not UTF-8 where there is one; `valid`: the whole file is UTF-8.
 */
export function encodingOf(sample: Uint8Array, valid: boolean): Guess {
  const marked = markOf(sample);
  if (marked) return { encoding: marked, certain: true };
  const wide = wideWithoutMark(sample);
  if (wide) return { encoding: wide, certain: false };
  if (valid) return { encoding: "utf-8", certain: true };
  const loose = new TextDecoder("utf-8").decode(sample);
  const broken = loose.split("\u{fffd}").length - 1;
  const beyond = [...loose].filter((c) => c > "\u{7f}" && c !== "\u{fffd}").length;
  if (beyond > 3 * broken) return { encoding: "utf-8", certain: false };
  const found = chardet.analyse(sample).find(({ name }) => MET[name]);
  return { encoding: MET[found?.name ?? ""] ?? "windows-1252", certain: false };
}

function markOf([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : undefined;
}

/** Delimiters, digits and line ends of UTF-16 have a zero in one half: which half, when it is always the same. */
function wideWithoutMark(sample: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [i, byte] of sample.subarray(0, 10_000).entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.min(sample.length, 10_000) / 2;
  if (odd > pairs * 0.2 && even < odd / 20) return "utf-16le";
  if (even > pairs * 0.2 && odd < even / 20) return "utf-16be";
  return undefined;
}

/** Text of two bytes a letter: to those who know files by their first bytes it looks like music. */
export const isWide = (sample: Uint8Array): boolean =>
  [markOf(sample), wideWithoutMark(sample)].some((one) => one?.startsWith("utf-16"));

/** Bytes that are no text in any encoding of single bytes: too many of them stand for no letter. */
export function isBinary(sample: Uint8Array): boolean {
  let odd = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++;
  return odd > sample.length / 100;
}

export const decoded = (sample: Uint8Array, encoding: Encoding): string => iconv.decode(Buffer.from(sample), encoding);

/** A page of the web or data of a program, that someone took for a table. */
export const isMarkup = (text: string): boolean => /^\s*(<!doctype|<html|<\?xml|<svg|\{\s*"|\[\s*[{[])/i.test(text);

/** Some spreadsheets write the delimiter on a line of its own before the table: `sep=;`. */
const SAID = /^sep=(.)\r?\n?$/i;
export const saysDelimiter = (row: Row): string | undefined =>
  row.line === 1 ? (SAID.exec(row.cells.join(","))?.[1] ?? SAID.exec(row.cells.join(";"))?.[1]) : undefined;

/** How a text is laid out: the delimiter with which most of the first rows come out equally wide, and wider than one. */
export function shapeOf(text: string): TableShape {
  const lineEnd = text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
  const said = /^sep=([,;\t|])[\r\n]/i.exec(text)?.[1];
  if (said) return { delimiter: said, lineEnd };
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(text, { delimiter, lineEnd });
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, lineEnd };
}

const FIRST_ROWS = 60;

function scoreOf(text: string, shape: TableShape): number {
  const reader = new RowReader(shape);
  const widths = new Map<number, number>();
  let rows = 0;
  for (const row of reader.push(text)) {
    widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
    rows += 1;
    if (rows >= FIRST_ROWS) break;
  }
  if (rows < FIRST_ROWS) {
    for (const row of reader.end()) {
      widths.set(row.cells.length, (widths.get(row.cells.length) ?? 0) + 1);
      rows += 1;
    }
  }
  const [width = 1, often = 0] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return width < 2 || rows === 0 ? 0 : often / rows + Math.min(width, 50) / 100;
}
