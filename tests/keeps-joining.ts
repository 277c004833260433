/** A process that makes accounts at `address` until it is killed, and says each name once its account is there. */
import { openAccounts } from "../src/accounts/index.ts";
import { openPostgres, openSqlite } from "../src/kernel/database/index.ts";
import { join } from "./team.ts";

const [engine, address = ""] = process.argv.slice(2);
const database = engine === "sqlite" ? openSqlite<unknown>(address) : await openPostgres<unknown>(address);
const origin = () => "http://localhost:8081";
const accounts = openAccounts({ database, key: new Uint8Array(32).fill(7), publicName: "A monitor", origin });
for (let n = 1; ; n++) {
  const name = `person-${n}`;
  await join(accounts, { name, roles: ["editor"] });
  process.stdout.write(`${name}\n`);
}
