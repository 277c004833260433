import { type Context, Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { base64 } from "../rules/bytes.ts";
import { tileOfPath } from "../rules/tiles.ts";
import type { LogReader } from "./reader.ts";

/** Any site may read: who checks the log need not ask us for it. */
const OPEN = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" } as const;
const PREFLIGHT = {
  ...{ "access-control-allow-methods": "GET, HEAD, OPTIONS", "access-control-allow-headers": "Accept, If-None-Match" },
  ...{ "access-control-max-age": "86400", allow: "GET, HEAD, OPTIONS" },
};
/** What a tile holds never changes, however far it is filled. */
const FOREVER = "public, max-age=31536000, immutable";
const SECONDS = "public, max-age=5";
const NOT_KEPT = "no-cache";
const TEXT = "text/plain; charset=utf-8";
const JSON_TYPE = "application/json";

export const logOwns = (path: string): boolean => path.startsWith("/log/") && path.length > "/log/".length;

/** Everything under `/log/`: the static files of C2SP tlog-tiles, the keys, and proofs ready made. */
export function logRoutes(log: LogReader): Hono {
  const app = new Hono();
  const answer = (c: Context, body: string | Uint8Array<ArrayBuffer>, type: string, caching: string): Response =>
    c.body(body, 200, { ...OPEN, "content-type": type, "cache-control": caching });

  app.get("/log/checkpoint", async (c) => {
    const latest = await log.latest();
    if (!latest) throw absent("Nothing has been signed yet.");
    return answer(c, latest.checkpoint, TEXT, SECONDS);
  });
  app.get("/log/key", (c) => answer(c, `${log.keys().keys.at(-1)?.vkey ?? ""}\n`, TEXT, SECONDS));
  app.get("/log/keys.json", (c) => answer(c, JSON.stringify(log.keys()), JSON_TYPE, SECONDS));
  app.get("/log/tile/*", async (c) => {
    const tile = tileOfPath(c.req.path.slice("/log/".length));
    const bytes = tile && (await log.tile(tile));
    if (!bytes) throw absent("The log has no such tile.");
    return answer(c, new Uint8Array(bytes), "application/octet-stream", FOREVER);
  });
  app.get("/log/entry/:file{\\d{1,15}\\.json}", async (c) => {
    const proof = await log.proof(Number.parseInt(c.req.param("file"), 10));
    if (!proof) throw absent("The log has no such entry.");
    return answer(c, JSON.stringify(proof), JSON_TYPE, NOT_KEPT);
  });
  app.get("/log/consistency", async (c) => {
    const from = sizeOf(c.req.query("from"), "from");
    const to = c.req.query("to") === undefined ? ((await log.latest())?.size ?? 0) : sizeOf(c.req.query("to"), "to");
    const proof = (await log.consistency(from, to).catch(refused)).map((hash) => base64.encode(hash));
    const body = { format: "vigie-log-consistency/1", origin: log.origin, from, to, proof };
    return answer(c, JSON.stringify(body), JSON_TYPE, NOT_KEPT);
  });
  app.options("/log/*", (c) => c.body(null, 204, { ...OPEN, ...PREFLIGHT }));
  app.all("/log/*", (c) => {
    throw ["GET", "HEAD"].includes(c.req.method)
      ? absent("There is nothing at this address of the log.")
      : new Problem("method-not-allowed", 405, "The log is for reading only.");
  });
  app.onError((error) => {
    if (!(error instanceof Problem)) throw error;
    const { code, status, message: detail, fields } = error;
    const body = { type: "about:blank", title: code, status, detail, code, ...(Object.keys(fields).length > 0 && { fields }) };
    const headers = { ...OPEN, "content-type": "application/problem+json", "cache-control": NOT_KEPT };
    return new Response(JSON.stringify(body), {
      status,
      headers: { ...headers, ...(status === 405 && { allow: PREFLIGHT.allow }) },
    });
  });
  return app;
}

function sizeOf(text: string | undefined, name: string): number {
  const size = /^\d{1,15}$/.test(text ?? "") ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(size)) return size;
  throw new Problem("bad-parameter", 400, `${name} is the number of entries that a checkpoint was signed for.`, {
    [name]: "bad",
  });
}

const absent = (detail: string): Problem => new Problem("log-has-none", 404, detail);

function refused(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new Problem("bad-parameter", 400, "The log has not grown from the one size to the other.", { from: "bad", to: "bad" });
}
