import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from "node:crypto";
import { sameSecret, secret } from "../kernel/secrets.ts";

/** What only the holder of the desk's key can make, read or check. */
export interface Lockbox {
  /** Encrypts with AES-256-GCM. `about` must be the same when it is opened: what was locked for one is not taken for another. */
  lock(text: string, about: string): string;
  /** What was locked, or undefined when it was not locked by us, for this, or was changed. */
  unlock(locked: string, about: string): string | undefined;
  /** A keyed hash: without the key nobody can tell what it is of. */
  hash(text: string, about: string): string;
  sameHash(text: string, about: string, hash: string): boolean;
}

const IV = 12;
const TAG = 16;

/** Opens the lockbox with a key of 32 bytes. */
export function openLockbox(key: Uint8Array): Lockbox {
  const derived = (purpose: string) => Buffer.from(hkdfSync("sha256", key, "", `vigie desk ${purpose}`, 32));
  const locks = derived("lock");
  const hashes = derived("hash");
  const hash = (text: string, about: string) =>
    createHmac("sha256", hashes).update(`${about.length} ${about} ${text}`).digest("base64url");
  return {
    lock(text, about) {
      const iv = Buffer.from(secret(IV), "base64url");
      const cipher = createCipheriv("aes-256-gcm", locks, iv).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
    },
    unlock(locked, about) {
      const bytes = Buffer.from(locked, "base64url");
      if (bytes.length < IV + TAG) return undefined;
      try {
        const decipher = createDecipheriv("aes-256-gcm", locks, bytes.subarray(0, IV))
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(IV, IV + TAG));
        return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString("utf8");
      } catch {
        return undefined;
      }
    },
    hash,
    sameHash: (text, about, known) => sameSecret(hash(text, about), known),
  };
}
