import { createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** The only source of randomness for what must not be guessed: `bytes` of it, as text that fits an address. */
export const secret = (bytes = 32): string => randomBytes(bytes).toString("base64url");

/** The same as bytes: keys and nonces. */
export const secretBytes = (bytes = 32): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(bytes));

/** A letter of `alphabet`, `length` times. */
export const secretCode = (length: number, alphabet: string): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

/** A keyed hash, in text that fits an address: who has not the key can neither make nor check it. */
export const seal = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("base64url");

/** Are two secrets the same? Takes as long whether they differ early or late. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
