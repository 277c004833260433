import type { Transaction } from "kysely";
import { addFile } from "../../archive/index.ts";
import { seenIn } from "../../kernel/database/index.ts";
import type { Tell } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Entry, LedgerTables } from "../../registry/index.ts";
import type { BulkHouse } from "./checking.ts";
import { tablePath } from "./file.ts";
import { goOn, pace } from "./pace.ts";
import type { FatedRow, TableImport } from "./rules/import.ts";
import { type BulkTrx, type Imports, imports } from "./store.ts";

/** Revisions in one transaction: few enough that no page waits for them. */
const BATCH = 100;

interface Work {
  tell: Tell;
  signal: AbortSignal;
}

/**
 * Writes the rows of the chosen fates as drafts. Each batch is in the ledger and marked as written in one transaction, so that a worker that is
 * killed and begins anew goes on where it was. A row whose record has changed since it was looked at is left, as a conflict.
 */
export async function write(house: BulkHouse, it: TableImport, { tell, signal }: Work): Promise<void> {
  const store = imports(house);
  const source = await sourceOf(house, it);
  const turn = pace();
  let done = (await store.tally(it.id)).written;
  let after = 0;
  for (;;) {
    const rows = await store.toWrite(it.id, it.chosen, after, BATCH);
    if (rows.length === 0) return;
    after = rows.at(-1)?.line ?? after;
    done += await writeTogether(house, store, it, source, rows);
    tell({ done });
    goOn(signal);
    await turn();
  }
}

/** The file itself becomes a source, which every field that it fills cites. The same file is the same source. */
async function sourceOf(house: BulkHouse, it: TableImport): Promise<string> {
  const { ledger, objects, settings } = house;
  // Its first line is the names of its columns, and no title.
  const file = { path: tablePath(settings.data, it.id), name: it.name, title: it.name };
  const options = {
    ledger,
    objects,
    publish: false,
    actor: it.person,
    reviewers: settings.secondReviewer ? "two" : "one",
  } as const;
  const added = await addFile(file, options).catch((error: unknown) => {
    // A table that its own reader gives up on is kept as it came: the rows were read here.
    if (error instanceof Problem && /^file-(damaged|slow|greedy|verbose|bomb)$/.test(error.code))
      return addFile(file, { ...options, asIs: true });
    throw error;
  });
  return added.handle;
}

async function writeTogether(
  house: BulkHouse,
  store: Imports,
  it: TableImport,
  source: string,
  rows: readonly FatedRow[],
): Promise<number> {
  try {
    await append(house, store, it, source, rows);
    return rows.length;
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    if (rows.length > 1) {
      let done = 0;
      for (const row of rows) done += await writeTogether(house, store, it, source, [row]);
      return done;
    }
    const [row] = rows;
    if (row) await store.markConflict(it.id, row.line);
    return 0;
  }
}

async function append(
  { ledger }: BulkHouse,
  store: Imports,
  it: TableImport,
  source: string,
  rows: readonly FatedRow[],
): Promise<void> {
  const entries = rows.flatMap(({ body, line, expected }): Entry[] =>
    body ? [{ body, act: "imported", reason: `Imported from ${source}, line ${line}.`, actor: it.person, expected }] : [],
  );
  if (entries.length !== rows.length) throw new Error("a row to be written has no record");
  await ledger.append(entries, {
    also: (trx) =>
      store.markWritten(
        own(trx),
        it.id,
        rows.map(({ line }) => line),
      ),
  });
}

/** Both tables are in one database. */
const own = (trx: Transaction<LedgerTables>): BulkTrx => seenIn(trx);

/**
 * Takes an import back. The ledger forgets nothing, so that undoing writes too: a record that the import has made is withdrawn, with the reason, and
 * one that it has changed says again what it said before. A record that someone has worked on since is left as it is.
 */
export async function undo(house: BulkHouse, it: TableImport, { tell, signal }: Work): Promise<void> {
  const store = imports(house);
  const turn = pace();
  const tally = await store.tally(it.id);
  let done = tally.undone + tally.left;
  let after = 0;
  for (;;) {
    const rows = await store.toUndo(it.id, after, BATCH);
    if (rows.length === 0) return;
    after = rows.at(-1)?.line ?? after;
    await undoTogether(house, store, it, rows);
    done += rows.length;
    tell({ done });
    goOn(signal);
    await turn();
  }
}

async function undoTogether(house: BulkHouse, store: Imports, it: TableImport, rows: readonly FatedRow[]): Promise<void> {
  const back: { line: number; entry: Entry }[] = [];
  const left: number[] = [];
  for (const row of rows) {
    const entry = await undoing(house, it, row);
    if (entry) back.push({ line: row.line, entry });
    else left.push(row.line);
  }
  try {
    if (left.length > 0) await store.transact((trx) => store.markUndone(trx, it.id, left, "left"));
    if (back.length > 0)
      await house.ledger.append(
        back.map(({ entry }) => entry),
        {
          also: (trx) =>
            store.markUndone(
              own(trx),
              it.id,
              back.map(({ line }) => line),
              "undone",
            ),
        },
      );
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    // Someone has saved one of them just now: they are looked at again, one by one.
    const again = rows.filter(({ line }) => !left.includes(line));
    if (again.length > 1) for (const row of again) await undoTogether(house, store, it, [row]);
    else
      await store.transact((trx) =>
        store.markUndone(
          trx,
          it.id,
          again.map(({ line }) => line),
          "left",
        ),
      );
  }
}

async function undoing({ ledger }: BulkHouse, it: TableImport, row: FatedRow): Promise<Entry | undefined> {
  const latest = row.record === undefined ? undefined : await ledger.latest(row.record);
  if (!latest || latest.version !== row.written) return undefined;
  const common = { reason: `The import of “${it.name}” was undone.`, actor: it.person, expected: latest.version };
  if (row.fate === "new") return { ...common, body: { ...latest.body, state: "withdrawn" }, act: "withdrawn" };
  const before = await ledger.version(latest.record, row.expected);
  if (!before) return undefined;
  return { ...common, body: { ...before.body, state: "draft" }, act: "edited" };
}
