import { readConfig } from "./config.ts";
import { openHouse } from "./open.ts";
import { followLedger, openLogOf } from "./open-log.ts";

// A process that follows the ledger into the log until it is killed: `node follows-log.contract.ts <folder>`.
const house = await openHouse(readConfig({ VIGIE_DATA: process.argv[2] }));
followLedger({ log: await openLogOf(house), ledger: house.ledger, tell: (words) => void process.stderr.write(`${words}\n`) });
process.stdout.write("following\n");
setInterval(() => {}, 1000);
