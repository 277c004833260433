import type { Fate, FatedRow, FileReading, ImportState, TableImport, Tally } from "./rules/import.ts";
import type { Mapping } from "./rules/mapping.ts";

export interface ImportRow {
  id: string;
  person: string;
  created: string;
  changed: string;
  state: string;
  name: string;
  bytes: number;
  sha256: string;
  reading: string;
  mapping: string | null;
  headers: string;
  chosen: string;
  tally: string | null;
  job: string | null;
  round: number;
}

export interface RowRow {
  import: string;
  line: number;
  last_line: number;
  fate: string;
  record: string | null;
  expected: number;
  handle: string | null;
  title: string;
  why: string;
  changes: string;
  cells: string;
  body: string | null;
  written: number | null;
  undone: string | null;
}

export interface MappingRow {
  name: string;
  print: string;
  person: string;
  changed: string;
  mapping: string;
}

export interface BulkTables {
  bulk_import: ImportRow;
  bulk_row: RowRow;
  bulk_mapping: MappingRow;
}

export const importFrom = ({ reading, mapping, headers, chosen, tally, job, state, bytes, ...row }: ImportRow): TableImport => ({
  ...row,
  bytes: Number(bytes),
  state: state as ImportState,
  reading: JSON.parse(reading) as FileReading,
  ...(mapping !== null && { mapping: JSON.parse(mapping) as Mapping }),
  headers: JSON.parse(headers) as string[],
  chosen: JSON.parse(chosen) as Fate[],
  ...(tally !== null && { tally: JSON.parse(tally) as Tally }),
  ...(job !== null && { job }),
});

export const rowOfImport = (it: TableImport): ImportRow => ({
  ...{ id: it.id, person: it.person, created: it.created, changed: it.changed, state: it.state, name: it.name, bytes: it.bytes },
  ...{ sha256: it.sha256, round: it.round },
  reading: JSON.stringify(it.reading),
  mapping: it.mapping ? JSON.stringify(it.mapping) : null,
  headers: JSON.stringify(it.headers),
  chosen: JSON.stringify(it.chosen),
  tally: it.tally ? JSON.stringify(it.tally) : null,
  job: it.job ?? null,
});

export const fatedFrom = (row: RowRow): FatedRow => ({
  line: row.line,
  lastLine: row.last_line,
  fate: row.fate as Fate,
  ...(row.record !== null && { record: row.record }),
  expected: row.expected,
  ...(row.handle !== null && { handle: row.handle }),
  title: row.title,
  why: JSON.parse(row.why) as FatedRow["why"],
  changes: JSON.parse(row.changes) as FatedRow["changes"],
  cells: JSON.parse(row.cells) as string[],
  ...(row.body !== null && { body: JSON.parse(row.body) as FatedRow["body"] }),
  ...(row.written !== null && { written: row.written }),
  ...(row.undone !== null && { undone: row.undone as "undone" | "left" }),
});

export const rowOfFated = (of: string, row: FatedRow): RowRow => ({
  import: of,
  line: row.line,
  last_line: row.lastLine,
  fate: row.fate,
  record: row.record ?? null,
  expected: row.expected,
  handle: row.handle ?? null,
  title: row.title,
  why: JSON.stringify(row.why),
  changes: JSON.stringify(row.changes),
  cells: JSON.stringify(row.cells),
  body: row.body ? JSON.stringify(row.body) : null,
  written: row.written ?? null,
  undone: row.undone ?? null,
});
