import { join } from "node:path";
import { sql } from "kysely";
import { type Database, migrate, openPostgres, openSqlite } from "../../kernel/database/index.ts";
import type { VaultTables } from "./tables.ts";

/** Where the vault is. On PostgreSQL its tables have a schema of their own, in the database of `url`. */
export type VaultPlace =
  | { engine: "sqlite"; path: string }
  /** `tellingUrl`: the role with which what people tell comes in; it may be one that cannot read content back. */
  | { engine: "postgres"; url: string; tellingUrl: string };

export interface VaultStore {
  /** What people who tell need: adds, reads no content but replies. */
  readonly telling: Database<VaultTables>;
  /** What the team needs. The same as `telling` unless it has a role of its own. */
  readonly desk: Database<VaultTables>;
  /** What was deleted leaves the log as well. */
  emptyLog(): Promise<void>;
  close(): Promise<void>;
}

/** Bytes of a vault that is written anew after an erasure. Writing a larger one would hold everybody up. */
const WRITTEN_ANEW = 32 * 1024 * 1024;

const SCHEMA = "vault";
const MIGRATIONS = join(import.meta.dirname, "..", "migrations");

/** Opens the tables of the vault and brings them up to date. */
export async function openStore(place: VaultPlace): Promise<VaultStore> {
  const store = place.engine === "sqlite" ? onSqlite(place.path) : await onPostgres(place.url, place.tellingUrl);
  try {
    await migrate(store.desk, MIGRATIONS);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function onSqlite(path: string): VaultStore {
  const database = openSqlite<VaultTables>(path, { erasing: true });
  return {
    telling: database,
    desk: database,
    // Kept from it by a reader in another process, it is emptied at the next erasure or sweep.
    emptyLog: async () => void (await database.emptyLog(WRITTEN_ANEW)),
    close: () => database.close(),
  };
}

async function onPostgres(url: string, tellingUrl: string): Promise<VaultStore> {
  const desk = await openPostgres<VaultTables>(url, { schema: SCHEMA });
  try {
    await desk.transact(async (trx) => {
      await desk.lock(trx, "migration");
      await sql`create schema if not exists ${sql.ref(SCHEMA)}`.execute(trx);
    });
    const telling =
      tellingUrl === url ? desk : await openPostgres<VaultTables>(tellingUrl, { schema: SCHEMA, setting: "VIGIE_VAULT_URL" });
    return {
      telling,
      desk,
      emptyLog: async () => {},
      async close() {
        await desk.close();
        if (telling !== desk) await telling.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}
