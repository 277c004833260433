/**
 * A process that takes something over, `node takes-over.contract.ts <folder> <copies>`: before each step onto the disk it copies the
 * folder, as it would be found if the process were killed there. The last step is that it is killed.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { takeOver } from "./accession.ts";
import { openStores, TAKEN } from "./takeover.fixture.ts";

const [folder = "", copies = ""] = process.argv.slice(2);
const stores = await openStores(join(folder, "data"));

let step = 0;
const copy = (): void => fs.cpSync(folder, join(copies, String(++step).padStart(3, "0")), { recursive: true });

const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function (sql) {
  if (/^commit/i.test(sql)) copy();
  return exec.call(this, sql);
};
const { renameSync } = fs;
fs.renameSync = (...names) => {
  copy();
  renameSync(...names);
};
const { rename } = fs.promises;
fs.promises.rename = async (...names) => {
  copy();
  await rename(...names);
};
syncBuiltinESMExports();

await takeOver({ ...stores, settings: { version: "0.0.0" } as Parameters<typeof takeOver>[0]["settings"] }, TAKEN, "amal");
copy();
process.kill(process.pid, "SIGKILL");
