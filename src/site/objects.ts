import { Hono } from "hono";
import type { Edition } from "../edition/index.ts";
import { bodyOf } from "../kernel/http/body.ts";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";

/** Types that a browser shows without running anything; all others are given as a file to keep. */
const INLINE = /^(?:application\/pdf|image\/(?:png|jpeg|gif|webp|avif|bmp|tiff)|audio\/[\w.+-]+|video\/[\w.+-]+)$/;
const TEXT = /^text\/(?:plain|markdown|csv)$/;
/** Kept under its own type, so that a program that plays captures knows it for what it is; a browser only keeps it. */
const WACZ = "application/wacz";

const missing = () => new Problem("no-such-object", 404, "no public object has this name");

/** The public objects, by hash: `/o/{sha256}`. What they hold is never run: everything else than pictures, PDF, sound and text is a download. */
export function objectRoutes({ edition, objects }: { edition: Edition; objects: Objects }): Hono {
  const app = new Hono();
  app.get("/o/:sha256", async (c) => {
    const name = c.req.param("sha256");
    if (!/^[0-9a-f]{64}$/.test(name)) throw missing();
    const found = edition.object(name);
    const size = found ? await objects.size(name) : undefined;
    if (!found || size === undefined) throw missing();
    const type = found.mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
    const headers: Record<string, string> = {
      "Content-Type": TEXT.test(type) ? "text/plain" : INLINE.test(type) || type === WACZ ? type : "application/octet-stream",
      "Content-Disposition": disposition(TEXT.test(type) || INLINE.test(type), found.name),
      "Content-Security-Policy":
        type === "application/pdf"
          ? "default-src 'self'; script-src 'none'; frame-ancestors 'none'"
          : "default-src 'none'; sandbox",
      "Cache-Control": "public, no-cache",
      ETag: `"${name}"`,
      "Accept-Ranges": "bytes",
      "X-Robots-Tag": "noindex",
    };
    if (c.req.header("if-none-match")?.includes(name)) return c.body(null, 304, headers);
    const range = mayBePart(c.req.raw, name) ? rangeOf(c.req.header("range"), size) : undefined;
    if (range === "unsatisfiable") return c.body(null, 416, { "Content-Range": `bytes */${size}`, "Accept-Ranges": "bytes" });
    const length = range ? range.end - range.start + 1 : size;
    headers["Content-Length"] = String(length);
    if (range) headers["Content-Range"] = `bytes ${range.start}-${range.end}/${size}`;
    if (c.req.method === "HEAD") return c.body(null, 200, headers);
    const bytes = await objects.get(name, range);
    return c.body(bodyOf(bytes), range ? 206 : 200, headers);
  });
  return app;
}

/** The name after RFC 6266, with nothing in it that could break the header or the reader's disk. */
function disposition(inline: boolean, name: string): string {
  const clean = name.replace(/[\p{C}\\/:*?"<>|]/gu, "_").slice(0, 150) || "file";
  const ascii = clean.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? "inline" : "attachment"}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** Only GET has ranges; and who holds another version of it (an object has only one) is given the whole. */
function mayBePart({ method, headers }: Request, name: string): boolean {
  const held = headers.get("if-range");
  return method === "GET" && (held === null || held.trim() === `"${name}"`);
}

/** One byte range, or undefined for none or one that is not understood: then the whole is given. */
function rangeOf(header: string | undefined, size: number): { start: number; end: number } | "unsatisfiable" | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const last = size - 1;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === "" || match[2] === "" ? last : Math.min(last, Number(match[2]));
  return start > last || start > end ? "unsatisfiable" : { start, end };
}
