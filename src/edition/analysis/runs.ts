/** How a run of text is made into words: `word` is spaced; `east` is indexed by pairs of letters; `unspaced` by a dictionary. */
export type RunKind = "word" | "arabic" | "east" | "unspaced";

/** A piece of the text that holds letters or digits; `[start, end)` are UTF-16 offsets. */
export interface Run {
  kind: RunKind;
  text: string;
  start: number;
  end: number;
}

const ARABIC = String.raw`[[\p{Script_Extensions=Arabic}]&&[\p{L}\p{M}]]`;
const EAST = String.raw`[[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Hangul}\p{Script_Extensions=Bopomofo}]&&[\p{L}\p{M}\p{Nl}]]`;
const UNSPACED = String.raw`[[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]&&[\p{L}\p{M}]]`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--${ARABIC}--${EAST}--${UNSPACED}]`;
const LONGEST = 2000;

// A line break inside a line of Chinese is a matter of layout, so it does not end the run. Groups of digits are one number.
const RUNS = new RegExp(
  [
    String.raw`(?<number>(?<![\p{L}\p{N}.,])[0-9]{1,3}(?:[.,\u00a0\u202f'’][0-9]{3})+(?![\p{L}\p{N}]))`,
    String.raw`(?<east>${EAST}(?:${EAST}|[ \t]?\r?\n[ \t]?(?=${EAST})){0,${LONGEST}})`,
    `(?<unspaced>${UNSPACED}{1,${LONGEST}})`,
    `(?<arabic>${ARABIC}{1,${LONGEST}})`,
    String.raw`(?<word>${LETTER}(?:[\u00ad\u200d]?${LETTER}){0,${LONGEST}})`,
  ].join("|"),
  "gv",
);

const APOSTROPHE = /['’‘ʼ＇]/;
const LETTER_NEXT = /^\p{L}/u;
// French, Italian and Catalan words that lose their vowel before another word: never what one searches for.
const ELIDED = new Set("l d j m t s n c qu jusqu lorsqu puisqu quoiqu dell nell all sull dall coll quell quest".split(" "));

/** An elided article before a word (`l'`, `qu'`), or an English possessive after one. */
function isElision(text: string, run: Run): boolean {
  if (run.text.length > 7) return false;
  if (APOSTROPHE.test(text[run.end] ?? "") && LETTER_NEXT.test(text.slice(run.end + 1, run.end + 3)))
    return ELIDED.has(run.text.toLowerCase());
  return (
    (run.text === "s" || run.text === "S") &&
    APOSTROPHE.test(text[run.start - 1] ?? "") &&
    /\p{L}$/u.test(text.slice(Math.max(0, run.start - 3), run.start - 1))
  );
}

/** The runs of a text, in order. Time is linear in the length of the text. */
export function* runs(text: string): Generator<Run> {
  for (const match of text.matchAll(RUNS)) {
    const found = match[0];
    const groups = match.groups ?? {};
    const run: Run = { kind: "word", text: found, start: match.index, end: match.index + found.length };
    if (groups.number !== undefined) run.text = found.replace(/[^0-9]/g, "");
    else if (groups.east !== undefined) run.kind = "east";
    else if (groups.unspaced !== undefined) run.kind = "unspaced";
    else if (groups.arabic !== undefined) run.kind = "arabic";
    else if (isElision(text, run)) continue;
    yield run;
  }
}
