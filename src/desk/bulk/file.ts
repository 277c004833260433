import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileTypeFromBuffer } from "file-type";
import iconv from "iconv-lite";
import { type FileReading, LARGEST_TABLE, noTable, tooLarge } from "./rules/import.ts";
import { type Row, RowReader } from "./rules/rows.ts";
import { decoded, encodingOf, isBinary, isMarkup, isWide, saysDelimiter, shapeOf } from "./rules/sniff.ts";

const SAMPLE = 256 * 1024;

/** Where the table of an import lies until it is written: named by its id and by nothing that a sender says. */
export const tablePath = (data: string, id: string): string => join(data, "imports", `${id}.csv`);

export const removeTable = (data: string, id: string): Promise<void> => rm(tablePath(data, id), { force: true });

export interface Received {
  bytes: number;
  sha256: string;
  reading: FileReading;
}

/**
 * Keeps the bytes of a table on disk and looks at what they are. Throws `table-too-large` (413), or `no-table-…` (422) for what is none;
 * nothing is left behind then.
 */
export async function receive(data: string, id: string, bytes: AsyncIterable<Uint8Array>): Promise<Received> {
  const path = tablePath(data, id);
  await mkdir(join(data, "imports"), { recursive: true });
  const look = newLook();
  try {
    await pipeline(watched(bytes, look), createWriteStream(path, { flags: "wx", mode: 0o600 }));
    const file = await open(path, "r+");
    await file.sync().finally(() => file.close());
    return { bytes: look.bytes, sha256: look.hash.digest("hex"), reading: await readingOf(look) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

interface Look {
  bytes: number;
  hash: ReturnType<typeof createHash>;
  first: Buffer[];
  /** Where the bytes are not UTF-8: the piece that says so. */
  odd?: Buffer;
  decoder?: TextDecoder;
}

const newLook = (): Look => ({
  bytes: 0,
  hash: createHash("sha256"),
  first: [],
  decoder: new TextDecoder("utf-8", { fatal: true }),
});

async function* watched(bytes: AsyncIterable<Uint8Array>, look: Look): AsyncGenerator<Uint8Array> {
  let over = false;
  for await (const chunk of bytes) {
    const before = look.bytes;
    look.bytes += chunk.byteLength;
    // What is too large is read to its end and forgotten: a browser that is cut off shows no answer.
    over ||= look.bytes > LARGEST_TABLE;
    if (over) continue;
    look.hash.update(chunk);
    if (before < SAMPLE) look.first.push(Buffer.from(chunk));
    watchUtf8(look, chunk);
    yield chunk;
  }
  if (over) throw tooLarge();
  watchUtf8(look);
}

function watchUtf8(look: Look, chunk?: Uint8Array): void {
  try {
    look.decoder?.decode(chunk, { stream: chunk !== undefined });
  } catch {
    look.decoder = undefined;
    look.odd = chunk ? Buffer.from(chunk).subarray(0, SAMPLE) : undefined;
  }
}

async function readingOf({ first, odd, decoder, bytes }: Look): Promise<FileReading> {
  const sample = Buffer.concat(first).subarray(0, SAMPLE);
  if (bytes === 0) throw noTable.empty();
  if (!isWide(sample)) {
    const known = await fileTypeFromBuffer(sample);
    if (known && /zip|spreadsheet|excel|x-cfb|opendocument/.test(known.mime)) throw noTable.spreadsheet();
    if (known?.mime === "application/xml") throw noTable.markup();
    if ((known && !known.mime.startsWith("text/")) || isBinary(sample)) throw noTable.binary();
  }
  // A mark at the head outweighs what stands below.
  const head = encodingOf(sample, decoder !== undefined);
  const { encoding, certain } = head.certain || !odd ? head : encodingOf(odd, false);
  const text = decoded(sample, encoding);
  if (isMarkup(text)) throw noTable.markup();
  if (text.trim() === "") throw noTable.empty();
  return { encoding, certain, ...shapeOf(text) };
}

/** The rows of a table, the first of which holds its headers. Stops reading when the caller does. */
export async function* rowsIn(path: string, { encoding, delimiter, lineEnd }: FileReading): AsyncGenerator<Row> {
  const file = createReadStream(path, { highWaterMark: 64 * 1024 });
  const decoder = iconv.getDecoder(encoding);
  const reader = new RowReader({ delimiter, lineEnd });
  try {
    for await (const chunk of file) yield* withoutSaying(reader.push(decoder.write(chunk as Buffer)));
    yield* withoutSaying(reader.push(decoder.end() ?? ""));
    yield* withoutSaying(reader.end());
  } finally {
    file.destroy();
  }
}

function* withoutSaying(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) if (saysDelimiter(row) === undefined) yield row;
}

/** The first rows, to look at before anything is decided. */
export async function firstRows(path: string, reading: FileReading, count: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsIn(path, reading)) {
    rows.push(row);
    if (rows.length >= count) break;
  }
  return rows;
}
