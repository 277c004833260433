import { join } from "node:path";
import { openSqlite } from "../kernel/database/index.ts";
import { openObjects } from "../kernel/objects/index.ts";
import { type LedgerTables, migrateRegistry, openLedger } from "../registry/index.ts";
import { addMaterial, objectsOf, verifyObjects } from "./index.ts";

/** A process to be killed: it adds a folder and tells each handle once it is confirmed. With a second argument it reports at the end instead. */
const [home = "", report] = process.argv.slice(2);
const database = openSqlite<LedgerTables>(join(home, "ledger.sqlite"));
await migrateRegistry(database);
const opened = openLedger(database, { prefix: "VIG" });
const ledger: typeof opened = {
  ...opened,
  append: async (entries) => {
    const revisions = await opened.append(entries);
    if (!report) for (const { body } of revisions) process.send?.(body.handle);
    return revisions;
  },
};
const objects = await openObjects({ kind: "disk", path: join(home, "objects") });
const { added, existing, failed } = await addMaterial([join(home, "given")], {
  objects,
  ledger,
  publish: true,
  reviewers: "one",
});
if (report) {
  const { faults } = await verifyObjects(objects, await objectsOf(ledger, objects));
  const { problems } = await ledger.verifyChain();
  const handles = (items: typeof added) => items.map(({ handle }) => handle);
  process.send?.({ added: handles(added), existing: handles(existing), failed, faults, chain: problems.length });
}
await database.close();
