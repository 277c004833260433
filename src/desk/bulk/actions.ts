import type { Person } from "../../accounts/index.ts";
import { fileName } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { seenIn } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { type Job, openJobs } from "../../kernel/jobs/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { firstRows, receive, removeTable, tablePath } from "./file.ts";
import {
  type Fate,
  type FileReading,
  type ImportState,
  noSuchImport,
  noTable,
  notNow,
  type TableImport,
  WRITABLE,
} from "./rules/import.ts";
import { type Mapping, printOf } from "./rules/mapping.ts";
import type { Row } from "./rules/rows.ts";
import { imports } from "./store.ts";

export const CHECK = "import-check";
export const WRITE = "import-write";
export const UNDO = "import-undo";

type Place = Pick<DeskHouse, "database"> & { settings: Pick<DeskHouse["settings"], "data"> };

/** Takes in the bytes of a table. Throws `table-too-large` (413) or `no-table-…` (422). */
export async function receiveTable(
  house: Place,
  person: Person,
  given: { name: string; bytes: AsyncIterable<Uint8Array> },
): Promise<TableImport> {
  const id = newId();
  const { data } = house.settings;
  const received = await receive(data, id, given.bytes);
  try {
    const headers = await headersOf(tablePath(data, id), received.reading);
    const at = now();
    const it: TableImport = {
      ...{ id, person: person.name, created: at, changed: at, state: "received", name: fileName(given.name) || "table.csv" },
      ...received,
      ...{ headers, chosen: ["new", "changed"], round: 0 },
    };
    const store = imports(house);
    await store.transact((trx) => store.put(trx, it));
    return it;
  } catch (error) {
    await removeTable(data, id);
    throw error;
  }
}

async function headersOf(path: string, reading: FileReading): Promise<string[]> {
  const [headers, row] = await firstRows(path, reading, 2);
  if (!headers || headers.fault || !row) throw noTable.noRows();
  return headers.cells;
}

/** An import by its id. Throws `import-unknown` (404). */
export async function importOf(house: Pick<DeskHouse, "database">, id: string): Promise<TableImport> {
  const it = await imports(house).one(id);
  if (!it) throw noSuchImport();
  return it;
}

/** The first rows under their headers, as they come out with the reading that is chosen now. */
export async function preview(house: Place, it: TableImport, count = 6): Promise<Row[]> {
  const [, ...rows] = await firstRows(tablePath(house.settings.data, it.id), it.reading, count);
  return rows;
}

const BEFORE_WRITING: readonly ImportState[] = ["received", "checking", "checked"];

/** Reads the file in another way: what was said of its columns no longer holds. */
export async function readAs(house: Place, it: TableImport, reading: FileReading): Promise<TableImport> {
  const headers = await headersOf(tablePath(house.settings.data, it.id), reading);
  await stop(house, it);
  const { mapping: _, ...rest } = it;
  const next: TableImport = { ...rest, reading, headers, state: "received" };
  await changed(house, next, BEFORE_WRITING);
  return next;
}

/** Says what the columns are, remembers it for the next file of the kind, and has every row's fate told. Nothing is written. */
export async function checkTable(house: Place, person: Person, it: TableImport, mapping: Mapping): Promise<void> {
  await stop(house, it);
  await imports(house).remember(mapping.origin, printOf(it.headers), person.name, mapping);
  await begin(house, person, { ...it, mapping, state: "checking" }, CHECK, BEFORE_WRITING);
}

/** Writes the rows of these fates. */
export async function writeTable(house: Place, person: Person, it: TableImport, fates: readonly Fate[]): Promise<void> {
  const chosen = fates.filter((fate) => (WRITABLE as readonly Fate[]).includes(fate));
  await begin(house, person, { ...it, chosen, state: "writing" }, WRITE, ["checked"]);
}

/** Takes back what was written, also of an import that was stopped on its way. */
export async function undoTable(house: Place, person: Person, it: TableImport): Promise<void> {
  if (it.state === "writing") await stop(house, it);
  await begin(house, person, { ...it, state: "undoing" }, UNDO, ["written", "writing"]);
}

/** Stops the work on an import; what is done is kept, and it can be begun again. */
export async function stop(house: Pick<DeskHouse, "database">, it: TableImport): Promise<void> {
  if (it.job) await openJobs(house.database).cancel(it.job);
}

/** Begins again what was stopped or has failed. */
export async function resume(house: Pick<DeskHouse, "database">, it: TableImport): Promise<void> {
  if (it.job) await openJobs(house.database).retry(it.job);
}

/** Forgets an import of which nothing was written, with its file. */
export async function dropTable(house: Place, it: TableImport): Promise<void> {
  if (!BEFORE_WRITING.includes(it.state)) throw notNow();
  await stop(house, it);
  const store = imports(house);
  await store.transact((trx) => store.remove(trx, it.id));
  await removeTable(house.settings.data, it.id);
}

/** Forgets tables that nobody has come back to since `before`, an instant: what they hold may be about people. */
export async function dropAbandoned(house: Place, before: string): Promise<void> {
  for (const it of await imports(house).abandoned(before, 100)) await dropTable(house, it);
}

/** The work on an import, if there is any. */
export const workOn = async (house: Pick<DeskHouse, "database">, { job }: TableImport): Promise<Job | undefined> =>
  job ? openJobs(house.database).job(job) : undefined;

async function begin(
  house: Pick<DeskHouse, "database">,
  person: Person,
  it: TableImport,
  kind: string,
  from: readonly ImportState[],
): Promise<void> {
  const store = imports(house);
  const round = it.round + 1;
  await store.transact(async (trx) => {
    const options = { by: person.name, key: `${it.id} ${round}`, trx: seenIn(trx) };
    const job = await openJobs(house.database).enqueue(kind, { import: it.id }, options);
    if (!(await store.change(trx, { ...it, round, job: job.id }, from))) throw notNow();
  });
}

async function changed(house: Pick<DeskHouse, "database">, it: TableImport, from: readonly ImportState[]): Promise<void> {
  const store = imports(house);
  await store.transact(async (trx) => {
    if (!(await store.change(trx, it, from))) throw notNow();
  });
}
