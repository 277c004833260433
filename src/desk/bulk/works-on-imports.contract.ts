import { openWorker } from "../../kernel/jobs/index.ts";
import { bulkHouse } from "./bulk.fixture.ts";
import { bulkAttempts, bulkHandlers } from "./work.ts";

/** A process that does the work on imports in a folder until it is killed: for the test that kills it. */
const { house } = await bulkHouse(process.argv[2] ?? "");
openWorker({
  ...{ database: house.database, handlers: bulkHandlers(house), attempts: bulkAttempts },
  ...{ pause: 20, lease: 400, onError: console.error },
});
