import type { DeskContext } from "./desk.ts";
import { requireToken, staleForm } from "./form-token.ts";
import { boundaryOf, type Part, partsOf } from "./multipart.ts";

const STREAMED = /^\/[a-z]{2}\/(?:sources\/upload|import\/file)$/;
const LONGEST_TOKEN = 200;

/** Is it a form whose files are read while they come in? They are larger than what may be kept in memory. */
export const isStreamed = (c: DeskContext): boolean => c.req.method === "POST" && STREAMED.test(c.req.path);

/**
 * The files of such a form, each to be read before the next is asked for. The form's token stands before them, or in the header
 * `x-vigie-token`; without it nothing of them is read: `stale-form` (403). Throws `bad-form` (400) for what is no form.
 */
export async function* filesOf(c: DeskContext): AsyncGenerator<Part & { filename: string }> {
  let proven = c.req.header("x-vigie-token") !== undefined;
  if (proven) requireToken(c, c.req.header("x-vigie-token"));
  const stream = c.req.raw.body as AsyncIterable<Uint8Array> | null;
  const type = c.req.header("content-type");
  if (!proven && !(stream && type?.startsWith("multipart/"))) throw staleForm();
  if (!stream) return;
  for await (const { name, filename, bytes } of partsOf(stream, boundaryOf(type))) {
    if (filename === undefined && name === "_token" && !proven) {
      requireToken(c, await short(bytes));
      proven = true;
    }
    if (filename === undefined) continue;
    if (!proven) throw staleForm();
    if (filename !== "") yield { name, filename, bytes };
  }
  if (!proven) throw staleForm();
}

async function short(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of bytes) if (text.length <= LONGEST_TOKEN) text += Buffer.from(chunk).toString("latin1");
  return text;
}
