import { hash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 as 64 lowercase hex digits. */
export const sha256 = (data: string | Uint8Array): string => hash("sha256", data, "hex");

/** Canonical JSON (RFC 8785). Throws when the value holds what JSON cannot say (a function, NaN, a cycle). */
export function canonicalJson(value: unknown): string {
  const text = (canonicalize as unknown as (value: unknown) => string | undefined)(value);
  if (text === undefined) throw new Error("value has no canonical JSON");
  return text;
}
