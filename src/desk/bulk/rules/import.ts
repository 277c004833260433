import { Problem } from "../../../kernel/problem.ts";
import type { RecordBody, Refusal } from "../../../registry/index.ts";
import type { CellFault } from "./cells.ts";
import type { Mapping } from "./mapping.ts";
import type { Change } from "./merge.ts";
import type { RowFault, TableShape } from "./rows.ts";
import type { Encoding } from "./sniff.ts";

/** How the bytes of a table are read. */
export interface FileReading extends TableShape {
  encoding: Encoding;
  /** Proved by the bytes; otherwise a guess that people may correct. */
  certain: boolean;
}

/** `received`: its columns are not mapped yet; `checked`: every row's fate is told, and nothing is written. */
export type ImportState = "received" | "checking" | "checked" | "writing" | "written" | "undoing" | "undone";

/** What becomes of a row. `changed`: the record has not been touched since it was imported; `conflict`: someone has worked on it. */
export const FATES = ["new", "same", "changed", "conflict", "refused"] as const;
export type Fate = (typeof FATES)[number];
export const isFate = (text: string): text is Fate => (FATES as readonly string[]).includes(text);

/** Fates whose rows can be written. */
export const WRITABLE = ["new", "changed", "conflict"] as const;

export type RowReason =
  | ({ kind: "cell" } & CellFault)
  | { kind: "row"; code: RowFault | RecordReason; column?: string; detail?: string }
  | { kind: "value"; path: string; code: Refusal["code"]; args: Refusal["args"] };

/** Why a row that could be read cannot be written. */
export type RecordReason =
  | "no-title"
  | "no-key"
  | "key-too-long"
  | "key-twice"
  | "handle-unknown"
  | "other-type"
  | "under-review"
  | "withdrawn"
  | "merged"
  | "too-many-cells"
  /** Of rows that can be written all the same: what someone should look at. */
  | "few-cells"
  | "stray-quote";

/** A row with its fate. `expected`: the version of the record that was looked at; 0 when there is none. */
export interface FatedRow {
  line: number;
  lastLine: number;
  fate: Fate;
  record?: string;
  expected: number;
  handle?: string;
  title: string;
  why: RowReason[];
  changes: Change[];
  cells: string[];
  body?: RecordBody;
  written?: number;
  /** After the import was undone: whether this row was, or was left because someone has worked on the record since. */
  undone?: "undone" | "left";
}

/** How many rows have which fate, and what became of those that are written. */
export interface Tally {
  fates: Record<Fate, number>;
  written: number;
  undone: number;
  left: number;
}

export const NO_TALLY: Tally = {
  fates: { new: 0, same: 0, changed: 0, conflict: 0, refused: 0 },
  written: 0,
  undone: 0,
  left: 0,
};

export interface TableImport {
  id: string;
  /** Name of the account. */
  person: string;
  created: string;
  changed: string;
  state: ImportState;
  /** Of the file, as it may be shown. */
  name: string;
  bytes: number;
  sha256: string;
  reading: FileReading;
  mapping?: Mapping;
  headers: string[];
  /** Fates of the rows that are written. */
  chosen: readonly Fate[];
  /** As of the end of the last piece of work. */
  tally?: Tally;
  job?: string;
  round: number;
}

/** Bytes of one table. */
export const LARGEST_TABLE = 200 * 1024 * 1024;

export const noSuchImport = (): Problem => new Problem("import-unknown", 404, "There is no such import.");
export const notNow = (): Problem => new Problem("import-busy", 409, "This import is being worked on, or was written already.");
export const tooLarge = (): Problem => new Problem("table-too-large", 413, "A table may have 200 MB.");

/** Why a file is no table of separated values. */
export const noTable = {
  empty: (): Problem => new Problem("no-table-empty", 422, "There is nothing in this file."),
  spreadsheet: (): Problem => new Problem("no-table-spreadsheet", 422, "This is a spreadsheet and no CSV file."),
  binary: (): Problem => new Problem("no-table-binary", 422, "This file is no text."),
  markup: (): Problem => new Problem("no-table-markup", 422, "This is a page or data of a program, and no table."),
  noRows: (): Problem => new Problem("no-table-no-rows", 422, "There are no rows under the headers."),
};
