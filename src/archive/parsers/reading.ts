import { open, readFile, stat } from "node:fs/promises";
import { refused } from "../rules/refusals.ts";

/** At most `limit` bytes from the beginning of a file. */
export async function firstBytes(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.alloc(Math.min(size, limit));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}

/** A whole file in memory. Throws `file-greedy` when it is larger than `limit` bytes. */
export async function wholeFile(path: string, limit: number): Promise<Uint8Array> {
  if ((await stat(path)).size > limit) throw refused("file-greedy");
  return readFile(path);
}
