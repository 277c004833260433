import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { bodyOf } from "../../kernel/http/body.ts";
import type { ShownEntry } from "./load/trail.ts";

const COLUMNS = ["at", "who", "source", "act", "about", "handle", "version", "why", "detail"] as const;

const rowOf = (entry: ShownEntry): string[] =>
  COLUMNS.map((name) => {
    const value = entry[name];
    return value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  });

async function* rows(pages: AsyncIterable<ShownEntry[]>): AsyncGenerator<string[]> {
  yield [...COLUMNS];
  for await (const entries of pages) for (const entry of entries) yield rowOf(entry);
}

/** The trail as CSV, made while it is sent. A cell that a spreadsheet would take for a formula is put behind an apostrophe. */
export function trailCsv(pages: AsyncIterable<ShownEntry[]>): ReadableStream<Uint8Array> {
  const shape = stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" });
  pipeline(Readable.from(rows(pages)), shape, () => undefined);
  return bodyOf(shape);
}

async function* lists(pages: AsyncIterable<ShownEntry[]>): AsyncGenerator<Buffer> {
  let before = "[\n";
  for await (const entries of pages) {
    const texts = entries.map((entry) => JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, entry[name]]))));
    yield Buffer.from(before + texts.join(",\n"));
    before = ",\n";
  }
  yield Buffer.from(before === ",\n" ? "\n]\n" : "[]\n");
}

/** The trail as one JSON list, made while it is sent. */
export const trailJson = (pages: AsyncIterable<ShownEntry[]>): ReadableStream<Uint8Array> => bodyOf(Readable.from(lists(pages)));
