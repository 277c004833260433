/** Letters made alike: the form in which two spellings of one word meet, whatever the keyboard, the case or the accents. */

// Combining marks that readers leave out when they type. Indic, Thai and Kana marks are not here: there they are letters.
const DROPPED = new RegExp(
  `[${[
    String.raw`\u00ad\u02bb\u02bc\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`,
    String.raw`\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f`,
    String.raw`\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff`,
  ].join("")}]`,
  "g",
);

// Letters that no normalisation form takes apart.
const ALIKE: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ĸ: "k",
  ς: "σ",
  ך: "כ",
  ם: "מ",
  ן: "נ",
  ף: "פ",
  ץ: "צ",
  // Arabic script: one letter for what Arabic, Persian and Urdu keyboards write differently.
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ے: "ي",
  ې: "ي",
  ک: "ك",
  ڪ: "ك",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ۀ: "ه",
  ة: "ه",
  ۃ: "ه",
};
const ALIKE_LETTERS = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "gu");

// First digits of the decimal systems in use; each system's ten digits follow one another.
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  return zero === undefined ? digit : String(code - zero);
}

const ASCII_WORD = /^[0-9A-Za-z]*$/;
/** Letters of Chinese, Japanese and Korean that folding leaves as they are. */
const EAST_WORD = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;
// Some signs come apart into words with spaces or brackets: `⑴`, `ﷺ`.
const NO_LETTER = /[ -/:-@[-`{-~]/g;

/** The folded form of one word: letters, digits and marks only. Idempotent. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  if (EAST_WORD.test(word)) return word;
  const bare = word.normalize("NFKD").toLowerCase().replace(DROPPED, "");
  if (ASCII_WORD.test(bare)) return bare;
  return bare
    .normalize("NFKD")
    .replace(DROPPED, "")
    .replace(NO_LETTER, "")
    .replace(ALIKE_LETTERS, (letter) => ALIKE[letter] ?? letter)
    .replace(FOREIGN_DIGIT, asciiDigit)
    .normalize("NFC");
}

/** Lower case with accents kept, as stemmers want it. Turkish and Azeri have two letters i. */
export function lower(word: string, lang: string): string {
  const clean = word.normalize("NFKC").replace(/\u00ad|\u200d|\u2060|\ufeff/g, "");
  return lang === "tr" || lang === "az" ? clean.toLocaleLowerCase("tr") : clean.toLowerCase();
}
