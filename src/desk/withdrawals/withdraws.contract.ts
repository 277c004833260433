import { join } from "node:path";
import { followEdition } from "../../edition/index.ts";
import { openSqlite, seenAs } from "../../kernel/database/index.ts";
import { openErasableKeys } from "../../kernel/erasable-keys.ts";
import { openObjects } from "../../kernel/objects/index.ts";
import { type LedgerTables, openLedger, queuedWithdrawals } from "../../registry/index.ts";
import type { DeskHouse } from "../index.ts";
import { startWithdrawals } from "./work.ts";

// A process that does what was taken back until it is killed, or until all is done: `node withdraws.contract.ts <folder>`.
const folder = process.argv[2] ?? "";
const database = openSqlite<unknown>(join(folder, "ledger.sqlite"));
const records = seenAs<LedgerTables>(database);
const keys = openErasableKeys(`${folder}-keys`);
const ledger = openLedger(records, { prefix: "VIG", keys });
const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
const edition = await followEdition({ ledger, objects, path: join(folder, "edition.sqlite") });
const index = await followEdition({ ledger, objects, path: join(folder, "desk.sqlite"), scope: "desk", beside: edition });
process.stdout.write("at work\n");
const house: Partial<DeskHouse> = { database, ledger, keys, objects, edition, index, onError: (error) => console.error(error) };
const work = startWithdrawals(house as DeskHouse);
while ((await queuedWithdrawals(records)).length > 0) await work.tick();
process.stdout.write("done\n");
await work.close();
await Promise.all([index.close(), edition.close()]);
await database.close();
