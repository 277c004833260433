import { Problem } from "../../kernel/problem.ts";

/** One field of a form that is sent with files. Its bytes are read before the next one is asked for, or not at all. */
export interface Part {
  name: string;
  /** As the browser gives it: anything can stand in it. Absent for a field that is no file. */
  filename?: string;
  bytes: AsyncIterable<Uint8Array>;
}

const LONGEST_HEAD = 16 * 1024;

/** The boundary that a form's Content-Type names. Throws `bad-form` (400). */
export function boundaryOf(contentType: string | undefined): string {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? "");
  const boundary = found?.[1] ?? found?.[2];
  if (!boundary) throw broken();
  return boundary;
}

/**
 * The fields of a form (RFC 7578) while they come in: no more of a file is in memory than one piece of the stream.
 * Throws `bad-form` (400) when the form is cut off or is none.
 */
export async function* partsOf(stream: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const source = stream[Symbol.asyncIterator]();
  const edge = Buffer.from(`\r\n--${boundary}`, "latin1");
  // The first edge has no line end before it.
  let held: Buffer = Buffer.from("\r\n");

  async function more(): Promise<void> {
    const { done, value } = await source.next();
    if (done) throw broken();
    held = Buffer.concat([held, value]);
  }

  /** What stands before the next edge; the edge itself is taken away. */
  async function* upToEdge(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = held.indexOf(edge);
      const end = at >= 0 ? at : held.length - edge.length + 1;
      if (end > 0) yield held.subarray(0, end);
      if (end > 0 || at === 0) held = held.subarray(at >= 0 ? at + edge.length : end);
      if (at >= 0) return;
      await more();
    }
  }

  async function head(): Promise<string> {
    for (;;) {
      const end = held.indexOf("\r\n\r\n");
      if (end > LONGEST_HEAD || (end < 0 && held.length > LONGEST_HEAD)) throw broken();
      if (end >= 0) {
        const text = held.subarray(0, end).toString("utf8");
        held = held.subarray(end + 4);
        return text;
      }
      await more();
    }
  }

  for await (const _preamble of upToEdge());
  for (;;) {
    while (held.length < 2) await more();
    if (held.subarray(0, 2).toString("latin1") === "--") break;
    const { name, filename } = fieldIn(await head());
    const bytes = upToEdge();
    yield { name, ...(filename !== undefined && { filename }), bytes };
    for await (const _unread of bytes);
  }
  // What a browser may send after the last edge is nothing to us, but it is owed an answer.
  while (!(await source.next()).done);
}

function fieldIn(head: string): Pick<Part, "name" | "filename"> {
  const line = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(head)?.[1];
  if (line === undefined) throw broken();
  const said = (name: string) => new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(line)?.[1];
  const name = said("name");
  if (name === undefined) throw broken();
  const filename = said("filename");
  return { name: spoken(name), ...(filename !== undefined && { filename: spoken(filename) }) };
}

/** Browsers spell quotes and line ends as in addresses. */
const spoken = (text: string): string =>
  text
    .replace(/%22/g, '"')
    .replace(/%0D%0A|%0D|%0A/gi, " ")
    .replace(/\\(.)/g, "$1");

const broken = (): Problem => new Problem("bad-form", 400, "What was sent is no form, or was cut off.");
