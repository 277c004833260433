import { createCipheriv, createDecipheriv } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomId } from "../../kernel/ids.ts";
import { secretBytes } from "../../kernel/secrets.ts";

const CHUNK = 65_536;
const IV = new Uint8Array(16);

/**
 * Bytes that are too many for memory, put aside while they come: in a file without a name, under a key that is in memory alone
 * and is used for this once. Whatever ends the process, nobody can read them, and the file is gone.
 */
export interface Aside {
  write(bytes: Uint8Array): Promise<void>;
  /** What was written, from its beginning: once, when all of it is there. */
  read(): AsyncGenerator<Uint8Array>;
  length(): number;
  close(): Promise<void>;
}

/** `folder`: where there is room; that of temporary files when left out. Throws what the disk throws. */
export async function openAside(folder = tmpdir()): Promise<Aside> {
  const path = join(folder, `vigie-${randomId()}`);
  const file = await open(path, "wx+", 0o600);
  await rm(path);
  const key = secretBytes(32);
  const cipher = createCipheriv("aes-256-ctr", key, IV);
  let length = 0;
  return {
    async write(bytes) {
      const sealed = cipher.update(bytes);
      for (let at = 0; at < sealed.length; ) at += (await file.write(sealed, at, sealed.length - at, length + at)).bytesWritten;
      length += sealed.length;
    },
    async *read() {
      const decipher = createDecipheriv("aes-256-ctr", key, IV);
      for (let at = 0; at < length; ) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(Math.min(CHUNK, length - at)), 0, undefined, at);
        if (bytesRead === 0) throw new Error("what was put aside is gone");
        yield decipher.update(buffer.subarray(0, bytesRead));
        at += bytesRead;
      }
    },
    length: () => length,
    async close() {
      key.fill(0);
      await file.close();
    },
  };
}
