import { pipeline, Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { bodyOf } from "../../kernel/http/body.ts";
import type { Messages } from "../../kernel/messages.ts";
import { changeWords, reasonWords } from "./pages/words.ts";
import { madeHarmless } from "./rules/harmless.ts";
import type { Fate, TableImport } from "./rules/import.ts";
import { namedColumns } from "./rules/mapping.ts";
import type { Imports } from "./store.ts";

/** Rows as CSV that spreadsheets read in every script and run nothing of, made while it is sent. */
export function csvOf(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  { bom = true } = {},
): ReadableStream<Uint8Array> {
  const shape = stringify({ bom, record_delimiter: "windows" });
  const harmless = async function* () {
    for await (const row of rows) yield row.map(madeHarmless);
  };
  pipeline(Readable.from(harmless()), shape, () => undefined);
  return bodyOf(shape);
}

const BATCH = 500;

/** The rows of a table with what becomes of each, beside its own columns: to be corrected and sent in again. */
export async function* fatedRows(
  store: Imports,
  it: TableImport,
  only: { fate?: Fate; left?: boolean },
  t: Messages,
): AsyncGenerator<string[]> {
  const headers = namedColumns(it.headers, it.headers.length).names;
  yield [...headers, t("bulk-line"), t("bulk-what"), t("bulk-why")];
  const type = it.mapping?.type ?? "agent";
  for (let after = 0; ; ) {
    const rows = await store.rows(it.id, { ...only, after, limit: BATCH });
    for (const row of rows) {
      const cells = headers.map((_, i) => row.cells[i] ?? "");
      const why = [
        ...row.why.map((reason) => reasonWords(t, type, reason)),
        ...row.changes.map((change) => changeWords(t, type, change)),
      ];
      yield [...cells, String(row.line), t(`bulk-fate-${row.fate}`), why.join(" ")];
    }
    after = rows.at(-1)?.line ?? after;
    if (rows.length < BATCH) return;
  }
}
