import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";

/** Bytes of one field: well over what fits into one message, so that a text which is too long comes back whole. */
const MOST_FIELD = 1024 * 1024;
/** Bytes of all fields together, and of what is read at all: a file that is too long is read to its end, to be answered in words. */
const MOST_FIELDS = 1536 * 1024;
const MOST_BODY = 256 * 1024 * 1024;

/** What was posted with a page: text fields. */
export interface Posted {
  /** The first value of that name, or nothing. Line ends are single. */
  get(name: string): string;
  all(name: string): readonly string[];
  /** False when the form broke off, or was larger than any of ours. What came before is there. */
  whole: boolean;
}

export interface PostedFile {
  /** As the phone named it: anything can stand in it. */
  name: string;
  mediaType: string;
  /** True once the file was longer than allowed: the rest is not given. */
  tooLarge(): boolean;
  bytes: AsyncIterable<Uint8Array>;
}

export interface FileReader {
  mostBytes: number;
  /** Given each file while it comes in, one at a time, with the fields before it. What it leaves unread is thrown away. */
  take(file: PostedFile, form: Posted): Promise<void>;
}

/** Reads a form of either kind, and its files through `files`. It never throws for what was sent. */
export async function readForm(request: Request, files?: FileReader): Promise<Posted> {
  const fields = new Map<string, string[]>();
  const form = { ...asked(fields), whole: false };
  const source = request.body;
  const parser = source && parserFor(request.headers, files?.mostBytes ?? 0);
  if (!source || !parser) {
    await source?.cancel().catch(() => undefined);
    return form;
  }
  let cut = false;
  let held = 0;
  let taking: Promise<void> = Promise.resolve();
  let coming: BusboyFileStream | undefined;
  parser.on("field", (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) cut = true;
    held += String(value).length;
    if (held > MOST_FIELDS) {
      cut = true;
      return;
    }
    const key = String(name);
    fields.set(key, [...(fields.get(key) ?? []), clean(String(value))]);
  });
  for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
    parser.on(limit, () => {
      cut = true;
    });
  parser.on("file", (_field, stream, name, _encoding, mediaType) => {
    stream.on("error", () => undefined);
    if (!files || !name) return void stream.resume();
    coming = stream;
    const file: PostedFile = { name, mediaType, tooLarge: () => stream.truncated, bytes: chunksOf(stream) };
    // Fields before the file are read: pages put them first.
    taking = taking.then(() => files.take(file, form)).finally(() => stream.resume());
    // Awaited below; a failure before that is no unhandled one.
    taking.catch(() => undefined);
  });
  const ended = await passed(source, parser, files ? MOST_BODY : 2 * MOST_FIELDS);
  // What reads a file that broke off would wait for ever.
  if (!ended) coming?.destroy(new Error("broken off"));
  await taking.catch(() => undefined);
  form.whole = ended && !cut;
  return form;
}

/** Signs that no page can carry would be lost on the way from one to the next. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .toWellFormed();

const asked = (fields: Map<string, string[]>): Omit<Posted, "whole"> => ({
  get: (name) => fields.get(name)?.[0] ?? "",
  all: (name) => fields.get(name) ?? [],
});

function parserFor(headers: Headers, fileSize: number): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { "content-type": headers.get("content-type") ?? "" },
      limits: {
        fieldNameSize: 40,
        fieldSize: MOST_FIELD,
        fields: 60,
        files: 1,
        parts: 61,
        fileSize,
        headerPairs: 20,
        headerSize: 4096,
      },
      isPartAFile: (_field, _type, name) => name !== undefined,
    });
  } catch {
    return undefined;
  }
}

/** True when all of it was read and was a form from beginning to end. */
function passed(source: NonNullable<Request["body"]>, parser: BusboyInstance, most: number): Promise<boolean> {
  return new Promise((done) => {
    const incoming = Readable.fromWeb(source as WebStream<Uint8Array>);
    let length = 0;
    const end = (whole: boolean) => {
      incoming.destroy();
      done(whole);
    };
    incoming.on("data", (chunk: Uint8Array) => {
      length += chunk.length;
      if (length > most) end(false);
    });
    incoming.on("error", () => end(false));
    parser.on("error", () => end(false));
    parser.on("finish", () => end(true));
    incoming.pipe(parser);
  });
}

/** A file that breaks off ends with an error and not as if it were whole. What is not wanted of it is still read: the form has to end. */
async function* chunksOf(stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
}
