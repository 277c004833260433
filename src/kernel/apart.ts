import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";

/** What the operating system itself holds a process to, where it can. */
export interface SystemBounds {
  /** Seconds of processor time. */
  seconds: number;
  /** Bytes of any file that it writes. */
  fileBytes: number;
  /** Bytes of address space of each process; Node reserves far more than it uses. */
  addressBytes?: number;
}

export interface Bounds extends SystemBounds {
  /** JavaScript heap in MiB. */
  heapMb: number;
  /** Its whole environment; nothing of ours is inherited. */
  env?: Record<string, string>;
  /** Further flags of Node. */
  flags?: readonly string[];
}

const shell = ({ seconds, fileBytes, addressBytes }: SystemBounds) =>
  [
    "ulimit -c 0",
    `ulimit -t ${Math.ceil(seconds)}`,
    `ulimit -f ${Math.ceil(fileBytes / 512)}`,
    ...(addressBytes === undefined ? [] : [`ulimit -v ${Math.ceil(addressBytes / 1024)}`]),
    'exec "$0" "$@"',
  ].join("; ");

/** Starts a program of the system under bounds, without our environment, as a process group of its own. */
export const startToolApart = (command: readonly string[], bounds: SystemBounds, stdio: StdioOptions): ChildProcess =>
  spawn("/bin/sh", ["-c", shell(bounds), ...command], { stdio, env: {}, detached: true });

/** Starts a script of ours that reads foreign bytes, as a process group of its own. `args`: what the script is told. */
export function startApart(script: string, bounds: Bounds, stdio: StdioOptions, args: readonly string[] = []): ChildProcess {
  const { heapMb, env = {}, flags = [] } = bounds;
  const node = [
    process.execPath,
    `--max-old-space-size=${heapMb}`,
    "--stack-size=4000",
    "--no-warnings",
    ...flags,
    script,
    ...args,
  ];
  const options = { stdio, env, detached: true };
  if (process.platform === "win32") return spawn(node[0] as string, node.slice(1), options);
  return spawn("/bin/sh", ["-c", shell(bounds), ...node], options);
}

/** Ends the process and whatever it may have started. */
export function endApart(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

/** Resident bytes of a process and of all that it has started; pages that they share are counted for each. */
export async function memoryOfAll(pid: number | undefined): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const below = children.split(" ").filter(Boolean).map(Number);
  return (await Promise.all([memoryOf(pid), ...below.map(memoryOfAll)])).reduce((sum, bytes) => sum + bytes, 0);
}

/** Resident bytes of a process; 0 where the system does not say, and the limit of the heap alone holds. */
export async function memoryOf(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return Number(pages.split(" ")[1] ?? 0) * 4096;
}
