import { hkdf } from "@noble/hashes/hkdf.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { bech32 } from "@scure/base";
import { identityToRecipient } from "age-encryption";
import type { Code } from "./code.ts";
import { PURPOSES, type Purpose } from "./consent.ts";

/** What follows from a code. The server keeps `printOf` the first three, and never what they are prints of. */
export interface Derived {
  /** Names the case: 16 bytes. */
  lookup: string;
  /** Shows that one knows the code: 32 bytes. */
  auth: string;
  /** Withdraws the case: 32 bytes. */
  withdraw: string;
  /** Opens the replies: an age identity, and the recipient they are sealed to. */
  replyIdentity: string;
  replyRecipient: string;
  /** Takes one consent back: 16 bytes for each purpose. What was published on it carries the print. */
  consents: Record<Purpose, string>;
}

/** How a code becomes its root: scrypt, with 16 MiB. The code has 80 random bits, so that no more is needed. */
export const ROOT = { N: 2 ** 14, r: 8, p: 1, dkLen: 32 } as const;
export const SALT_BYTES = 16;

/** The root of a code under the site's salt, without stopping the page; `progress` hears how far it is, from 0 to 1. */
export const rootInBrowser = (code: Code, salt: Uint8Array, progress?: (part: number) => void): Promise<Uint8Array> =>
  scryptAsync(code.bytes, salt, progress ? { ...ROOT, onProgress: progress } : ROOT);

/** All that follows from a root of 32 bytes. Strings are lowercase hex. */
export async function deriveFrom(root: Uint8Array): Promise<Derived> {
  if (root.length !== ROOT.dkLen) throw new Error("a root has 32 bytes");
  const bytes = (label: string, length: number) => hkdf(sha256, root, undefined, utf8ToBytes(`vigie/intake/1/${label}`), length);
  const hex = (label: string, length: number) => bytesToHex(bytes(label, length));
  const replyIdentity = bech32.encodeFromBytes("AGE-SECRET-KEY-", bytes("reply", 32)).toUpperCase();
  return {
    lookup: hex("lookup", 16),
    auth: hex("auth", 32),
    withdraw: hex("withdraw", 32),
    replyIdentity,
    replyRecipient: await identityToRecipient(replyIdentity),
    consents: Object.fromEntries(PURPOSES.map((purpose) => [purpose, hex(`consent/${purpose}`, 16)])) as Record<Purpose, string>,
  };
}

/** SHA-256 of a derived value as it is written: what may be kept of it. 64 lowercase hex digits. */
export const printOf = (hex: string): string => bytesToHex(sha256(utf8ToBytes(hex)));

/** The prints of the consents, which an account carries for those who quote it. */
export const itemsOf = (derived: Pick<Derived, "consents">): Record<Purpose, string> =>
  Object.fromEntries(PURPOSES.map((purpose) => [purpose, printOf(derived.consents[purpose])])) as Record<Purpose, string>;
