import { openPostgres, openSqlite } from "../../kernel/database/index.ts";
import { openLog } from "../index.ts";
import { publications } from "./log.contract.ts";

// A process that appends until it is killed: `node appends.contract.ts sqlite|postgres <address> <folder> <keys> <first> [most]`. It says
// what was confirmed: a line for each batch with the places.
const [engine, address = "", folder = "", keyFolder = "", first = "1", most = "1000000"] = process.argv.slice(2);
const database = engine === "postgres" ? await openPostgres<unknown>(address) : openSqlite<unknown>(address);
const log = await openLog({ database, folder, keyFolder });
process.stdout.write("at work\n");
for (let next = 0; next < Number(most); next += 7) {
  const places = await log.append(publications(7, Number(first) + next));
  process.stdout.write(`${places.join(" ")}\n`);
}
await database.close();
