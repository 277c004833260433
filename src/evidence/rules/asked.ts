/** Records that one pack may be asked for: an address holds no more anyway. */
export const MOST_ASKED = 100;

/** Handles as people write them down: between spaces, commas or lines, in any case; each once. */
export const handlesIn = (words: readonly string[]): string[] => [
  ...new Set(
    words
      .flatMap((text) => text.split(/[\s,;]+/))
      .map((word) => word.toUpperCase())
      .filter((word) => word !== ""),
  ),
];
