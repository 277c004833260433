import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Load, Loaded } from "./load.ts";
import type { Serve } from "./server.ts";

export interface Served {
  port: number;
  /** Of the desk: what the cookies of its editors hold. */
  tokens: readonly string[];
  /** Resident memory of the process, in bytes. */
  rss(): Promise<number>;
  stop(): Promise<void>;
}

// What serves here is started as `bin/vigie.mjs` starts it: with compiled code kept, and with as much room for what is needed for a moment.
const ROOM = "--max-semi-space-size=8";
const NODE_COMPILE_CACHE = fileURLToPath(new URL("../node_modules/.cache/vigie-compiled", import.meta.url));

const started = (file: string): ChildProcess =>
  fork(new URL(file, import.meta.url), {
    execArgv: [ROOM, "--import", new URL("../bin/loader.mjs", import.meta.url).href],
    env: { NODE_COMPILE_CACHE, ...process.env },
  });

async function ended(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.disconnect();
  await exit;
}

/** Starts a process that serves, and waits until it does. */
export async function serve(what: Serve): Promise<Served> {
  const child = started("./server.ts");
  child.send(what);
  const [{ port, tokens = [] }] = (await once(child, "message")) as [{ port: number; tokens?: string[] }];
  const rss = async (): Promise<number> => {
    child.send("rss");
    const [answer] = (await once(child, "message")) as [{ rss: number }];
    return answer.rss;
  };
  return { port, tokens, rss, stop: () => ended(child) };
}

export interface Asking {
  /** Asks for pages over some connections for a while. Throws when the one that asks has ended: an answer was no 200 with a length. */
  load(what: Load): Promise<Loaded>;
  stop(): Promise<void>;
}

/** Starts a process that asks. */
export function asking(): Asking {
  const child = started("./load.ts");
  const gone = once(child, "exit").then(() => {
    throw new Error("what asks for pages has ended");
  });
  gone.catch(() => undefined);
  return {
    async load(what) {
      const answer = once(child, "message");
      child.send(what);
      const [done] = (await Promise.race([answer, gone])) as [Loaded];
      return done;
    },
    stop: () => ended(child),
  };
}

/** One that seals a file again and again: the milliseconds of each time, and the most memory above idle, in bytes. */
export async function sealing(what: {
  path: string;
  recipient: string;
  times: number;
}): Promise<{ took: number[]; above: number }> {
  const child = started("./seals.ts");
  child.send(what);
  const [done] = (await once(child, "message")) as [{ took: number[]; above: number }];
  await ended(child);
  return done;
}
