import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Keys that what must be erasable is sealed with, one file each in a folder that is in no backup. Who destroys a key erases
 * all that was sealed with it, wherever its copies lie. Nothing is kept in memory: a key that is destroyed is gone for every process.
 */
export interface ErasableKeys {
  /** Names that have a key, and names whose key was destroyed. */
  names(): { live: ReadonlySet<string>; gone: ReadonlySet<string> };
  /** The key was destroyed: nothing is ever sealed under this name again. */
  isGone(name: string): boolean;
  /** 32 bytes, or undefined when there is no such key. */
  key(name: string): Buffer | undefined;
  /** Makes a key unless there is one; on disk when it returns. */
  make(name: string): void;
  /** Destroys a key for good; on disk when it returns. A second time it does nothing. `left`: hashes of objects that are to go with it. */
  destroy(name: string, left?: readonly string[]): void;
  /** The objects that went with a destroyed key: a backup may bring them back. */
  left(name: string): readonly string[];
}

const KEY = ".key";
const GONE = ".gone";
const BYTES = 32;

/** The keys in `folder`, made when it is not there. Names are ids of records: letters and digits. */
export function openErasableKeys(folder: string): ErasableKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = (name: string, end: string): string => {
    if (!/^[0-9A-Za-z]{1,64}$/.test(name)) throw new Error("this is no name of a key");
    return join(folder, name + end);
  };
  const isGone = (name: string): boolean => existsSync(path(name, GONE));
  return {
    isGone,
    names() {
      const names = readdirSync(folder);
      const gone = new Set(names.filter((name) => name.endsWith(GONE)).map((name) => name.slice(0, -GONE.length)));
      const kept = names.filter((name) => name.endsWith(KEY)).map((name) => name.slice(0, -KEY.length));
      return { live: new Set(kept.filter((name) => !gone.has(name))), gone };
    },
    key(name) {
      if (isGone(name)) return undefined;
      try {
        const bytes = readFileSync(path(name, KEY));
        return bytes.length === BYTES ? bytes : undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    make(name) {
      if (existsSync(path(name, KEY)) || isGone(name)) return;
      written(path(name, KEY), randomBytes(BYTES), folder);
    },
    left: (name) => (isGone(name) ? readFileSync(path(name, GONE), "utf8").split("\n").filter(Boolean) : []),
    destroy(name, left = []) {
      // First the mark: whoever is killed between the two finds no key either.
      if (!isGone(name)) written(path(name, GONE), Buffer.from(left.join("\n")), folder);
      rmSync(path(name, KEY), { force: true });
      sync(folder);
    },
  };
}

function written(path: string, bytes: Uint8Array, folder: string): void {
  const beside = `${path}-${randomBytes(6).toString("hex")}`;
  const file = openSync(beside, "wx", 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
  sync(folder);
}

function sync(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const NONCE = 12;
const TAG = 16;

/** One key out of several: without any one of them it cannot be made. */
export const joined = (keys: readonly Uint8Array[]): Buffer =>
  Buffer.from(hkdfSync("sha256", Buffer.concat(keys), new Uint8Array(), "vigie/words/1", BYTES));

/** Seals text with AES-256-GCM for the one thing that `about` names; base64. */
export function sealedText(key: Uint8Array, text: string, about: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** The text again. Throws when the key is another, or anything was changed. */
export function openedText(key: Uint8Array, box: string, about: string): string {
  const bytes = Buffer.from(box, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]).toString("utf8");
}
