import { Problem } from "../../kernel/problem.ts";
import { TEXT_BYTES } from "./limits.ts";
import { type Payload, payloadSchema } from "./payload.ts";

export type { Account, FileNote, Note, Payload, Reply } from "./payload.ts";

/** The lengths that an envelope may have, so that its length says little of its words. */
export const ENVELOPE_BYTES: readonly number[] = [4096, 16_384, 65_536];
const PREFIX = 4;

/** Does the text fit into one envelope? Signs that JSON writes in two or more count so. */
export const fits = (text: string): boolean => encoded(text).length - 2 <= TEXT_BYTES;

/**
 * The plain bytes that are sealed: four bytes of length, JSON in UTF-8, and zeros up to 4, 16 or 64 KiB.
 * Throws Problem `envelope-too-long`.
 */
export function padded(payload: Payload): Uint8Array<ArrayBuffer> {
  if ("text" in payload && !fits(payload.text)) throw tooLong();
  const json = encoded(payload);
  const size = ENVELOPE_BYTES.find((length) => length >= json.length + PREFIX);
  if (!size) throw tooLong();
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, json.length);
  bytes.set(json, PREFIX);
  return bytes;
}

/** What the plain bytes of an envelope say. Throws Problem `envelope-damaged`, which says nothing of what was in it. */
export function unpadded(bytes: Uint8Array): Payload {
  if (!ENVELOPE_BYTES.includes(bytes.length)) throw damaged();
  const end = PREFIX + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (end > bytes.length || bytes.subarray(end).some((byte) => byte !== 0)) throw damaged();
  const read = payloadSchema.safeParse(decoded(bytes.subarray(PREFIX, end)));
  if (!read.success) throw damaged();
  return read.data;
}

const encoded = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function decoded(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw damaged();
  }
}

const tooLong = (): Problem => new Problem("envelope-too-long", 413, "This is too long to send at once. Send it in two parts.");

const damaged = (): Problem => new Problem("envelope-damaged", 422, "What is in this envelope cannot be read.");
