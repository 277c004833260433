import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach } from "vitest";
import type { ENGINES } from "../../../tests/engines.ts";
import { seenAs } from "../../kernel/database/index.ts";
import { readCheckpoint } from "../rules/checkpoint.ts";
import { leafHash, rootOf } from "../rules/merkle.ts";
import { readNote, readVkey, verifiedBy } from "../rules/note.ts";
import { readKeys } from "../rules/succession.ts";
import { bundleEntries, tileHashes, tilePath, tileReader, tilesBetween } from "../rules/tiles.ts";
import { type TestLog, testLog } from "./log.contract.ts";
import type { LogTables } from "./tables.ts";

/** The log of the test that is running: new and empty. */
export let kept: TestLog;

/** Each test of the block that says so has a log of its own. */
export function eachItsOwnLog(engine?: (typeof ENGINES)[number]): void {
  beforeEach(async () => {
    kept = await testLog(engine);
  });
  afterEach(() => kept.drop());
}

export const keysOf = ({ log }: TestLog) => readKeys(log.keys()).map(({ key }) => key);

/** Reads the log as anyone can who has nothing but its files, and answers what is wrong. */
export async function readAsStranger(test: TestLog): Promise<{ size: number; faults: string[] }> {
  const at = (path: string) => readFileSync(join(test.folder, "log", path));
  const faults: string[] = [];
  const note = at("checkpoint").toString("utf8");
  if (verifiedBy(readNote(note), [readVkey(at("key").toString("utf8").trim())]).verified.length !== 1) faults.push("not signed");
  const { size, root } = readCheckpoint(note);
  const found = await rootOf(
    size,
    tileReader(size, (tile) => at(tilePath(tile))),
  );
  if (Buffer.compare(found, root) !== 0) faults.push("the tiles do not lead to the root");
  for (const tile of tilesBetween(0, size).filter(({ level }) => level === "entries")) {
    const hashes = tileHashes(at(tilePath({ ...tile, level: 0 })), tile.width);
    const entries = bundleEntries(at(tilePath(tile)), tile.width);
    if (entries.some((entry, i) => Buffer.compare(leafHash(entry), hashes[i] ?? entry) !== 0)) faults.push(tilePath(tile));
  }
  return { size, faults };
}

export const rows = () => seenAs<LogTables>(kept.options.database).db;

/** Changes a row behind the log's back, as who has the database could. */
export async function tamper(change: (db: ReturnType<typeof rows>) => Promise<unknown>): Promise<void> {
  const database = seenAs<LogTables>(kept.options.database);
  await database.transact(async (trx) => {
    if (database.engine === "postgres") await sql`alter table log_leaf disable trigger user`.execute(trx);
    else for (const what of ["update", "delete"]) await sql.raw(`drop trigger if exists log_leaf_no_${what}`).execute(trx);
    await change(trx as unknown as ReturnType<typeof rows>);
  });
}
