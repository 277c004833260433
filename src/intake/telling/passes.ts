import { createCipheriv, createDecipheriv } from "node:crypto";
import { now } from "../../kernel/clock.ts";
import { secret } from "../../kernel/secrets.ts";

const LIFE = 60 * 60 * 1000;
const NONCE = 12;
const TAG = 16;
const ROOT = 32;
const STAMP = 8;

/**
 * Lets someone go from page to page after they have shown their code, without the code in any page and without a cookie: what
 * follows from the code, sealed to a key that is in this process's memory alone. Good for an hour.
 */
export interface Passes {
  /** `of`: what it goes with, where it goes with something in the same page. */
  issue(root: Uint8Array, of?: string): string;
  /** The root again; undefined when it is none of ours, goes with something else, or is too old. */
  open(pass: string, of?: string): Uint8Array | undefined;
}

const bytes = (length: number): Buffer => Buffer.from(secret(length), "base64url");

export function openPasses({ clock = now }: { clock?: () => string } = {}): Passes {
  const key = bytes(32);
  const time = (): number => Date.parse(clock());
  return {
    issue(root, of = "") {
      const nonce = bytes(NONCE);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(of));
      const stamp = Buffer.alloc(STAMP);
      stamp.writeBigInt64BE(BigInt(time() + LIFE));
      const sealed = Buffer.concat([cipher.update(Buffer.concat([root, stamp])), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString("base64url");
    },
    open(pass, of = "") {
      const sealed = Buffer.from(pass.slice(0, 200), "base64url");
      if (sealed.length !== NONCE + ROOT + STAMP + TAG) return undefined;
      const cipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(of));
      cipher.setAuthTag(sealed.subarray(-TAG));
      try {
        const plain = Buffer.concat([cipher.update(sealed.subarray(NONCE, -TAG)), cipher.final()]);
        const left = Number(plain.readBigInt64BE(ROOT)) - time();
        return left > 0 && left <= LIFE ? new Uint8Array(plain.subarray(0, ROOT)) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}
