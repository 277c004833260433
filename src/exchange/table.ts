import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import type { Edition, PublicRecord } from "../edition/index.ts";
import { bodyOf } from "../kernel/http/body.ts";
import { csvColumns, csvRow, type TypeName } from "../registry/index.ts";
import { refsOf } from "./records.ts";
import { type Address, recordPath } from "./view.ts";

const BATCH = 200;

function* batchesOf(edition: Edition, type: TypeName): Generator<PublicRecord[]> {
  for (let after: string | undefined; ; ) {
    const batch = edition.list(type, BATCH, after);
    yield batch;
    after = batch.at(-1)?.handle;
    if (batch.length < BATCH) return;
  }
}

function* rowsOf(edition: Edition, type: TypeName, address: Address): Generator<string[]> {
  yield [...csvColumns(type).map(({ name }) => name), "version", "first_published", "changed", "url"];
  for (const batch of batchesOf(edition, type)) {
    const refs = refsOf(edition, batch);
    for (const record of batch) {
      const { handle, version, firstPublished, changed } = record;
      const row = csvRow(record, (id) => refs.get(id)?.handle ?? "");
      yield [...row, String(version), firstPublished, changed, address(recordPath(handle))];
    }
  }
}

/**
 * All public records of a type as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read every script),
 * made while it is sent. A cell that a spreadsheet would take for a formula is put behind an apostrophe.
 */
export function table(edition: Edition, type: TypeName, address: Address): ReadableStream<Uint8Array> {
  const shape = stringify({ bom: true, escape_formulas: true, record_delimiter: "windows" });
  // What fails on either side ends the other, and is told to the reader of the body.
  pipeline(Readable.from(rowsOf(edition, type, address)), shape, () => undefined);
  return bodyOf(shape);
}
