import type { Readable, Writable } from "node:stream";

/** The browser went away. */
export class BrowserEnded extends Error {
  override name = "BrowserEnded";
}

export interface Event {
  method: string;
  params: unknown;
  session: string;
}

/** The browser's own protocol over two pipes: nobody else on the machine can listen, and it ends when we do. */
export interface Protocol {
  /** Throws what the browser says of the command, or BrowserEnded. */
  send<T = unknown>(method: string, params?: object, session?: string): Promise<T>;
  /** The command without its answer: resolves when there is one, whatever it says. */
  tell(method: string, params?: object, session?: string): Promise<void>;
  /** All events, in order. */
  listen(listener: (event: Event) => void): void;
  ended: Promise<void>;
}

/** A body of 64 MB as base64, and what is around it. */
const LONGEST = 200 * 2 ** 20;

export function openProtocol(input: Writable, output: Readable): Protocol {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners: ((event: Event) => void)[] = [];
  const ended = Promise.withResolvers<void>();
  let over = false;
  let next = 0;
  let parts: Buffer[] = [];
  let length = 0;

  const end = () => {
    if (over) return;
    over = true;
    for (const { reject } of waiting.values()) reject(new BrowserEnded("the browser ended"));
    waiting.clear();
    ended.resolve();
  };
  const hear = (text: string) => {
    const message = JSON.parse(text) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
      method?: string;
      params?: unknown;
      sessionId?: string;
    };
    if (message.id === undefined) {
      for (const listener of listeners)
        listener({ method: message.method ?? "", params: message.params, session: message.sessionId ?? "" });
      return;
    }
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) one?.reject(new Error(message.error.message));
    else one?.resolve(message.result);
  };
  output.on("data", (chunk: Buffer) => {
    let from = 0;
    for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
      parts.push(chunk.subarray(from, at));
      hear(Buffer.concat(parts).toString("utf8"));
      parts = [];
      length = 0;
      from = at + 1;
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST) {
      parts = [];
      end();
      input.destroy();
    }
  });
  output.on("close", end).on("error", end);
  input.on("error", end);

  const send = <T>(method: string, params: object = {}, session?: string): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (over) return reject(new BrowserEnded("the browser ended"));
      next += 1;
      waiting.set(next, { resolve: resolve as (value: unknown) => void, reject });
      input.write(`${JSON.stringify({ id: next, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  return {
    send,
    tell: (method, params, session) =>
      send(method, params, session).then(
        () => undefined,
        () => undefined,
      ),
    listen: (listener) => listeners.push(listener),
    ended: ended.promise,
  };
}
