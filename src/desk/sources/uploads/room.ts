import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isUploadId } from "../rules/uploads.ts";

/** Where uploads lie until they are objects: one file each, named by the upload's id and by nothing that a sender says. */
export interface Room {
  path(id: string): string;
  /** Bytes that are there; 0 for an upload without any. */
  size(id: string): Promise<number>;
  /** Adds to what is there up to `offset`, and answers the new size. What comes before a dropped line stays. */
  append(id: string, offset: number, bytes: Readable | AsyncIterable<Uint8Array>): Promise<number>;
  /** When it returns, all that is there is on disk. */
  settle(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<string[]>;
}

/** `data`: the monitor's folder. */
export function openRoom(data: string): Room {
  const folder = join(data, "uploads");
  const path = (id: string) => {
    if (!isUploadId(id)) throw new Error("no id of an upload");
    return join(folder, id);
  };
  const size = async (id: string) => (await stat(path(id)).catch(absent))?.size ?? 0;
  return {
    path,
    size,
    async append(id, offset, bytes) {
      await mkdir(folder, { recursive: true });
      if ((await size(id)) > offset) await truncate(path(id), offset);
      const file = createWriteStream(path(id), { flags: "a", mode: 0o600 });
      await pipeline(bytes instanceof Readable ? bytes : Readable.from(bytes), file);
      return size(id);
    },
    async settle(id) {
      await mkdir(folder, { recursive: true });
      const file = await open(path(id), "a");
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    },
    remove: (id) => rm(path(id), { force: true }),
    list: async () => (await readdir(folder).catch(absent)) ?? [],
  };
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== "ENOENT") throw error;
};
