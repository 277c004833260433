import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, opendir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { now } from "../clock.ts";
import { sha256 as hashOf } from "../hash.ts";
import { newId } from "../ids.ts";
import { fingerprint } from "./fingerprint.ts";
import { isObjectName, objectNotFound, storeFailed } from "./names.ts";
import type { Objects } from "./objects.ts";

/** Where damaged bytes go when sound ones take their place. No object's name has a dot, so nothing in it is listed as one. */
const APART = "apart";

/** A temporary file older than this was left by a process that was killed. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;

/**
 * Objects as files: `ab/abcd…` under `folder`, written beside in `tmp/` and renamed when they are whole and synced,
 * so a name that exists has all of its bytes whatever happened to the process that wrote it.
 */
export async function openDiskObjects(folder: string): Promise<Objects> {
  const waiting = join(folder, "tmp");
  await mkdir(waiting, { recursive: true });
  await sweep(waiting);
  const apart = join(folder, APART);
  const shelf = (sha256: string) => join(folder, sha256.slice(0, 2));
  const path = (sha256: string) => join(shelf(sha256), sha256);
  const size = async (sha256: string) => {
    if (!isObjectName(sha256)) return undefined;
    const found = await stat(path(sha256)).catch(absent);
    return found?.isFile() ? found.size : undefined;
  };

  return {
    size,

    async put(bytes) {
      // Where the name is known beforehand, it is said: what a process that was killed has left there goes with its object.
      const spool = join(waiting, bytes instanceof Uint8Array ? `${hashOf(bytes)}.${newId()}` : newId());
      try {
        const file = createWriteStream(spool, { flags: "wx", mode: 0o640, flush: true });
        const print = fingerprint();
        await pipeline(bytes instanceof Uint8Array ? Readable.from([bytes]) : bytes, print, file);
        const written = print.result();
        if ((await size(written.sha256)) === written.bytes) return { ...written, existed: true };
        await makeFolder(shelf(written.sha256), folder);
        await rename(spool, path(written.sha256));
        await syncFolder(shelf(written.sha256));
        return { ...written, existed: false };
      } catch (error) {
        throw refused(error);
      } finally {
        await rm(spool, { force: true });
      }
    },

    async get(sha256, range) {
      if ((await size(sha256)) === undefined) throw objectNotFound(sha256);
      return createReadStream(path(sha256), range);
    },

    async setApart(sha256) {
      if ((await size(sha256)) === undefined) return false;
      await makeFolder(apart, folder);
      await rename(path(sha256), join(apart, `${sha256}.${newId()}`));
      await Promise.all([syncFolder(shelf(sha256)), syncFolder(apart)]);
      return true;
    },

    async remove(sha256) {
      if (!isObjectName(sha256)) return;
      for (const beside of [apart, waiting]) {
        for (const name of await readdir(beside).catch(noneThere)) {
          if (name.startsWith(`${sha256}.`)) await rm(join(beside, name), { force: true });
        }
      }
      if ((await size(sha256)) === undefined) return;
      await rm(path(sha256), { force: true });
      await syncFolder(shelf(sha256));
    },

    async *list() {
      for await (const shelf of await opendir(folder)) {
        if (!/^[0-9a-f]{2}$/.test(shelf.name)) continue;
        for await (const file of await opendir(join(folder, shelf.name))) if (isObjectName(file.name)) yield file.name;
      }
    },
  };
}

/** Errors of the disk become a Problem; those of the stream that was given stay what they are. */
function refused(error: unknown): unknown {
  const failure = error as NodeJS.ErrnoException;
  const ofDisk = ["write", "open", "rename", "fsync", "mkdir"].includes(failure.syscall ?? "");
  return ofDisk && failure.code ? storeFailed(failure.code) : error;
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== "ENOENT") throw error;
};

const noneThere = (error: NodeJS.ErrnoException): string[] => {
  if (error.code !== "ENOENT") throw error;
  return [];
};

async function makeFolder(path: string, parent: string): Promise<void> {
  const made = await mkdir(path, { recursive: true });
  if (made) await syncFolder(parent);
}

/** A rename is on disk only when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function sweep(waiting: string): Promise<void> {
  const before = Date.parse(now()) - ABANDONED_MS;
  for await (const entry of await opendir(waiting)) {
    const path = join(waiting, entry.name);
    const found = await stat(path).catch(absent);
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}
