import { folded } from "../../../archive/index.ts";

/** Numbers in a signature of a text: the share of those that are the same is, near enough, the share of the words in common. */
export const SIZE = 64;
/** Numbers in a part: two texts that are half the same share one of the parts almost surely, two that are not hardly ever. */
const ROWS = 4;
/** Words in a row that count as one thing. */
const SHINGLE = 5;
/** Characters that are looked at: the beginning of a long text tells it from others. */
const MOST = 400_000;
/** A text with fewer things in it is too short to say that it looks like another. */
const LEAST = 20;

/** What a text looks like: MinHash with one permutation, over runs of words. Undefined for a text that is too short to tell. */
export function textSignature(text: string): number[] | undefined {
  const words = folded(text.slice(0, MOST)).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const things = new Set<number>();
  for (const thing of thingsIn(words)) things.add(hashOf(thing));
  if (things.size < LEAST) return undefined;
  const bins: (number | undefined)[] = Array.from({ length: SIZE });
  for (const hash of things) {
    const bin = hash % SIZE;
    const rest = Math.floor(hash / SIZE);
    if (rest < (bins[bin] ?? Number.POSITIVE_INFINITY)) bins[bin] = rest;
  }
  // An empty bin takes what is in the next one, the same way in every text.
  return bins.map((one, bin) => {
    for (let i = 0; i < SIZE; i++) {
      const found = i === 0 ? one : bins[(bin + i) % SIZE];
      if (found !== undefined) return i === 0 ? found : Math.imul(found, 2_654_435_761 + i) >>> 6;
    }
    return 0;
  });
}

/** Runs of words; where words are not parted by spaces, runs of characters. */
function* thingsIn(words: readonly string[]): Generator<string> {
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters > words.length * 15) {
    const all = words.join("");
    for (let i = 0; i + 8 <= all.length; i++) yield all.slice(i, i + 8);
    return;
  }
  for (let i = 0; i + SHINGLE <= words.length; i++) yield words.slice(i, i + SHINGLE).join(" ");
}

/** FNV-1a, 32 bits, stirred at the end. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

export const writtenText = (signature: readonly number[]): string => signature.map((one) => one.toString(36)).join(".");

/** Share, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  const [one, other] = [a.split("."), b.split(".")];
  return one.filter((value, i) => value === other[i]).length / SIZE;
}

export const textParts = (signature: readonly number[]): string[] =>
  Array.from({ length: SIZE / ROWS }, (_, i) => `t${i}:${writtenText(signature.slice(i * ROWS, (i + 1) * ROWS))}`);

/** Bits in a part of a picture's hash: pictures that differ in fewer bits than there are parts share one. */
const BITS = 8;

export const pictureParts = (hash: string): string[] =>
  Array.from({ length: hash.length / BITS }, (_, i) => `p${i}:${hash.slice(i * BITS, (i + 1) * BITS)}`);

/** Share, 0 to 1, of the bits that are the same. */
export const pictureLikeness = (a: string, b: string): number =>
  [...a].filter((bit, i) => bit === b[i]).length / Math.max(1, a.length);

/** A picture of one colour looks like every other. */
export function isTelling(hash: string): boolean {
  const ones = hash.replaceAll("0", "").length;
  return ones >= 8 && ones <= hash.length - 8;
}

/** From here on two sources are shown as alike. */
export const ALIKE = { text: 0.5, picture: 56 / 64 } as const;
