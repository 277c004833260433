import { openWorker } from "../../kernel/jobs/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { checkTable, importOf, receiveTable, undoTable, workOn, writeTable } from "./actions.ts";
import type { Fate, TableImport } from "./rules/import.ts";
import type { Mapping } from "./rules/mapping.ts";
import { bulkHandlers } from "./work.ts";

/** Runs the work that waits, until there is none of this import. */
export async function worked(house: DeskHouse, id: string): Promise<TableImport> {
  const worker = openWorker({
    database: house.database,
    handlers: bulkHandlers(house),
    pause: 50,
    attempts: {},
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

/** An import from its bytes to its written rows, as the pages do it. */
export function importing(house: DeskHouse, by = "amal") {
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
