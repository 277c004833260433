import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ENGINES } from "../../../tests/engines.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { migrateTransparency } from "../migrate.ts";
import type { NewEntry } from "./leaves.ts";
import { type Log, type LogOptions, openLog } from "./open.ts";

/** A log in a temporary folder, with everything that it keeps. */
export interface TestLog {
  log: Log;
  options: LogOptions;
  /** Of SQLite the path, of PostgreSQL the URL. */
  address: string;
  folder: string;
  /** The same log as another process would open it. */
  again(more?: Partial<LogOptions>): Promise<Log>;
  drop(): Promise<void>;
}

export async function testLog(engine = ENGINES[0], erasable?: ErasableKeys): Promise<TestLog> {
  if (!engine) throw new Error("there is no such engine");
  const opened = await engine.open<unknown>();
  await migrateTransparency(opened.database);
  const folder = mkdtempSync(join(tmpdir(), "vigie-log-"));
  const options: LogOptions = {
    database: opened.database,
    folder: join(folder, "log"),
    keyFolder: join(folder, "keys"),
    baseUrl: "https://vigie.example",
    ...(erasable && { erasable }),
  };
  const again = async (more = {}) => openLog({ ...options, database: await opened.again(), ...more });
  const drop = async () => {
    await opened.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { log: await openLog(options), options, address: opened.address, folder, again, drop };
}

/** Publications of records that need not exist. */
export const publications = (count: number, from = 1): NewEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{ name: `publication:${from + i}`, kind: "publication", subject: `VIG-DEP-2026-${from + i}`, version: 1 },
    ...{ at: "2026-01-02T03:04:05.006Z", statement: { handle: `VIG-DEP-2026-${from + i}`, version: 1, act: "published" } },
  }));
