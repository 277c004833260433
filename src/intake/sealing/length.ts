import { paddedLength } from "../rules/padme.ts";

const CHUNK = 65_536;
const NONCE = 16;
const TAG = 16;

/** An age header: its first line, a stanza for each X25519 recipient, and its MAC. */
const headerLength = (recipients: number): number => 22 + 98 * recipients + 48;

/** Bytes of a file of this length once it is padded and sealed to so many recipients: known before the first one comes. */
export function sealedLength(length: number, recipients = 1): number {
  const plain = paddedLength(length);
  return headerLength(recipients) + NONCE + plain + TAG * Math.max(1, Math.ceil(plain / CHUNK));
}
