import { type ChildProcess, spawn } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Request } from "./parsers/answer.ts";
import type { Answer } from "./parsers/child.ts";
import type { Limits } from "./rules/limits.ts";
import type { Parsed } from "./rules/parsed.ts";
import { impossible } from "./rules/redaction.ts";
import { type RefusalCode, refused } from "./rules/refusals.ts";

const CHILD = join(import.meta.dirname, "parsers", "child.ts");
const LOOK_MS = 150;

/** What the kernel itself holds the process to, where it can: CPU seconds, size of a file, no core dumps. */
const shell = (limits: Limits) =>
  `ulimit -c 0; ulimit -t ${Math.ceil(limits.seconds * 2)}; ulimit -f ${Math.ceil(limits.output / 512)}; exec "$0" "$@"`;

/**
 * Reads one foreign file in a process of its own, that is killed when it takes more time, memory or room than it may.
 * It inherits no variable of the environment. Throws a refusal.
 */
export async function parseApart(request: Request): Promise<Parsed> {
  const { limits } = request;
  const child = start(limits);
  const exit = Promise.withResolvers<Answer>();
  let last: RefusalCode = "file-damaged";
  const end = (code: RefusalCode) => {
    last = code;
    kill(child);
  };
  child.once("message", (answer) => exit.resolve(answer as Answer));
  child.once("error", () => exit.resolve({ refused: "file-damaged" }));
  child.once("exit", (_code, signal) =>
    exit.resolve({ refused: signal === "SIGXCPU" ? "file-slow" : outOfMemory(heard) ? "file-greedy" : last }),
  );
  let heard = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    heard = (heard + text).slice(-4000);
  });
  const clock = setTimeout(() => end("file-slow"), limits.seconds * 1000);
  let looking = false;
  const watch = setInterval(async () => {
    if (looking) return;
    looking = true;
    if ((await memoryOf(child.pid)) > limits.memory) end("file-greedy");
    else if ((await sizeOf(request.folder)) > limits.output * 1.1) end("file-verbose");
    looking = false;
  }, LOOK_MS);
  try {
    child.send(request);
    const answer = await exit.promise;
    if ("refused" in answer)
      throw answer.refused === "redaction-impossible"
        ? impossible("This cannot be taken out of this file.")
        : refused(answer.refused);
    return answer.parsed;
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    kill(child);
  }
}

function start(limits: Limits): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${limits.heapMb}`, "--stack-size=4000", "--no-warnings", CHILD];
  const options = {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { PATH: "/usr/bin:/bin", LANG: "C.UTF-8" },
    detached: true,
  } as const;
  if (process.platform === "win32") return spawn(node[0] as string, node.slice(1), { ...options, stdio: [...options.stdio] });
  return spawn("/bin/sh", ["-c", shell(limits), ...node], { ...options, stdio: [...options.stdio] });
}

/** Ends the process and whatever it may have started. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
  } catch {
    // It has just ended by itself.
  }
}

const outOfMemory = (heard: string): boolean => /heap out of memory|Allocation failed|Cannot allocate memory/i.test(heard);

/** Resident bytes; 0 where the system does not say, and the limit of the heap alone holds. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "");
  return Number(pages.split(" ")[1] ?? 0) * 4096;
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder).catch(() => [])).map(
    async (name) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
