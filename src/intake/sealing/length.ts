import { paddedLength } from "../rules/padme.ts";

/** An age header for one X25519 recipient, and what each 64 KiB of a file costs. */
const HEADER = 168;
const NONCE = 16;
const TAG = 16;
const CHUNK = 65_536;

/** Bytes of a file of this length once it is padded and sealed to one recipient: known before it is sealed. */
export function sealedLength(length: number): number {
  const whole = paddedLength(length);
  return HEADER + NONCE + whole + TAG * Math.max(1, Math.ceil(whole / CHUNK));
}
