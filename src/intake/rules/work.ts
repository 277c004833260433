import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** A task that costs a machine that floods more than a person who tells. */
export interface Work {
  /** Good for one token. */
  salt: string;
  /** How many bits of the hash must be 0: about 2^bits tries. */
  bits: number;
}

/** More would take a slow phone longer than two seconds, and is neither asked nor done. */
export const MOST_BITS = 15;

/** Does SHA-256 of salt and number begin with that many bits of 0? */
export function isSolved({ salt, bits }: Work, number: number): boolean {
  const hash = sha256(utf8ToBytes(`${salt}:${number}`));
  return BigInt(`0x${bytesToHex(hash.subarray(0, 8))}`) >> BigInt(64 - bits) === 0n;
}
