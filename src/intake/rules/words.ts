import type { TellLanguage } from "./languages.ts";

/** 2048 words, each of 11 bits. */
export type WordList = readonly string[];

/** The languages in which a code can be said in words. A list is loaded when it is asked for: it weighs more than the page. */
export const WORD_LISTS: Partial<Record<TellLanguage, () => Promise<WordList>>> = {
  en: async () => (await import("@scure/bip39/wordlists/english.js")).wordlist,
  fr: async () => (await import("@scure/bip39/wordlists/french.js")).wordlist,
  es: async () => (await import("@scure/bip39/wordlists/spanish.js")).wordlist,
  pt: async () => (await import("@scure/bip39/wordlists/portuguese.js")).wordlist,
};

const BITS = 11n;

/** `count` words that say `value`, the most significant first. */
export function wordsFrom(value: bigint, count: number, list: WordList): string[] {
  return Array.from({ length: count }, (_, n) => {
    const word = list[Number((value >> (BITS * BigInt(count - 1 - n))) & 2047n)];
    if (word === undefined) throw new Error("a list of words has 2048 of them");
    return word.normalize("NFC");
  });
}

/** What `count` words say; undefined when there are more or fewer, or one is not in the list. Accents and case are forgiven. */
export function valueIn(text: string, count: number, list: WordList): bigint | undefined {
  const typed = plain(text)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  if (typed.length !== count) return undefined;
  const places = placesOf(list);
  let value = 0n;
  for (const word of typed) {
    const place = places.get(word) ?? places.get(word.slice(0, 4));
    if (place === undefined) return undefined;
    value = (value << BITS) | BigInt(place);
  }
  return value;
}

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const known = new WeakMap<WordList, Map<string, number>>();

/** Where each word stands, by the word and, where no other begins so, by its first four letters. */
function placesOf(list: WordList): Map<string, number> {
  let places = known.get(list);
  if (!places) {
    places = new Map();
    const ambiguous = new Set<string>();
    for (const [place, word] of list.map(plain).entries()) {
      const begin = word.slice(0, 4);
      if (places.has(begin)) ambiguous.add(begin);
      places.set(begin, place);
    }
    for (const begin of ambiguous) places.delete(begin);
    for (const [place, word] of list.map(plain).entries()) places.set(word, place);
    known.set(list, places);
  }
  return places;
}
