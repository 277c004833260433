import { hash } from "node:crypto";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "br" | "gzip";

/** A body with the raw header list that goes with it (name, value, name, value …). */
export interface Variant {
  body: Buffer;
  head: string[];
}

/** A finished answer, ready to be sent again. */
export interface CachedPage {
  generation: number;
  status: number;
  /** Without those that depend on the encoding. */
  headers: [string, string][];
  etag: string;
  compressible: boolean;
  identity: Variant;
  encoded: Map<Encoding, Variant>;
}

export const variant = (headers: readonly [string, string][], body: Buffer, encoding?: Encoding): Variant => ({
  body,
  head: [...headers.flat(), ...(encoding ? ["content-encoding", encoding] : []), "content-length", String(body.length)],
});

const COMPRESSIBLE =
  /^(text\/|application\/(([\w.-]+\+)?(json|xml)|javascript|x-bibtex|x-research-info-systems)(;|$)|image\/svg\+xml)/;

export const isCompressible = (type: string): boolean => COMPRESSIBLE.test(type);

/** Weak-free entity tag of a body: the same bytes have the same tag on every node. */
export const etagOf = (body: Uint8Array): string => `"${hash("sha256", body, "base64url").slice(0, 22)}"`;

/** Compresses off the main thread; the level is what pays on a page of tens of kilobytes. */
export function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return new Promise((done, fail) => {
    const finish = (error: Error | null, out: Buffer) => (error ? fail(error) : done(out));
    if (encoding === "gzip") gzip(body, { level: 6 }, finish);
    else
      brotliCompress(
        body,
        { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } },
        finish,
      );
  });
}

/** How a header names each encoding, the one that we like best first. */
const NAMED = (["br", "gzip"] as const).map(
  (encoding) => [encoding, new RegExp(`(?:^|[ ,])${encoding}(?:\\s*;\\s*q=([0-9.]+))?(?:\\s*(?:,|$))`)] as const,
);

/** The encoding that an Accept-Encoding header allows and we like best; `;q=0` refuses one. */
export function chooseEncoding(accept: string | undefined): Encoding | undefined {
  if (!accept) return undefined;
  for (const [encoding, named] of NAMED) {
    const found = named.exec(accept);
    if (found && Number(found[1] ?? 1) > 0) return encoding;
  }
  return undefined;
}

/** Pages by URL, the least lately used go first when `limit` bytes are reached. Stale generations are never answered. */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string, generation: number): CachedPage | undefined {
    const page = this.#pages.get(key);
    if (!page) return undefined;
    if (page.generation !== generation) {
      this.#drop(key, page);
      return undefined;
    }
    return page;
  }

  put(key: string, page: CachedPage): void {
    const before = this.#pages.get(key);
    if (before) this.#drop(key, before);
    // Encoded copies come later and are small beside the page: counting the page twice covers them.
    this.#bytes += 2 * page.identity.body.length;
    this.#pages.set(key, page);
    for (const [oldest, stale] of this.#pages) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest, stale);
    }
  }

  #drop(key: string, page: CachedPage): void {
    this.#pages.delete(key);
    this.#bytes -= 2 * page.identity.body.length;
  }
}
