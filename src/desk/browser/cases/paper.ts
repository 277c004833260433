/** The paper copy of a custodian's key: lines short enough to type, each with two digits that tell where a letter is wrong. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bech32 } from "@scure/base";

const HEAD = "AGE-SECRET-KEY-1";
/** Letters of one line, and of one group in it. */
const LINE = 15;
const GROUP = 5;

/** Two digits that follow from the letters of a line. */
function checkOf(letters: string): string {
  const [first = 0, second = 0] = sha256(new TextEncoder().encode(letters));
  return String((first * 256 + second) % 100).padStart(2, "0");
}

const linesOf = (letters: string): string[] =>
  Array.from({ length: Math.ceil(letters.length / LINE) }, (_, i) => letters.slice(i * LINE, (i + 1) * LINE));

/** The lines to print or to write down. `identity`: `AGE-SECRET-KEY-1…`. */
export function paperLines(identity: string): string[] {
  return linesOf(identity.slice(HEAD.length)).map((line) => {
    const groups = Array.from({ length: Math.ceil(line.length / GROUP) }, (_, i) => line.slice(i * GROUP, (i + 1) * GROUP));
    return [...groups, checkOf(line)].join(" ");
  });
}

/** How many lines a key has, and the letters of each with its two digits. */
const LETTERS = 58;
export const PAPER_LINES = Math.ceil(LETTERS / LINE);

export type Read = { identity: string } | { wrong: number[] };

/**
 * Reads the lines of a paper copy, or a whole key in the first of them. What is wrong is told by the numbers of the lines,
 * counted from 0; all of them when each is right by itself and the whole is no key.
 */
export function readPaper(lines: readonly string[]): Read {
  // A key has no letter O and no letter B: who writes one means a digit.
  const typed = lines.map((line) =>
    line
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, "")
      .replaceAll("O", "0")
      .replaceAll("B", "8"),
  );
  const whole = typed.join("").replace(/^AGESECRETKEY1/, "");
  if (whole.length === LETTERS) return identityFrom(whole);
  const wrong = typed.flatMap((line, i) => {
    const letters = line.slice(0, -2);
    const length = Math.min(LINE, LETTERS - i * LINE);
    return letters.length === length && checkOf(letters) === line.slice(-2) ? [] : [i];
  });
  if (wrong.length > 0) return { wrong };
  return identityFrom(typed.map((line) => line.slice(0, -2)).join(""));
}

function identityFrom(letters: string): Read {
  const identity = HEAD + letters;
  try {
    const { prefix, bytes } = bech32.decodeToBytes(identity);
    if (prefix.toUpperCase() === HEAD.slice(0, -1) && bytes.length === 32) return { identity };
  } catch {
    // Said below: which letter is wrong, nobody can tell.
  }
  return { wrong: Array.from({ length: PAPER_LINES }, (_, i) => i) };
}
