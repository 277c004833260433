/** A process that appends to the ledger at `address` until it is killed, and says each revision once it is confirmed. */
import { openPostgres, openSqlite } from "../src/kernel/database/index.ts";
import { type LedgerTables, openLedger } from "../src/registry/index.ts";
import { draft } from "./bodies.ts";

const [engine, address = ""] = process.argv.slice(2);
const database = engine === "sqlite" ? openSqlite<LedgerTables>(address) : await openPostgres<LedgerTables>(address);
const ledger = openLedger(database, { prefix: "VIG" });
for (;;) {
  const batch = Array.from({ length: 5 }, () => ({ body: draft(), act: "created" as const, reason: "a test", actor: "editor" }));
  for (const { seq, hash } of await ledger.append(batch)) process.stdout.write(`${seq} ${hash}\n`);
}
