import { Problem } from "../../kernel/problem.ts";
import type { DeskContext } from "./desk.ts";

/** What was posted: texts by name. Line ends are \n; files are not here. */
export interface PostedForm {
  get(name: string): string | undefined;
  all(name: string): string[];
  has(name: string): boolean;
  /** Every name and value in the order sent. */
  entries(): readonly (readonly [string, string])[];
  files(name: string): File[];
}

/** Bytes of a form: long enough for the longest record in four languages. */
export const LARGEST_FORM = 4 * 1024 * 1024;

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];

export const isForm = (mediaType: string | undefined): boolean =>
  FORMS.some((known) => (mediaType ?? "").toLowerCase().startsWith(known));

const read = new WeakMap<Request, Promise<PostedForm>>();

/**
 * The form that was posted; read once, however often it is asked for. Throws `form-too-large` (413) or `bad-form` (400).
 */
export function formOf(c: DeskContext): Promise<PostedForm> {
  const request = c.req.raw;
  let form = read.get(request);
  if (!form) {
    form = parse(request);
    read.set(request, form);
  }
  return form;
}

async function parse(request: Request): Promise<PostedForm> {
  if (!isForm(request.headers.get("content-type") ?? undefined)) return posted([], []);
  const body = await bounded(request);
  try {
    const data = await new Response(body, { headers: { "content-type": request.headers.get("content-type") ?? "" } }).formData();
    const texts: [string, string][] = [];
    const files: [string, File][] = [];
    for (const [name, value] of data) {
      if (typeof value === "string") texts.push([name, value.replaceAll("\r\n", "\n").replaceAll("\r", "\n")]);
      else if (value.size > 0 || value.name !== "") files.push([name, value]);
    }
    return posted(texts, files);
  } catch {
    throw new Problem("bad-form", 400, "What was sent is no form.");
  }
}

async function bounded(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_FORM)
      throw new Problem("form-too-large", 413, `A form may hold ${LARGEST_FORM / 1024 / 1024} MB, and this one is larger.`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A form of these texts: what a test or a kept form has. */
export function posted(
  texts: readonly (readonly [string, string])[],
  files: readonly (readonly [string, File])[] = [],
): PostedForm {
  const byName = new Map<string, string[]>();
  for (const [name, value] of texts) byName.set(name, [...(byName.get(name) ?? []), value]);
  return {
    get: (name) => byName.get(name)?.[0],
    all: (name) => byName.get(name) ?? [],
    has: (name) => byName.has(name),
    entries: () => texts,
    files: (name) => files.filter(([one]) => one === name).map(([, file]) => file),
  };
}
