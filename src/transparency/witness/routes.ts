import { Hono } from "hono";
import type { Witness } from "./witness.ts";

/** A checkpoint with its proof is a few KiB. */
const LONGEST = 64 * 1024;
const TEXT = "text/plain; charset=utf-8";

export const witnessOwns = (path: string): boolean => path === "/witness/" || path === "/witness/add-checkpoint";

/** The witness on the public listener: `GET /witness/` gives its public key, `POST /witness/add-checkpoint` cosigns. */
export function witnessRoutes(witness: Witness): Hono {
  const app = new Hono();
  app.get("/witness/", (c) => c.body(`${witness.vkey}\n`, 200, { "Content-Type": TEXT, "Cache-Control": "no-cache" }));
  app.post("/witness/add-checkpoint", async (c) => {
    const body = await bodyUpTo(c.req.raw.body);
    if (body === undefined) return c.body("Too long.\n", 413, { "Content-Type": TEXT });
    const answer = await witness.addCheckpoint(body);
    return c.body(answer.body, answer.status, { "Content-Type": answer.mediaType ?? TEXT, "Cache-Control": "no-store" });
  });
  app.all("*", (c) => c.body("There is no such thing here.\n", 404, { "Content-Type": TEXT }));
  return app;
}

async function bodyUpTo(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LONGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
