import { createWriteStream } from "node:fs";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { connect as connectTls, type PeerCertificate, type TLSSocket } from "node:tls";
import { now } from "../../kernel/clock.ts";
import { distrustOf } from "./certificates.ts";
import { type Resolve, reach, Unreached } from "./guard.ts";
import type { Distrust, Limit } from "./rules/captured.ts";
import type { Exchange } from "./rules/exchange.ts";
import { portOf, webAddress } from "./rules/reachable.ts";
import type { Failure } from "./rules/verdict.ts";

/** What a plain request brought back: hop by hop, the last body in a file. */
export interface Fetched {
  exchanges: Exchange[];
  failure?: Failure;
  limit?: Limit;
  ended?: "stopped";
  certificates: Record<string, string[]>;
  certificateError?: Distrust;
  families: Record<string, "IPv4" | "IPv6">;
}

export interface PlainOptions {
  allow: readonly string[];
  resolve?: Resolve;
  agent: string;
  /** Folder for the body. */
  folder: string;
  /** For all hops together. */
  seconds: number;
  /** Of the last body. */
  bytes: number;
  signal?: AbortSignal;
  onProgress?: (bytes: number) => void;
}

const MOST_HOPS = 20;
const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/** Gets an address without a browser. Each hop is looked at anew before anything connects to it. */
export async function fetchPlain(url: string, options: PlainOptions): Promise<Fetched> {
  const fetched: Fetched = { exchanges: [], certificates: {}, families: {} };
  const late = new AbortController();
  const clock = late.signal;
  const timer = setTimeout(() => late.abort(), options.seconds * 1000);
  const signal = options.signal ? AbortSignal.any([clock, options.signal]) : clock;
  let next: URL | undefined = webAddress(url);
  for (let hop = 0; next; hop++) {
    if (hop > MOST_HOPS) {
      fetched.failure = "redirect-loop";
      break;
    }
    const one: Exchange = {
      url: next.href,
      method: "GET",
      kind: "Document",
      requestHeaders: headersFor(next, options.agent),
      at: now(),
    };
    fetched.exchanges.push(one);
    try {
      const to = await hopTo(next, one, { options, signal, fetched, file: join(options.folder, `body-${hop}`) });
      const there = to === undefined ? undefined : webAddress(to);
      if (to !== undefined && !there) fetched.failure = "address-forbidden";
      next = there;
    } catch (error) {
      if (options.signal?.aborted) fetched.ended = "stopped";
      else if (clock.aborted) fetched.limit = "seconds";
      else if (!one.response) fetched.failure = whyOf(error);
      else if (isRoomless(error)) {
        clearTimeout(timer);
        throw error;
      }
      if (one.response) one.cut = true;
      next = undefined;
    }
  }
  clearTimeout(timer);
  return fetched;
}

const headersFor = (url: URL, agent: string): Record<string, string> => ({
  Host: url.host,
  "User-Agent": agent,
  Accept: ACCEPT,
  "Accept-Language": "en,*;q=0.5",
  "Accept-Encoding": "identity",
  Connection: "close",
});

interface Hop {
  options: PlainOptions;
  signal: AbortSignal;
  fetched: Fetched;
  file: string;
}

/** One request; answers where the site sends on to. */
async function hopTo(url: URL, one: Exchange, { options, signal, fetched, file }: Hop): Promise<string | undefined> {
  const plain = await reach(url.hostname, portOf(url), options);
  const abort = () => plain.destroy();
  signal.addEventListener("abort", abort, { once: true });
  try {
    signal.throwIfAborted();
    fetched.families[url.hostname] = plain.remoteFamily === "IPv6" ? "IPv6" : "IPv4";
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const secure =
      url.protocol === "https:"
        ? await secured(
            connectTls({ socket: plain, host, servername: /[:]|^[\d.]+$/.test(host) ? "" : host, rejectUnauthorized: false }),
          )
        : undefined;
    if (secure) {
      const chain = chainOf(secure);
      fetched.certificates[url.origin] = chain;
      if (!secure.authorized) fetched.certificateError = distrustOf(chain, url.hostname, one.at);
    }
    const answer = await answered(url, one, secure ?? plain, signal);
    const { statusCode: status = 0, rawHeaders } = answer;
    const headers: [string, string][] = [];
    for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.push([rawHeaders[i] ?? "", rawHeaders[i + 1] ?? ""]);
    one.response = {
      status,
      statusText: answer.statusMessage ?? "",
      headers,
      mediaType: (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
      at: now(),
      trusted: secure?.authorized ?? true,
      packed: true,
    };
    const to = [301, 302, 303, 307, 308].includes(status) ? answer.headers.location : undefined;
    let bytes = 0;
    const most = to === undefined ? options.bytes : 64_000;
    // What is within the bound is written to its last byte.
    const bounded = async function* (source: AsyncIterable<Buffer>) {
      for await (const chunk of source) {
        const room = most - bytes;
        bytes += chunk.length;
        options.onProgress?.(bytes);
        yield chunk.length <= room ? chunk : chunk.subarray(0, room);
        if (chunk.length <= room) continue;
        one.cut = true;
        if (to === undefined) fetched.limit = "bytes";
        return;
      }
    };
    one.file = file;
    // The answer itself is no part of the line: cut off in its midst, it would take along what is not written yet.
    await pipeline(bounded(answer), createWriteStream(file, { flags: "wx" }), { signal }).catch((error: unknown) => {
      one.cut = true;
      if (to === undefined) throw error;
    });
    one.done = !one.cut;
    return to === undefined ? undefined : (URL.parse(to, url)?.href ?? "");
  } finally {
    signal.removeEventListener("abort", abort);
    plain.destroy();
  }
}

function secured(socket: TLSSocket): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    socket
      .once("secureConnect", () => resolve(socket))
      .once("error", reject)
      .once("close", () => reject(new Error("closed")));
  });
}

function answered(
  url: URL,
  one: Exchange,
  socket: NonNullable<IncomingMessage["socket"]>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Without an agent: one would make a connection of its own, to wherever the name leads by then. What is secured is so already, whether its
    // certificate is trusted or not.
    httpRequest({
      host: url.hostname,
      port: portOf(url),
      path: url.pathname + url.search,
      method: "GET",
      headers: one.requestHeaders,
      createConnection: () => socket,
      signal,
      maxHeaderSize: 256 * 1024,
    })
      .once("response", resolve)
      .once("error", reject)
      .end();
  });
}

/** The chain as the site gave it, its own certificate first. */
function chainOf(socket: TLSSocket): string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  for (let one: PeerCertificate | undefined = socket.getPeerCertificate(true); one?.raw && !seen.has(one.fingerprint256); ) {
    seen.add(one.fingerprint256);
    const lines =
      one.raw
        .toString("base64")
        .match(/.{1,64}/g)
        ?.join("\n") ?? "";
    chain.push(`-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`);
    one = (one as PeerCertificate & { issuerCertificate?: PeerCertificate }).issuerCertificate;
  }
  return chain;
}

const isRoomless = (error: unknown): boolean =>
  ["ENOSPC", "EDQUOT", "EACCES", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "");

function whyOf(error: unknown): Failure {
  if (error instanceof Unreached) return error.refusal;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (/CERT|SSL|TLS/.test(code)) return "certificate-broken";
  return "no-answer";
}
