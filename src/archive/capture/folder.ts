import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bornAt, endGroup, processesOf, workingIn } from "./processes.ts";

const PREFIX = "vigie-capture-";
const BROWSER = "browser.pid";
/** Whose it is: number of the process, and when that began, since another may have the number by now. */
const OWNER = /^vigie-capture-(\d+)-(?:(\d+)-)?/;

/** A folder for one capture: the browser's home, profile and temporary files, and what was received. Its name says whose it is. */
export async function openFolder(): Promise<string> {
  const born = await bornAt(process.pid);
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-${born ? `${born}-` : ""}`));
  await Promise.all(["home", "tmp", "profile"].map((name) => mkdir(join(folder, name), { mode: 0o700 })));
  return folder;
}

/** Which process group to end when whoever owns the folder no longer can. */
export const noteBrowser = (folder: string, pid: number): Promise<void> => writeFile(join(folder, BROWSER), String(pid));

/** Ends what captures of processes that were killed have left behind, and removes their folders. */
export async function sweepFolders(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const [, pid, born] = OWNER.exec(name) ?? [];
    if (!pid || (await isThere(Number(pid), born))) continue;
    const folder = join(tmpdir(), name);
    await endOrphan(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** The number alone may be somebody else's by now: one of the group must work in the folder, or be a browser of it. */
async function endOrphan(folder: string): Promise<void> {
  const pid = Number(await readFile(join(folder, BROWSER), "utf8").catch(() => ""));
  if (!(pid > 1)) return;
  const [left] = await workingIn(await realpath(folder).catch(() => folder), await processesOf(pid));
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (left !== undefined || command.includes(folder)) endGroup(pid);
}

async function isThere(pid: number, born: string | undefined): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = await bornAt(pid);
  return born === undefined || now === undefined || now === born;
}
