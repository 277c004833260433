import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Problem } from "../problem.ts";
import { bytesOf } from "./page-answer.ts";
import {
  type CachedPage,
  chooseEncoding,
  compress,
  etagOf,
  isCompressible,
  PageCache,
  type Variant,
  variant,
} from "./page-cache.ts";

export interface ListenerOptions {
  fetch: (request: Request) => Response | Promise<Response>;
  /** Grows whenever any page may have changed. */
  generation: () => number;
  /** Bytes of pages to keep. 0 renders every page anew. */
  cacheBytes: number;
  /** The answer to a request that no route can be asked for: a broken address or a method that is not ours. */
  refuse: (path: string, problem: Problem) => Response | Promise<Response>;
  /** Is this one of our other names (the `Host` of a request)? What is answered there is never kept, and no page of ours is given there. */
  apart?: (host: string) => boolean;
  /** Called with what was thrown outside of the routes; the reader gets a bare 500. */
  onError: (error: unknown) => void;
}

const MAX_URL = 4096;
/** Milliseconds that a body may take: a large file over a bad line. While none of it comes, it is given up much sooner. */
const LONGEST_BODY = 90 * 60_000;
const SILENCE = 120_000;
/** Larger answers are files: they are streamed, not kept. */
const MAX_PAGE = 2 * 1024 * 1024;

/**
 * The public listener: a page cache in plain node:http, the routes behind it. It keeps nothing about who asks:
 * no address and no header of a request is stored or logged.
 */
export function createListener(options: ListenerOptions): Server {
  const cache = new PageCache(options.cacheBytes);
  const passOn = getRequestListener(options.fetch, { overrideGlobalObjects: false });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? "/";
    const generation = options.generation();
    const reading = (request.method === "GET" || request.method === "HEAD") && !request.headers.range;
    const apart = options.apart?.(request.headers.host ?? "") ?? false;
    const kept = reading && !apart ? cache.get(url, generation) : undefined;
    if (kept) return send(request, response, kept);

    const problem = refusalOf(request.method ?? "GET", url);
    if (!reading) giveUpWhenSilent(request);
    if (!problem && !reading) return void (await passOn(request, response));
    const made = problem ? await options.refuse(pathOf(url), problem) : await options.fetch(toRequest(url, request));
    const page = await readPage(made, generation);
    if (!page) return stream(request, response, made);
    if (!apart && mayKeep(made)) cache.put(url, page);
    return send(request, response, page);
  }

  const server = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: LONGEST_BODY, headersTimeout: 20_000 },
    (request, response) => {
      answer(request, response).catch((error) => {
        options.onError(error);
        if (!response.headersSent) plain(response, 500, "Something went wrong here.");
        else response.destroy();
      });
    },
  );
  server.keepAliveTimeout = 10_000;
  return server;
}

/** Ends a request whose body stops coming. Once it is whole its answer may take its time. */
function giveUpWhenSilent(request: IncomingMessage): void {
  const { socket } = request;
  const end = () => request.destroy();
  socket.setTimeout(SILENCE, end);
  for (const event of ["end", "close"] as const) request.once(event, () => socket.setTimeout(0, end));
}

/** Why no route can be asked for this. */
function refusalOf(method: string, url: string): Problem | undefined {
  if (url.length > MAX_URL) return new Problem("address-too-long", 414, "The address is too long.");
  if (!url.startsWith("/")) return new Problem("bad-address", 400, "The address is not a path of this site.");
  if (!METHODS.includes(method)) return new Problem("method-not-allowed", 405, "Only GET, HEAD and POST are answered here.");
  try {
    decodeURIComponent(url.replaceAll("+", " "));
  } catch {
    return new Problem("bad-address", 400, "The address has a broken % sequence.");
  }
  return undefined;
}

const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

const pathOf = (url: string): string => url.slice(0, 200).replace(/[?#].*$/, "");

/** An answer that looked at a header of the request says so with Vary, and is made anew each time. */
const mayKeep = (made: Response): boolean =>
  made.status === 200 && !made.headers.has("vary") && !(made.headers.get("cache-control") ?? "").includes("no-store");

function toRequest(url: string, incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const name of ["accept", "accept-language", "if-none-match", "host"]) {
    const value = incoming.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  return new Request(`http://site.invalid${url}`, { method: "GET", headers });
}

/** A long answer is streamed, and so is a download, which is made while it is sent and may be longer than memory. */
const isFile = ({ headers, body }: Response, type: string): boolean =>
  Number(headers.get("content-length") ?? 0) > MAX_PAGE ||
  (headers.get("content-disposition") ?? "").startsWith("attachment") ||
  (body !== null && type !== "" && !isCompressible(type));

/** Reads an answer whole when it is a page; undefined when it is a file to stream. */
async function readPage(made: Response, generation: number): Promise<CachedPage | undefined> {
  const type = made.headers.get("content-type") ?? "";
  const whole = bytesOf(made);
  if (!whole && isFile(made, type)) return undefined;
  const body = whole ?? Buffer.from(await made.arrayBuffer());
  const etag = made.headers.get("etag") ?? etagOf(body);
  const headers = [...made.headers].filter(([name]) => !["content-length", "etag", "vary"].includes(name));
  if (made.status === 200) headers.push(["etag", etag]);
  headers.push(["vary", [made.headers.get("vary"), "accept-encoding"].filter(Boolean).join(", ")]);
  const compressible = body.length > 512 && isCompressible(type);
  return { generation, status: made.status, headers, etag, compressible, identity: variant(headers, body), encoded: new Map() };
}

function send(request: IncomingMessage, response: ServerResponse, page: CachedPage): void | Promise<void> {
  if (page.status === 200 && matches(request.headers["if-none-match"], page.etag)) {
    response.writeHead(304, page.headers.flat());
    response.end();
    return;
  }
  const accept = request.headers["accept-encoding"];
  const encoding = page.compressible ? chooseEncoding(typeof accept === "string" ? accept : undefined) : undefined;
  if (!encoding) return finish(request, response, page.status, page.identity);
  const kept = page.encoded.get(encoding);
  if (kept) return finish(request, response, page.status, kept);
  return compress(page.identity.body, encoding).then((body) => {
    const made = variant(page.headers, body, encoding);
    page.encoded.set(encoding, made);
    finish(request, response, page.status, made);
  });
}

function finish(request: IncomingMessage, response: ServerResponse, status: number, { head, body }: Variant): void {
  response.writeHead(status, head);
  response.end(request.method === "HEAD" ? undefined : body);
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && (header === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag));

async function stream(request: IncomingMessage, response: ServerResponse, made: Response): Promise<void> {
  response.writeHead(made.status, Object.fromEntries(made.headers));
  if (request.method === "HEAD" || !made.body) {
    await made.body?.cancel();
    response.end();
    return;
  }
  const reader = made.body.getReader();
  response.on("close", () => void reader.cancel().catch(() => undefined));
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!response.write(value)) await new Promise((ready) => response.once("drain", ready).once("close", ready));
    if (response.destroyed) return;
  }
  response.end();
}

function plain(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(`${words}\n`);
}

/** Starts listening and answers the port that was taken (asked for 0: any free one). */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((ready, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      ready((server.address() as AddressInfo).port);
    });
  });

/** Stops accepting and waits for what is under way, at most `patience` milliseconds. */
export const closeListener = (server: Server, patience = 5000): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(timer);
      done();
    });
    server.closeIdleConnections();
  });
