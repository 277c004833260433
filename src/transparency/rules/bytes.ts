import { sha256 } from "@noble/hashes/sha2.js";
import { base64, hex, utf8 } from "@scure/base";
import canonicalize from "canonicalize";
import { Problem } from "../../kernel/problem.ts";

/** What the rules of the log hash and spell with. Nothing here needs a server: the verifier runs in a browser. */
export { base64, hex, sha256 };

export const bytesOf = (text: string): Uint8Array => utf8.decode(text);

/** Text of UTF-8 bytes; throws `log-malformed` for bytes that are none. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformed("the text is not UTF-8");
  }
}

/** Canonical JSON (RFC 8785). Throws when the value holds what JSON cannot say. */
export function canonical(value: unknown): string {
  const text = (canonicalize as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new Error("value has no canonical JSON");
  return text;
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, place) => byte === b[place]);

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    joined.set(part, place);
    place += part.length;
  }
  return joined;
}

/** Something of the log cannot be read: it was cut, changed, or is something else. */
export const malformed = (what: string): Problem => new Problem("log-malformed", 422, `${what}.`);

/** Bytes of strict base64, of one length where `length` is given; throws `log-malformed`. */
export function fromBase64(text: string, what: string, length?: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = base64.decode(text);
  } catch {
    throw malformed(`${what} is not base64`);
  }
  if (length !== undefined && bytes.length !== length) throw malformed(`${what} has not ${length} bytes`);
  return bytes;
}

/** A number of entries or a place among them: digits without a leading zero, within what a number holds exactly. */
export function countOf(text: string, what: string): number {
  const count = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(count)) throw malformed(`${what} is no count`);
  return count;
}
