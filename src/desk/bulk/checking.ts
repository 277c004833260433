import { sourceIdOf } from "../../archive/index.ts";
import type { Tell } from "../../kernel/jobs/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { rowsIn, tablePath } from "./file.ts";
import { goOn, pace } from "./pace.ts";
import { type References, recordOf, references } from "./references.ts";
import { type Before, fateOf, keyOf } from "./rules/fate.ts";
import type { FatedRow, RowReason, TableImport } from "./rules/import.ts";
import { type Mapping, namedColumns } from "./rules/mapping.ts";
import type { Row } from "./rules/rows.ts";
import { refsIn, type Said, shortened, takeIn } from "./rules/take-in.ts";
import { type Imports, imports } from "./store.ts";

export type BulkHouse = Pick<DeskHouse, "database" | "ledger" | "objects"> & {
  settings: Pick<DeskHouse["settings"], "data" | "secondReviewer">;
  /** Where records are looked for by their titles. */
  index: Pick<DeskHouse["index"], "search">;
};

const BATCH = 200;

/** Tells the fate of every row and writes nothing but that. Begun anew after a kill, it starts over. */
export async function check(
  house: BulkHouse,
  it: TableImport,
  { tell, signal }: { tell: Tell; signal: AbortSignal },
): Promise<void> {
  const { mapping } = it;
  if (!mapping) throw new Error("an import is checked once its columns are mapped");
  const store = imports(house);
  await store.clearRows(it.id);
  const refs = references(house, [...new Set([mapping.origin, ...(await store.origins())])]);
  const turn = pace();
  const checking = { house, it, mapping, store, refs, turn, headers: namedColumns(it.headers, it.headers.length).names };
  let batch: Row[] = [];
  let first = true;
  let done = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await store.addRows(it.id, await settle(checking, batch));
    done += batch.length;
    batch = [];
    tell({ done });
    goOn(signal);
  };
  for await (const row of rowsIn(tablePath(house.settings.data, it.id), it.reading)) {
    if (first) first = false;
    else batch.push(row);
    if (batch.length >= BATCH) await flush();
  }
  await flush();
}

interface Checking {
  house: BulkHouse;
  it: TableImport;
  mapping: Mapping;
  store: Imports;
  refs: References;
  turn: ReturnType<typeof pace>;
  headers: readonly string[];
}

interface Reading {
  row: Row;
  said: Said;
  faults: Parameters<typeof fateOf>[0]["faults"];
  key: string;
  id: string;
}

async function settle(checking: Checking, rows: readonly Row[]): Promise<FatedRow[]> {
  const { it, mapping, store, refs, headers, turn } = checking;
  for (const row of rows) if (!row.fault) await refs.find(refsIn(row.cells, mapping));
  const fated: FatedRow[] = [];
  const readings: Reading[] = [];
  for (const row of rows) {
    const reading = await read(checking, row, headers);
    if ("fate" in reading) fated.push(reading);
    else readings.push(reading);
    await turn();
  }
  const ids = readings.map(({ id }) => id);
  const taken = await store.linesOf(it.id, ids);
  const takenBack = await store.undoneVersions(ids);
  for (const reading of readings) {
    const { row, id } = reading;
    const twin = taken.get(id);
    if (twin !== undefined) fated.push(refusedRow(row, { kind: "row", code: "key-twice", detail: String(twin) }, reading.said));
    else {
      taken.set(id, row.line);
      const before = await lookedAt(checking, id, takenBack);
      const told = fateOf({ ...reading, mapping, source: sourceIdOf(it.sha256), before });
      fated.push({ ...told, why: [...told.why, ...oddities(row, headers.length)] });
    }
    await turn();
  }
  return fated.toSorted((a, b) => a.line - b.line);
}

async function read({ house, mapping, refs }: Checking, row: Row, headers: readonly string[]): Promise<Reading | FatedRow> {
  if (row.fault) return refusedRow(row, { kind: "row", code: row.fault });
  const beyond = row.cells.slice(headers.length).some((cell) => cell.trim() !== "");
  if (beyond) return refusedRow(row, { kind: "row", code: "too-many-cells", detail: String(row.cells.length) });
  const { said, faults } = takeIn(row.cells, headers, mapping, refs);
  const key = keyOf(row.cells, mapping);
  if ("fault" in key) return refusedRow(row, { kind: "row", code: key.fault }, said);
  if (said.handle === undefined) return { row, said, faults, key: key.key, id: recordOf(mapping.origin, mapping.type, key.key) };
  const head = await house.ledger.byHandle(said.handle);
  if (!head) return refusedRow(row, { kind: "row", code: "handle-unknown", detail: shortened(said.handle) }, said);
  return { row, said, faults, key: key.key, id: head.record };
}

async function lookedAt({ house }: Checking, id: string, takenBack: ReadonlySet<string>): Promise<Before | undefined> {
  const head = await house.ledger.head(id);
  if (!head) return undefined;
  const latest = await house.ledger.latest(id);
  if (!latest) throw new Error(`record ${id} has a head and no revision`);
  const back = latest.body.state === "withdrawn" && takenBack.has(`${id} ${latest.version}`);
  return { latest, mergedInto: head.mergedInto !== null, takenBack: back };
}

/** What is odd about a row and keeps it from nothing. */
const oddities = ({ cells, strayQuote }: Row, width: number): RowReason[] => [
  ...(cells.length < width ? [{ kind: "row", code: "few-cells", detail: String(cells.length) } as const] : []),
  ...(strayQuote ? [{ kind: "row", code: "stray-quote" } as const] : []),
];

const MOST_CELL = 300;

function refusedRow(row: Row, why: RowReason, said?: Said): FatedRow {
  const title = said?.title ? (Object.values(said.title)[0]?.text ?? "") : (row.cells[0] ?? "");
  return {
    line: row.line,
    lastLine: row.lastLine,
    fate: "refused",
    expected: 0,
    title: title.slice(0, MOST_CELL),
    why: [why],
    changes: [],
    cells: row.fault ? row.cells.map((cell) => cell.slice(0, MOST_CELL)) : row.cells,
  };
}
