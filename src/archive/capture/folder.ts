import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "vigie-capture-";
const BROWSER = "browser.pid";

/** A folder for one capture: the browser's home, profile and temporary files, and what was received. Its name says whose it is. */
export async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  await Promise.all(["home", "tmp", "profile"].map((name) => mkdir(join(folder, name), { mode: 0o700 })));
  return folder;
}

/** Which process group to end when whoever owns the folder no longer can. */
export const noteBrowser = (folder: string, pid: number): Promise<void> => writeFile(join(folder, BROWSER), String(pid));

/** Ends what captures of processes that were killed have left behind, and removes their folders. */
export async function sweepFolders(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const owner = Number(/^vigie-capture-(\d+)-/.exec(name)?.[1]);
    if (!owner || owner === process.pid || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    await endOrphan(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

/** The number alone may be somebody else's by now: the command must name the folder. */
async function endOrphan(folder: string): Promise<void> {
  const pid = Number(await readFile(join(folder, BROWSER), "utf8").catch(() => ""));
  const command = pid > 1 ? await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "") : "";
  if (command.includes(folder)) endGroup(pid);
}

/** Kills a process and all that it started. */
export function endGroup(pid: number): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
