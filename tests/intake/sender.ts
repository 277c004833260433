import { request } from "node:http";
import type { Hono } from "hono";

/** Someone at the other end of the line, who can be told from everyone else by address and browser. */
export interface Sender {
  /** As routes are asked in process, over a socket. */
  app: Pick<Hono, "request">;
  post(path: string, body: string | Uint8Array, headers?: Record<string, string>): Promise<Response>;
}

/** Sends from `address`, one of loopback's, as a browser that calls itself `agent`. */
export function senderTo(url: string, address: string, agent: string): Sender {
  const ask = (path: string, method: string, headers: Record<string, string>, body: Uint8Array): Promise<Response> =>
    new Promise((done, fail) => {
      const sent = request(
        `${url}${path}`,
        { method, localAddress: address, headers: { "user-agent": agent, referer: `https://${agent}.example/`, ...headers } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.once("error", fail);
          answer.once("end", () => {
            const named = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] =>
              typeof value === "string" ? [[name, value]] : [],
            );
            done(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0, headers: named }));
          });
        },
      );
      sent.once("error", fail);
      sent.end(body);
    });
  return {
    app: {
      async request(path, init) {
        const asked = new Request(`${url}${String(path)}`, init);
        const body = new Uint8Array(await asked.arrayBuffer());
        return ask(String(path), asked.method, Object.fromEntries(asked.headers), body);
      },
    },
    post: (path, body, headers = {}) =>
      ask(
        path,
        "POST",
        { "content-type": "application/json", ...headers },
        typeof body === "string" ? new TextEncoder().encode(body) : body,
      ),
  };
}
