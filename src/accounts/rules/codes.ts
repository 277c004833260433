/** Recovery codes: read aloud and typed from paper, so no letter that looks like another. */
export const CODE_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
export const CODE_LENGTH = 16;
export const CODES = 10;

/** As it is shown: `abcd-efgh-jkmn-pqrs`. */
export const written = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, "$1-");

/** What someone typed into the field for a code. Digits of every script that has its own count as digits. */
export type TypedCode = { kind: "authenticator"; code: string } | { kind: "recovery"; code: string } | { kind: "none" };

export function readCode(typed: string): TypedCode {
  if (typed.length > 100) return { kind: "none" };
  const text = westernDigits(typed.normalize("NFKC"))
    .toLowerCase()
    .replaceAll(/[\s\u200e\u200f\u061c\p{Pd}.]/gu, "");
  if (/^[0-9]{6}$/.test(text)) return { kind: "authenticator", code: text };
  const fits = text.length === CODE_LENGTH && [...text].every((letter) => CODE_LETTERS.includes(letter));
  return fits ? { kind: "recovery", code: text } : { kind: "none" };
}

/** Arabic-Indic and Persian digits as western ones. */
const westernDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
