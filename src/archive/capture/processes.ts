import { readdir, readFile, readlink } from "node:fs/promises";

/** Kills a process and all that it started. */
export function endGroup(pid: number): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

/** The processes of a group. None where the system does not say. */
export async function processesOf(group: number): Promise<number[]> {
  const all = await Promise.all((await everyProcess()).map(async (pid) => [pid, (await statOf(pid))?.group] as const));
  return all.filter(([, leader]) => leader === group).map(([pid]) => pid);
}

/** Those of some processes that work in a folder or below it. */
export async function workingIn(folder: string, pids: readonly number[]): Promise<number[]> {
  const all = await Promise.all(pids.map(async (pid) => [pid, await readlink(`/proc/${pid}/cwd`).catch(() => "")] as const));
  return all.filter(([, at]) => `${at}/`.startsWith(`${folder}/`)).map(([pid]) => pid);
}

/** When a process began, in the system's own count: with its number it names one process and no later one. Undefined where the system does not say. */
export async function bornAt(pid: number): Promise<string | undefined> {
  return (await statOf(pid))?.born;
}

async function everyProcess(): Promise<number[]> {
  return (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
}

/** The line begins with number and name; a name may hold anything, and the rest is numbers. */
async function statOf(pid: number): Promise<{ group: number; born: string } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  if (stat === "") return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { group: Number(fields[2]), born: fields[19] ?? "" };
}
