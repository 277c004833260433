const DIGIT = /^\p{Nd}$/u;
/** What may stand between digits: spaces, line ends, marks nobody sees, dashes, dots, and what decorates a numeral. */
const BETWEEN = /[\p{Z}\p{C}\p{P}\p{M}\u2212]/u;

/**
 * The digits of a text in ASCII, whatever script they are written in; undefined when anything but digits and what
 * stands between them is there.
 */
export function asciiDigits(text: string): string | undefined {
  let digits = "";
  for (const sign of text) {
    const value = digitOf(sign);
    if (value !== undefined) digits += value;
    else if (!BETWEEN.test(sign)) return undefined;
  }
  return digits;
}

/** Unicode lists the digits of a script from 0 to 9 without a gap, so a digit's value is its place in the run. */
function digitOf(sign: string): number | undefined {
  if (!DIGIT.test(sign)) return undefined;
  const at = sign.codePointAt(0) ?? 0;
  let start = at;
  while (DIGIT.test(String.fromCodePoint(start - 1))) start--;
  return (at - start) % 10;
}
