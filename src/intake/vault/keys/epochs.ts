import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { secretBytes } from "../../../kernel/secrets.ts";
import { syncFolder, writeWhole } from "./folder.ts";

const BYTES = 32;
const nameOf = (epoch: number): string => `epoch-${epoch}.key`;

/** The keys that all shred keys are locked with, one at a time: `epoch-<n>.key`. The last erasure made the one that is there. */
export function makeEpoch(folder: string, epoch: number): Uint8Array {
  const key = secretBytes(BYTES);
  writeWhole(folder, nameOf(epoch), key);
  return key;
}

/** undefined when it is not there, or damaged. */
export function readEpoch(folder: string, epoch: number): Uint8Array | undefined {
  try {
    const key = new Uint8Array(readFileSync(join(folder, nameOf(epoch))));
    return key.length === BYTES ? key : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Removes every epoch key but one, and drafts of any: what a process that was killed has left as well. */
export function keepOnlyEpoch(folder: string, epoch: number): void {
  const others = readdirSync(folder).filter((name) => /^\.?epoch-\d+\.key/.test(name) && name !== nameOf(epoch));
  for (const name of others) {
    blank(join(folder, name));
    rmSync(join(folder, name), { force: true });
  }
  if (others.length > 0) syncFolder(folder);
}

/** On a plain file system the bytes are overwritten where they lie. On others they may stay on the disk: no promise rests on this. */
function blank(path: string): void {
  try {
    const file = openSync(path, "r+");
    try {
      writeSync(file, new Uint8Array(BYTES), 0, BYTES, 0);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
