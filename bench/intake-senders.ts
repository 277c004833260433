import { Agent, request } from "node:http";
import { ms, quantile, type Row } from "./measure.ts";

/** How many send at once. */
const SENDERS = 50;
/** A token must be this old before it lets something in, and a little more. */
const RIPE = 9000;

export type Post = (
  path: string,
  body: string | Uint8Array,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: Buffer }>;

export function poster(port: number): Post {
  const agent = new Agent({ keepAlive: true, maxSockets: SENDERS });
  return (path, body, headers = {}) =>
    new Promise((done, fail) => {
      const asked = request(
        { port, host: "127.0.0.1", path, method: "POST", agent, headers: { "content-type": "application/json", ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.once("error", fail);
          answer.once("end", () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
        },
      );
      asked.once("error", fail);
      asked.end(body);
    });
}

export const ripe = () => new Promise((ready) => setTimeout(ready, RIPE));

/** Work for `count`, `SENDERS` at a time; how long each took, in milliseconds, and how many a second. */
export async function sent(
  count: number,
  work: (n: number) => Promise<boolean>,
): Promise<{ times: number[]; perSecond: number; refused: number }> {
  const times: number[] = [];
  let refused = 0;
  let next = 0;
  const start = performance.now();
  const one = async (): Promise<void> => {
    while (next < count) {
      const n = next++;
      const began = performance.now();
      if (!(await work(n))) refused++;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, one));
  return { times, perSecond: count / ((performance.now() - start) / 1000), refused };
}

export const rateRow = (what: string, { times, perSecond, refused }: Awaited<ReturnType<typeof sent>>): Row => ({
  what: `${what}, ${SENDERS} at once`,
  measured: `${perSecond.toFixed(0)}/s, 99th percentile ${ms(quantile(times, 0.99))}, ${refused} refused`,
  baseline: "",
  ratio: "",
  target: "≥ 100/s, < 1 s, none refused",
  holds: perSecond >= 100 && quantile(times, 0.99) < 1000 && refused === 0,
});
