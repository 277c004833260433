import type { ExchangeResponse } from "./exchange.ts";

/** Said of bytes on their way, and no longer true of what is kept. */
const OF_THE_WAY = /^(content-encoding|transfer-encoding|content-length)$/i;
const NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would end a header
const UNSAFE = /[\r\n\u0000]+/g;

export type Header = [string, string];

/** Headers as a WARC may hold them: a line each, and what no longer fits the body under the name `x-orig-…`. */
export function keptHeaders(headers: readonly Header[], { packed = false } = {}): Header[] {
  return headers
    .filter(([name]) => NAME.test(name) && !name.startsWith(":"))
    .map(([name, value]) => {
      const clean = value.replace(UNSAFE, " ").trim();
      const isStale = packed ? /^transfer-encoding$/i.test(name) : OF_THE_WAY.test(name);
      return [isStale ? `x-orig-${name}` : name, clean];
    });
}

/** `HTTP/1.1 200 OK`, whatever version it came by. */
export const statusLine = ({ status, statusText }: Pick<ExchangeResponse, "status" | "statusText">): string =>
  `HTTP/1.1 ${status} ${statusText.replace(UNSAFE, " ").slice(0, 200)}`.trim();

/** `GET /path HTTP/1.1` */
export function requestLine(method: string, url: string): string {
  const { pathname, search } = new URL(url);
  return `${method.replace(/[^A-Z]/gi, "")} ${pathname}${search} HTTP/1.1`;
}
