import { join } from "node:path";
import { openSqlite } from "../kernel/database/index.ts";
import { openObjects } from "../kernel/objects/index.ts";
import { type LedgerTables, openLedgerReader } from "../registry/index.ts";
import { followEdition } from "./index.ts";

// A process that follows until it is killed: `node follow.contract.ts <folder>` says when it has caught up.
const folder = process.argv[2] ?? "";
const ledger = openLedgerReader(openSqlite<LedgerTables>(join(folder, "ledger.sqlite")));
const objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
await followEdition({ ledger, objects, path: join(folder, "edition.sqlite") });
process.stdout.write("following\n");
setInterval(() => {}, 1000);
