import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { randomId } from "../../../kernel/ids.ts";

const README = `The keys in this folder are what erasure rests on. When somebody takes back what they told, a key in here is
destroyed, and with it every copy of their words, wherever it lies.

So: no backup, no snapshot and no history of this folder, ever. Mirror it instead (RAID 1, or a second disk that
follows it at once), because without it nothing in the vault can be opened again.
docs/operate-intake.md says how.
`;

/** Backup programs that know the mark leave the folder out (restic, borg, tar --exclude-caches). */
const TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Keys that must not be in a backup: see README.txt.\n";

/** Makes the folder of the keys, for its owner alone, with a word to whoever finds it. */
export function openKeyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  for (const [name, text] of [
    ["README.txt", README],
    ["CACHEDIR.TAG", TAG],
  ] as const)
    if (!existsSync(join(folder, name))) writeWhole(folder, name, Buffer.from(text));
}

/** Writes a file whole: whoever is killed leaves no half of it under its name. On disk when it returns. */
export function writeWhole(folder: string, name: string, bytes: Uint8Array): void {
  const draft = join(folder, `.${name}.${randomId()}`);
  const file = openSync(draft, "wx", 0o600);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  renameSync(draft, join(folder, name));
  syncFolder(folder);
}

/** Names that came or went are on disk when it returns. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
