import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { cleanText } from "./clean-text.ts";
import { facts, known, type Parser } from "./job.ts";
import { type PageText, writeLayer } from "./layer.ts";
import { readText } from "./text.ts";
import { versionOf } from "./tool.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** A table: its columns are read from the first row, its rows become lines of text. */
export const parseTable: Parser = async (job) => {
  const { decoded, cut } = await readText(job, Math.min(job.limits.whole, job.limits.text * 4));
  const delimiter = delimiterOf(decoded.text);
  const rows: string[][] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  });
  try {
    for await (const row of Readable.from([decoded.text]).pipe(parser) as AsyncIterable<string[]>) rows.push(row);
  } catch {
    // A quote that never ends: what stands before it is read, the rest is in the original.
  }
  const columns = rows[0] ?? [];
  const maker = {
    tool: "csv-parse",
    version: versionOf("csv-parse"),
    parameters: `delimiter=${JSON.stringify(delimiter)}; encoding=${decoded.encoding}`,
  };
  const layer = writeLayer(pagesOfRows(rows, job.limits.page), maker, job.limits, job.workspace);
  return known(job, {
    material: "dataset",
    languages: layer.languages,
    metadata: facts({
      columns: columns.join(", "),
      rows: cut ? undefined : Math.max(0, rows.length - 1),
      encoding: decoded.encoding,
    }),
    notices: cut && layer.notices.length === 0 ? [{ code: "text-limited", first: decoded.text.length }] : layer.notices,
    ...(layer.masked > 0 && { withheld: "addresses" as const, teamMetadata: { addressesMasked: String(layer.masked) } }),
    derived: [...layer.derived, ...(layer.masked > 0 && !cut ? cleanText(job, decoded) : [])],
  });
};

/** The character that stands most often, and as often, in the first lines. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 100_000)
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== "");
  const score = (delimiter: string) => Math.min(...lines.map((line) => line.split(delimiter).length - 1));
  const fallback = (delimiter: string) => (lines[0]?.split(delimiter).length ?? 1) - 1;
  return DELIMITERS.toSorted((a, b) => score(b) - score(a) || fallback(b) - fallback(a))[0] ?? ",";
}

function* pagesOfRows(rows: readonly string[][], size: number): Generator<PageText> {
  let page = "";
  for (const row of rows) {
    const line = `${row.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ")}\n`;
    if (page !== "" && page.length + line.length > size) {
      yield { text: page };
      page = "";
    }
    page += line;
  }
  if (page !== "") yield { text: page };
}
