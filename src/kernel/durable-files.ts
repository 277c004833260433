import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { randomId } from "./ids.ts";

/** A file to write: its path, its bytes, and who may read it. */
export interface DurableFile {
  path: string;
  bytes: Uint8Array;
  mode?: number;
}

/**
 * Writes files, each whole or not at all: beside, synced, renamed. They are on disk when it resolves, in the order given. A process that
 * is killed meanwhile leaves files that end in `.part`, which nobody reads.
 */
export async function writeDurably(...files: readonly DurableFile[]): Promise<void> {
  const folders = new Set<string>();
  for (const { path, bytes, mode = 0o644 } of files) {
    const folder = dirname(path);
    for (const made of await foldersFor(folder)) folders.add(made);
    folders.add(folder);
    const beside = `${path}.${randomId()}.part`;
    const file = await open(beside, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  }
  for (const folder of folders) await sync(folder);
}

/** Makes a folder where there is none; answers the folders that have a new name in them. */
async function foldersFor(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (!first) return [];
  const changed: string[] = [];
  for (let at = folder; at !== dirname(first); at = dirname(at)) changed.push(dirname(at));
  return changed;
}

/** A rename is on disk only when the folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
