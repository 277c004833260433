import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Edition, followEdition } from "../edition/index.ts";
import { openSqlite } from "../kernel/database/index.ts";
import { openObjects } from "../kernel/objects/index.ts";
import { type LedgerTables, migrateRegistry, openLedger } from "../registry/index.ts";
import { STEPS } from "./archive.fixture.ts";
import { editionInMemory } from "./edition.fixture.ts";

/** The steps of the fixture through a real ledger into a real edition, in a folder that goes when it is closed. */
async function editionOfLedger(): Promise<Edition> {
  const folder = await mkdtemp(join(tmpdir(), "exchange-"));
  const database = openSqlite<LedgerTables>(join(folder, "ledger.sqlite"));
  await migrateRegistry(database);
  const ledger = openLedger(database, { prefix: "VIG" });
  await ledger.append(STEPS.map((step) => ({ ...step, actor: "editor" })));
  const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
  const edition = await followEdition({ path: join(folder, "edition.sqlite"), ledger, objects });
  const close = async () => {
    await edition.close();
    await database.close();
    await rm(folder, { recursive: true });
  };
  return { ...edition, close };
}

/** What every test of the exchange runs on: the promise is the same whatever holds the records. */
export const EDITIONS: { name: string; edition: () => Promise<Edition> }[] = [
  { name: "an edition in memory", edition: async () => editionInMemory() },
  { name: "an edition of a ledger", edition: editionOfLedger },
];
