import { EAST, KINDS, kindOf, NONE, type RunKind, WORD } from "./letter-kinds.ts";

/** A piece of the text that holds letters or digits of one kind; `[start, end)` are UTF-16 offsets. */
export interface Run {
  kind: RunKind;
  text: string;
  start: number;
  end: number;
}

/** Longest run in UTF-16 units: what goes on longer is cut. */
const LONGEST = 2000;

/** `7,000` and `7.000`: groups of three digits are one number. */
const GROUPED = /[0-9]{1,3}(?:[.,\u00a0\u202f'’][0-9]{3})+(?![\p{L}\p{N}])/uy;
/** A line break inside a line of Chinese is a matter of layout, so it does not end the run. */
const LINE_BREAK = /[ \t]?\r?\n[ \t]?/y;

/** Calls back with each run of a text, in order. Time is linear in the length of the text. */
export function eachRun(text: string, use: (run: Run) => void): void {
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if (kind === NONE) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const number = code >= 48 && code <= 57 ? groupedAt(text, at) : undefined;
    const end = number === undefined ? runEnd(text, at, kind) : at + number.length;
    const run: Run = { kind: KINDS[kind] ?? "word", text: text.slice(at, end), start: at, end };
    if (number !== undefined) run.text = number.replace(/[^0-9]/g, "");
    if (kind !== WORD || !isElision(text, run)) use(run);
    at = end;
  }
}

/** The runs of a text, in order. */
export function runs(text: string): Run[] {
  const found: Run[] = [];
  eachRun(text, (run) => found.push(run));
  return found;
}

function runEnd(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length && at - start < LONGEST) {
    const code = text.codePointAt(at) ?? 0;
    if (kindOf(code) === kind) {
      at += code > 0xffff ? 2 : 1;
    } else if (kind === WORD && (code === 0xad || code === 0x200d) && kindOf(text.codePointAt(at + 1) ?? 0) === WORD) {
      at++;
    } else if (kind === EAST && code <= 32) {
      LINE_BREAK.lastIndex = at;
      const next = LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : 0;
      if (next === 0 || kindOf(text.codePointAt(next) ?? 0) !== EAST) return at;
      at = next;
    } else return at;
  }
  return at;
}

function groupedAt(text: string, at: number): string | undefined {
  const before = text[at - 1];
  if (before === "." || before === ",") return undefined;
  GROUPED.lastIndex = at;
  return GROUPED.exec(text)?.[0];
}

const LETTER_NEXT = /^\p{L}/u;
// French, Italian and Catalan words that lose their vowel before another word: never what one searches for.
const ELIDED = new Set("l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell nell all sull dall coll quell quest".split(" "));

/** `'`, `’`, `‘`, `ʼ` or `＇`. */
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xff07;

/** An elided article before a word (`l'`, `qu'`), or an English possessive after one. */
function isElision(text: string, run: Run): boolean {
  if (run.text.length > 7) return false;
  if (isApostrophe(text.charCodeAt(run.end)) && LETTER_NEXT.test(text.slice(run.end + 1, run.end + 3)))
    return ELIDED.has(run.text.toLowerCase());
  return (
    (run.text === "s" || run.text === "S") &&
    isApostrophe(text.charCodeAt(run.start - 1)) &&
    /\p{L}$/u.test(text.slice(Math.max(0, run.start - 3), run.start - 1))
  );
}
