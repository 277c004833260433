import { connect } from "node:net";

export interface Loaded {
  perSecond: number;
  /** Of each answer, in milliseconds. */
  times: number[];
}

export interface Load {
  port: number;
  paths: readonly string[];
  lanes: number;
  forMs: number;
}

// A process of its own, small and doing nothing else: what asks slowly makes a quick server look slow.
process.on("message", (what: Load) => load(what).then((done) => process.send?.(done)));
process.once("disconnect", () => process.exit());

const request = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\naccept-encoding: identity\r\nconnection: keep-alive\r\n\r\n`;

const HEAD_END = Buffer.from("\r\n\r\n");

/**
 * Asks for pages over `lanes` connections for a while, on bare sockets so that asking costs next to nothing.
 * Answers how many came in a second and how long each took, in milliseconds. Throws when one is no 200 with a length.
 */
async function load({ port, paths, lanes, forMs }: Load): Promise<Loaded> {
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
