import { Problem } from "../../kernel/problem.ts";
import type { DeskContext } from "../shell/desk.ts";

/** What one piece of a request to these routes may have: an envelope of 64 KiB, sealed and written in base64, with room. */
const LARGEST = 256 * 1024;

/**
 * What a script sent, as an object. Throws `bad-form` (400) and `form-too-large` (413); neither says what was sent.
 */
export async function sent(c: DeskContext): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new Problem("form-too-large", 413, "This is larger than anything that is sent here.");
    chunks.push(chunk);
  }
  try {
    const read: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (typeof read === "object" && read !== null && !Array.isArray(read)) return read as Record<string, unknown>;
  } catch {
    // Said below: what was sent must not be in the message.
  }
  throw unread();
}

/** Bytes that came in base64. Throws `bad-form` (400). */
export function bytesIn(value: unknown): Uint8Array {
  if (typeof value !== "string" || value === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) throw unread();
  return new Uint8Array(Buffer.from(value, "base64"));
}

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Answers a script: what the work gives, or the code of the problem. Bugs go on to where all bugs go. */
export async function answer(c: DeskContext, work: () => Promise<object>): Promise<Response> {
  try {
    return c.json(await work());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return new Response(JSON.stringify({ code: error.code }), {
      status: error.status,
      headers: { "content-type": "application/json" },
    });
  }
}

const unread = (): Problem => new Problem("bad-form", 400, "What was sent cannot be read.");
