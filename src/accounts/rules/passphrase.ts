/** Characters of the shortest and bytes of the longest passphrase. */
export const SHORTEST = 12;
export const LONGEST = 1024;

export type PassphraseFault = "passphrase-short" | "passphrase-long" | "passphrase-simple";

/** The same passphrase typed on two keyboards is the same: Unicode's compatibility form, as the field's standards ask. */
export const normalised = (passphrase: string): string => passphrase.normalize("NFKC");

/** Is it longer than anything we hash? Asked before any work is done on it. */
export const isTooLong = (passphrase: string): boolean =>
  passphrase.length > LONGEST || Buffer.byteLength(normalised(passphrase)) > LONGEST;

/** What is wrong with a new passphrase. Length is what makes it strong: no rule about signs and digits. */
export function passphraseFault(passphrase: string, known: readonly string[]): PassphraseFault | undefined {
  if (isTooLong(passphrase)) return "passphrase-long";
  const text = normalised(passphrase);
  if ([...text].length < SHORTEST) return "passphrase-short";
  return isSimple(text.toLowerCase(), known) ? "passphrase-simple" : undefined;
}

/** Few signs over and over, a run of the keyboard, the person's or the monitor's own name, or what everybody takes first. */
function isSimple(text: string, known: readonly string[]): boolean {
  if (new Set(text).size < 5) return true;
  const letters = lettersOf(text);
  if (RUNS.some((run) => run.includes(letters))) return true;
  const rest = [...known.map(lettersOf), ...COMMON].reduce((left, one) => left.replaceAll(one, ""), letters);
  return [...rest.replaceAll(/[0-9]/g, "")].length < 4;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertzuiopasdfghjklyxcvbnm",
];
const backwards = (text: string): string => [...text].reverse().join("");
const RUNS = [...ROWS, "01234567890123456789", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn"].flatMap((row) => [
  row + row,
  backwards(row + row),
]);

/** Words that lists of stolen passwords are full of: they add nothing. */
const COMMON = [
  "passphrase",
  "motdepasse",
  "contraseña",
  "password",
  "passwort",
  "welcome",
  "bienvenue",
  "letmein",
  "iloveyou",
  "princess",
  "football",
  "baseball",
  "superman",
  "administrator",
  "admin",
  "changeme",
  "qwerty",
  "azerty",
  "secret",
  "monkey",
  "dragon",
  "master",
  "abc",
  "vigie",
];
