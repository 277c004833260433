/** How a run of letters is made into words: `word` is spaced; `east` is indexed by pairs of letters; `unspaced` by a dictionary. */
export type RunKind = "word" | "arabic" | "east" | "unspaced";

export const KINDS: readonly (RunKind | undefined)[] = [undefined, "word", "arabic", "east", "unspaced"];
export const [NONE, WORD, ARABIC, EAST, UNSPACED] = [0, 1, 2, 3, 4];

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const TESTS: readonly [number, RegExp][] = [
  [ARABIC, /[[\p{Script_Extensions=Arabic}]&&[\p{L}\p{M}]]/v],
  [
    EAST,
    /[[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script_Extensions=Bopomofo}]&&[\p{L}\p{M}\p{Nl}]]/v,
  ],
  [UNSPACED, /[[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]&&[\p{L}\p{M}]]/v],
];

// A table of the code points of the first two planes, filled a block of 256 at a time when one is met.
const BLOCKS = 512;
const table = new Uint8Array(BLOCKS * 256);
const filled = new Uint8Array(BLOCKS);

function classify(code: number): number {
  const letter = String.fromCodePoint(code);
  if (!LETTER.test(letter)) return NONE;
  return TESTS.find(([, test]) => test.test(letter))?.[0] ?? WORD;
}

/** What kind of letter a code point is; `NONE` for what is neither letter, mark nor number. */
export function kindOf(code: number): number {
  const block = code >> 8;
  if (block >= BLOCKS) return classify(code);
  if (filled[block] === 0) {
    for (let at = block << 8; at < (block + 1) << 8; at++) table[at] = classify(at);
    filled[block] = 1;
  }
  return table[code] ?? NONE;
}
