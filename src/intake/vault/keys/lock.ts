import { createCipheriv, createDecipheriv } from "node:crypto";
import { secretBytes } from "../../../kernel/secrets.ts";

const NONCE = 12;
const TAG = 16;

/** Locks bytes with a key of 32 bytes (AES-256-GCM, a random nonce before them, the tag behind). `about`: what they belong to. */
export function lock(key: Uint8Array, bytes: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = secretBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const locked = Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  return new Uint8Array(locked);
}

/** The bytes again; undefined when the key is another, they belong to something else, or a bit was changed. */
export function unlock(key: Uint8Array, locked: Uint8Array, about: string): Uint8Array<ArrayBuffer> | undefined {
  if (locked.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, locked.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(about)).setAuthTag(locked.subarray(locked.length - TAG));
  try {
    const opened = Buffer.concat([decipher.update(locked.subarray(NONCE, locked.length - TAG)), decipher.final()]);
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}
