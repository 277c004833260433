/** A process to be killed: it works on jobs of kind `append`, each of which adds a line, once, to the file that its input names. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openPostgres, openSqlite } from "../database/index.ts";
import { openWorker } from "./index.ts";

const [engine, address = "", mode] = process.argv.slice(2);
const database = engine === "sqlite" ? openSqlite<unknown>(address) : await openPostgres<unknown>(address);
openWorker({
  database,
  lease: 600,
  pause: 50,
  onError: (error) => console.error(error),
  handlers: {
    append: async ({ key, input }, { signal }) => {
      process.stdout.write(`begun ${key}\n`);
      const { file } = input as { file: string };
      const there = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
      if (!there.includes(key)) appendFileSync(file, `${key}\n`);
      // Done, and not yet said: the moment at which a kill is worst.
      if (mode === "hangs") await sleep(600_000, undefined, { signal });
      return { key };
    },
  },
});
