import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite, seenAs } from "../../kernel/database/index.ts";
import { migrateJobs, openWorker } from "../../kernel/jobs/index.ts";
import { openObjects } from "../../kernel/objects/index.ts";
import { type LedgerTables, migrateRegistry, openLedger } from "../../registry/index.ts";
import { migrateDesk } from "../migrate.ts";
import { checkTable, importOf, receiveTable, undoTable, workOn, writeTable } from "./actions.ts";
import type { BulkHouse } from "./checking.ts";
import type { Fate, TableImport } from "./rules/import.ts";
import type { Mapping } from "./rules/mapping.ts";
import { bulkAttempts, bulkHandlers } from "./work.ts";

type Working = BulkHouse & { onError: (error: unknown) => void };

/** Runs the work that waits, until there is none of this import. */
export async function worked(house: Working, id: string): Promise<TableImport> {
  const worker = openWorker({
    database: house.database,
    handlers: bulkHandlers(house),
    pause: 50,
    attempts: bulkAttempts,
    backOff: () => 0,
    onError: house.onError,
  });
  try {
    for (;;) {
      const it = await importOf(house, id);
      const job = await workOn(house, it);
      if (job && ["done", "failed", "cancelled"].includes(job.state)) {
        if (job.problem) throw new Error(`${job.problem.code}: ${job.problem.detail}`);
        return await importOf(house, id);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await worker.close();
  }
}

const people = (name: string) => ({ id: "", name, roles: ["editor"], lang: "en", suspended: false, created: "" }) as const;

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

export const mapping = (columns: readonly string[], more: Partial<Mapping> = {}): Mapping => ({
  type: "agent",
  origin: "register",
  columns,
  keys: [0],
  lang: "en",
  decimal: ".",
  separator: "|",
  licence: "CC0-1.0",
  ...more,
});

/** What imports work on and nothing else, in a folder: no index follows what they write. */
export async function bulkHouse(data: string): Promise<{ house: Working; bugs: unknown[]; close: () => Promise<void> }> {
  const database = openSqlite<unknown>(join(data, "ledger.sqlite"));
  await migrateRegistry(database);
  await migrateJobs(database);
  await migrateDesk(database);
  const bugs: unknown[] = [];
  const house: Working = {
    database,
    ledger: openLedger(seenAs<LedgerTables>(database), { prefix: "VIG" }),
    objects: await openObjects({ kind: "disk", path: join(data, "objects") }),
    settings: { data, secondReviewer: true },
    index: { search: () => Promise.reject(new Error("no cell of this table names a record by its title")) },
    onError: (error) => bugs.push(error),
  };
  return { house, bugs, close: () => database.close() };
}

/** The same in a temporary folder. */
export async function openBulk() {
  const data = await mkdtemp(join(tmpdir(), "vigie-bulk-"));
  const { close, ...opened } = await bulkHouse(data);
  return {
    ...opened,
    data,
    async close() {
      await close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** An import from its bytes to its written rows, as the pages do it. */
export function importing(house: Working, by = "amal") {
  const person = people(by);
  return {
    receive: (bytes: Uint8Array | string, name = "companies.csv") =>
      receiveTable(house, person, { name, bytes: pieces(typeof bytes === "string" ? Buffer.from(bytes) : bytes) }),
    async check(it: TableImport, how: Mapping): Promise<TableImport> {
      await checkTable(house, person, it, how);
      return worked(house, it.id);
    },
    async write(it: TableImport, fates: readonly Fate[] = ["new", "changed"]): Promise<TableImport> {
      await writeTable(house, person, it, fates);
      return worked(house, it.id);
    },
    async undo(it: TableImport): Promise<TableImport> {
      await undoTable(house, person, it);
      return worked(house, it.id);
    },
  };
}
