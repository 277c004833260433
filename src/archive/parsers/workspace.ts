import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../kernel/hash.ts";
import type { Picture } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";

/** The folder that a parser may write to. Its parent counts what is written; so does this, to end with a clear word. */
export interface Workspace {
  /** Writes a file and gives its name back. Throws `file-verbose` over the limit. */
  write(name: string, bytes: Uint8Array | string): string;
  /** The same, with the hash of what was written. */
  keep(name: string, bytes: Uint8Array): Picture;
  /** A folder in it, for a tool that wants its files together. */
  room(name: string): string;
}

export function workspace(folder: string, limit: number): Workspace {
  let written = 0;
  const write = (name: string, bytes: Uint8Array | string): string => {
    written += typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
    if (written > limit) throw refused("file-verbose");
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  return {
    write,
    keep: (name, bytes) => ({ file: write(name, bytes), sha256: sha256(bytes) }),
    room(name) {
      mkdirSync(join(folder, name), { recursive: true });
      return join(folder, name);
    },
  };
}
