import type { Stats } from "node:fs";
import { access, constants, opendir, realpath, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { RefusalCode } from "./rules/refusals.ts";

export interface Found {
  path: string;
  /** Size in bytes. */
  bytes: number;
}

export interface Walked {
  files: Found[];
  refused: { path: string; code: RefusalCode }[];
}

/** Left by systems and programs beside what people keep. */
const DEBRIS = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.git|\.svn|__MACOSX|\._.*|~\$.*)$/;

/**
 * All files under the given paths, in the order of their names. Links are followed; a folder is gone into once,
 * however many ways lead there. What cannot be read is named, and the rest goes on.
 */
export async function walk(paths: readonly string[]): Promise<Walked> {
  const found: Walked = { files: [], refused: [] };
  const seen = new Set<string>();
  for (const path of paths) await visit(resolve(path), found, seen, []);
  return found;
}

async function visit(path: string, found: Walked, seen: Set<string>, above: readonly string[]): Promise<void> {
  try {
    const entry = await stat(path);
    if (entry.isFile()) return await file(path, entry, found, seen);
    if (!entry.isDirectory()) return void found.refused.push({ path, code: "file-special" });
    const real = await realpath(path);
    if (above.includes(real)) return void found.refused.push({ path, code: "folder-loop" });
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of await namesIn(path)) await visit(join(path, name), found, seen, [...above, real]);
  } catch (error) {
    found.refused.push({ path, code: codeOf(error as NodeJS.ErrnoException) });
  }
}

async function file(path: string, entry: Stats, found: Walked, seen: Set<string>): Promise<void> {
  const real = await realpath(path);
  if (seen.has(real)) return;
  seen.add(real);
  await access(path, constants.R_OK);
  found.files.push({ path, bytes: entry.size });
}

async function namesIn(path: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(path)) if (!DEBRIS.test(name)) names.push(name);
  return names.sort();
}

function codeOf({ code }: NodeJS.ErrnoException): RefusalCode {
  if (code === "EACCES" || code === "EPERM") return "file-forbidden";
  if (code === "ELOOP") return "folder-loop";
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" ? "file-not-found" : "file-unreadable";
}
