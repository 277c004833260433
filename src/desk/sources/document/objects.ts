import { bodyOf } from "../../../kernel/http/body.ts";
import { Problem } from "../../../kernel/problem.ts";
import type { DeskContext } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { type OpenSource, objectOf } from "./load.ts";

/** Types that are pictures in a page of ours. Anything else is bytes, whatever it says it is. */
const PICTURE = /^image\/(?:png|jpeg|gif|webp|avif)$/;

/** Sends what a source holds as a file to keep: a foreign document is never opened by the browser in the desk's name. */
export async function sendObject(
  c: DeskContext,
  house: Pick<DeskHouse, "objects">,
  source: OpenSource,
  sha256: string,
): Promise<Response> {
  const found = /^[0-9a-f]{64}$/.test(sha256) ? await objectOf(house, source, sha256) : undefined;
  const size = found ? await house.objects.size(sha256) : undefined;
  if (!found || size === undefined) throw new Problem("no-such-object", 404, "This source has no such file.");
  const headers = {
    "Content-Type": PICTURE.test(found.mediaType) ? found.mediaType : "application/octet-stream",
    "Content-Disposition": attachment(found.name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": PICTURE.test(found.mediaType) ? "private, max-age=3600" : "no-store",
    "Content-Length": String(size),
  };
  if (c.req.method === "HEAD") return c.body(null, 200, headers);
  return c.body(bodyOf(await house.objects.get(sha256)), 200, headers);
}

/** The name after RFC 6266, with nothing in it that could break the header or a disk. */
export function attachment(name: string): string {
  const clean = name.replace(/[\p{C}\\/:*?"<>|]/gu, "_").slice(0, 150) || "file";
  const ascii = clean.replace(/[^\x20-\x7e]/g, "_").replace(/["\\%]/g, "_");
  const encoded = encodeURIComponent(clean.toWellFormed()).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
