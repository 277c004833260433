import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
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

/** Starts a process that serves, and waits until it does. */
export async function serve(what: Serve): Promise<Served> {
  const child: ChildProcess = fork(new URL("./server.ts", import.meta.url), {
    execArgv: [ROOM, "--import", new URL("../bin/loader.mjs", import.meta.url).href],
    env: { NODE_COMPILE_CACHE, ...process.env },
  });
  child.send(what);
  const [{ port, tokens = [] }] = (await once(child, "message")) as [{ port: number; tokens?: string[] }];
  const rss = async (): Promise<number> => {
    child.send("rss");
    const [answer] = (await once(child, "message")) as [{ rss: number }];
    return answer.rss;
  };
  const stop = async (): Promise<void> => {
    const exit = once(child, "exit");
    child.disconnect();
    await exit;
  };
  return { port, tokens, rss, stop };
}

const request = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\naccept-encoding: identity\r\nconnection: keep-alive\r\n\r\n`;

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * Asks for pages over `lanes` connections for a while, on bare sockets so that asking costs next to nothing.
 * Answers how many came in a second and how long each took, in milliseconds. Throws when one is no 200 with a length.
 */
export async function load(
  port: number,
  paths: readonly string[],
  lanes: number,
  forMs: number,
): Promise<{ perSecond: number; times: number[] }> {
  const times: number[] = [];
  const start = performance.now();
  let next = 0;
  const lane = (): Promise<void> =>
    new Promise((done, fail) => {
      const socket = connect(port, "127.0.0.1");
      let asked = 0;
      let left = -1;
      let head = Buffer.alloc(0);
      const ask = (): void => {
        if (performance.now() - start > forMs) {
          socket.end();
          done();
          return;
        }
        asked = performance.now();
        left = -1;
        head = Buffer.alloc(0);
        socket.write(request(paths[next++ % paths.length] ?? "/"));
      };
      socket.setNoDelay(true);
      socket.on("connect", ask);
      socket.on("error", fail);
      socket.on("data", (bytes: Buffer) => {
        let size = bytes.length;
        if (left < 0) {
          head = Buffer.concat([head, bytes]);
          const end = head.indexOf(HEAD_END);
          if (end < 0) return;
          const text = head.subarray(0, end).toString("latin1").toLowerCase();
          const length = /\r\ncontent-length: (\d+)/.exec(text)?.[1];
          if (!text.startsWith("http/1.1 200") || length === undefined) {
            fail(new Error(text.split("\r\n")[0]));
            return;
          }
          left = Number(length);
          size = head.length - end - 4;
        }
        left -= size;
        if (left > 0) return;
        times.push(performance.now() - asked);
        ask();
      });
    });
  await Promise.all(Array.from({ length: lanes }, lane));
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times };
}
