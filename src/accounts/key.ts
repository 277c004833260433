import { chmod, link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "../kernel/ids.ts";
import { Problem } from "../kernel/problem.ts";
import { secret } from "../kernel/secrets.ts";

const NAME = "desk.key";
const BYTES = 32;

/**
 * The desk's key, 32 bytes, from `desk.key` in `folder`; made at the first call, readable by its owner alone. Two processes that
 * begin at once get the same one. Throws `desk-key-damaged` (500).
 */
export async function openKey(folder: string): Promise<Uint8Array> {
  const path = join(folder, NAME);
  return (await read(path)) ?? make(folder, path);
}

async function read(path: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = (await readFile(path, "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const key = Buffer.from(text, "base64url");
  if (key.length !== BYTES || key.toString("base64url") !== text)
    throw new Problem("desk-key-damaged", 500, `${path} is not a key of the desk any more. Restore it from a backup.`);
  return key;
}

/** Written whole under a name of its own first: whoever is killed leaves no half of a key under the real one. */
async function make(folder: string, path: string): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${NAME}.${newId()}`);
  const file = await open(draft, "wx", 0o600);
  try {
    await file.writeFile(`${secret(BYTES)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await chmod(draft, 0o600);
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const key = await read(path);
  if (!key) throw new Error(`${path} is not there after it was made`);
  return key;
}
