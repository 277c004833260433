import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { migrateArchive } from "./archive/index.ts";
import type { Config } from "./config.ts";
import { type Database, openPostgres, openSqlite, seenAs } from "./kernel/database/index.ts";
import { type ErasableKeys, openErasableKeys } from "./kernel/erasable-keys.ts";
import { type Objects, openObjects } from "./kernel/objects/index.ts";
import { adoptShape, type Ledger, type LedgerTables, migrateRegistry, openLedger, queueWithdrawal } from "./registry/index.ts";

/** The parts that every command works on. */
export interface House {
  readonly config: Config;
  /** Holds the tables of several slices; each sees its own. */
  readonly database: Database<unknown>;
  readonly objects: Objects;
  readonly ledger: Ledger;
  /** What rests on a testimony is sealed with these. */
  readonly keys: ErasableKeys;
  /**
   * Writes down that people take these consents back: durable when it returns, done within seconds. `prints` are SHA-256 in hex of the
   * consents' secrets; those that nothing rests on do nothing.
   */
  readonly withdrawConsents: (prints: readonly string[]) => Promise<void>;
  close(): Promise<void>;
}

/** The composition root: opens what the settings name and brings its schema up to date. */
export async function openHouse(config: Config): Promise<House> {
  await mkdir(config.data, { recursive: true });
  const database = await openDatabase(config);
  try {
    const records = seenAs<LedgerTables>(database);
    await migrateRegistry(records);
    await migrateArchive(database);
    const objects = await openObjects(config.objects);
    const keys = openErasableKeys(join(config.keys, "testimonies"));
    const ledger = openLedger(records, { prefix: config.prefix, keys });
    adoptShape(await ledger.shape());
    const withdrawConsents = (prints: readonly string[]) => queueWithdrawal(records, prints);
    return { config, database, objects, ledger, keys, withdrawConsents, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const openDatabase = async (config: Config): Promise<Database<unknown>> =>
  config.database.engine === "postgres" ? openPostgres(config.database.url) : openSqlite(config.database.path);
