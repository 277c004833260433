import { createHash, randomBytes } from "node:crypto";
import { monotonicFactory } from "ulid";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const ulid = monotonicFactory();

/**
 * A new ULID: 26 characters. Those of one process sort in the order in which they were made, also within one millisecond and when the clock
 * is set back.
 */
export const newId = (): string => ulid();

/** 128 random bits as 32 hex digits: an id that says nothing of when it was given, or in which order. */
export const randomId = (): string => randomBytes(16).toString("hex");

/** A ULID that is always the same for the same name: for material that is imported again and again. */
export function idFromName(name: string): string {
  const bytes = createHash("sha256").update(name).digest();
  let id = "";
  for (let i = 0; i < 16; i++) id += CROCKFORD[(bytes[i] ?? 0) & 31];
  return `01VG000000${id}`;
}
