import type { ChildProcess } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { endApart, memoryOf, startApart } from "../kernel/apart.ts";
import type { Request } from "./parsers/answer.ts";
import type { Answer } from "./parsers/child.ts";
import type { Limits } from "./rules/limits.ts";
import type { Parsed } from "./rules/parsed.ts";
import { impossible } from "./rules/redaction.ts";
import { type RefusalCode, refused } from "./rules/refusals.ts";

const CHILD = join(import.meta.dirname, "parsers", "child.ts");
const LOOK_MS = 150;

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
    endApart(child);
  };
  child.once("message", (answer) => exit.resolve(answer as Answer));
  child.once("error", () => exit.resolve({ refused: "file-damaged" }));
  // Not its exit: on a busy machine that is heard before what it has said last.
  child.once("close", (_code, signal) =>
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
    endApart(child);
  }
}

function start({ seconds, output, heapMb }: Limits): ChildProcess {
  const env = { PATH: "/usr/bin:/bin", LANG: "C.UTF-8" };
  return startApart(CHILD, { seconds: seconds * 2, fileBytes: output, heapMb, env }, ["ignore", "ignore", "pipe", "ipc"]);
}

const outOfMemory = (heard: string): boolean => /heap out of memory|Allocation failed|Cannot allocate memory/i.test(heard);

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder).catch(() => [])).map(
    async (name) => (await stat(join(folder, name)).catch(() => undefined))?.size ?? 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
