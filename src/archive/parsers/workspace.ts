import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refused } from "../rules/refusals.ts";

/** The folder that a parser may write to. Its parent counts what is written; so does this, to end with a clear word. */
export interface Workspace {
  /** Writes a file and gives its name back. Throws `file-verbose` over the limit. */
  write(name: string, bytes: Uint8Array | string): string;
  /** A folder in it, for a tool that wants its files together. */
  room(name: string): string;
}

export function workspace(folder: string, limit: number): Workspace {
  let written = 0;
  return {
    write(name, bytes) {
      written += typeof bytes === "string" ? Buffer.byteLength(bytes) : bytes.length;
      if (written > limit) throw refused("file-verbose");
      writeFileSync(join(folder, name), bytes);
      return name;
    },
    room(name) {
      mkdirSync(join(folder, name), { recursive: true });
      return join(folder, name);
    },
  };
}
