import { sha256 } from "@noble/hashes/sha2.js";
import { asciiDigits } from "./numerals.ts";
import { valueIn, WORD_LISTS, type WordList, wordsFrom } from "./words.ts";

export { WORD_LISTS, type WordList };

/**
 * What a person is given to come back with: 80 random bits, and the only thing that leads to their case.
 * It is shown once, and stored and logged nowhere.
 */
export interface Code {
  /** Ten bytes. */
  bytes: Uint8Array;
  /** The same as five groups of five ASCII digits, of which the last three bits are a check. */
  groups: string[];
}

export const CODE_BYTES = 10;
const DIGITS = 25;
const WORDS = 8;
/** Nobody types more than this to say a code. */
const LONGEST = 400;

/** A new code, from the browser's or Node's own source of randomness. */
export const newCode = (): Code => codeFrom(crypto.getRandomValues(new Uint8Array(CODE_BYTES)));

export function codeFrom(bytes: Uint8Array): Code {
  if (bytes.length !== CODE_BYTES) throw new Error("a code has ten bytes");
  const digits = ((bitsOf(bytes) << 3n) | BigInt(checkOf(bytes) >> 5)).toString().padStart(DIGITS, "0");
  return { bytes: bytes.slice(), groups: digits.match(/\d{5}/g) ?? [] };
}

/** The code in eight words of a list, whose last eight bits are a check. */
export const wordsOf = (code: Code, list: WordList): string[] =>
  wordsFrom((bitsOf(code.bytes) << 8n) | BigInt(checkOf(code.bytes)), WORDS, list);

/**
 * The code that someone typed: 25 digits of any script, with spaces, dashes or dots between them, or eight words of one
 * of the `lists`. Undefined when it is none, or its check says that something is mistyped.
 */
export function readCode(text: string, lists: Iterable<WordList> = []): Code | undefined {
  if (text.length > LONGEST) return undefined;
  const digits = asciiDigits(text);
  if (digits !== undefined) return digits.length === DIGITS ? checked(BigInt(digits), 3n) : undefined;
  for (const list of lists) {
    const value = valueIn(text, WORDS, list);
    const code = value === undefined ? undefined : checked(value, 8n);
    if (code) return code;
  }
  return undefined;
}

/** As `readCode`, with every list there is; lists are loaded only when there are letters in the text. */
export async function readTypedCode(text: string): Promise<Code | undefined> {
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return readCode(text);
  return readCode(text, await Promise.all(Object.values(WORD_LISTS).map((load) => load())));
}

/** Is `typed` the group of the code with this number, 0 to 4? Digits of any script count. */
export const isGroup = (code: Code, number: number, typed: string): boolean =>
  code.groups[number] !== undefined && typed.length < 100 && asciiDigits(typed) === code.groups[number];

function checked(value: bigint, checkBits: bigint): Code | undefined {
  const bits = value >> checkBits;
  if (bits >> BigInt(CODE_BYTES * 8) !== 0n) return undefined;
  const bytes = Uint8Array.from({ length: CODE_BYTES }, (_, n) => Number((bits >> BigInt(8 * (CODE_BYTES - 1 - n))) & 255n));
  const check = BigInt(checkOf(bytes)) >> (8n - checkBits);
  return (value & ((1n << checkBits) - 1n)) === check ? codeFrom(bytes) : undefined;
}

const bitsOf = (bytes: Uint8Array): bigint => bytes.reduce((bits, byte) => (bits << 8n) | BigInt(byte), 0n);

const checkOf = (bytes: Uint8Array): number => sha256(bytes)[0] ?? 0;
