import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import type { Database } from "../../kernel/database/index.ts";
import { type LedgerTables, migrateRegistry, openLedger } from "../../registry/index.ts";
import { migrateDesk } from "../migrate.ts";
import { catchUp } from "./follow.ts";
import { queueStore, tablesOf } from "./store.ts";
import { latestComments } from "./trail.ts";

const LOADER = new URL("../../../bin/loader.mjs", import.meta.url).href;
const REVIEWER = join(import.meta.dirname, "reviews.contract.ts");

/** Lets the reviewer confirm so many steps, kills it without warning, and returns all that it said. */
async function confirmedBeforeDeath(engine: string, address: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", LOADER, REVIEWER, engine, address], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === enough) child.kill("SIGKILL");
  }
  return lines.filter((line) => /^\d+ [0-9a-f]{64}$/.test(line));
}

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(
    `a review on ${engine.name} cut off with kill -9${engine.missing ? ` (${engine.missing})` : ""}`,
    () => {
      test.each([5, 9, 23])(
        "after %i confirmed steps: each is there, the one under way is done or not done, and what it wrote beside itself with it",
        async (enough) => {
          const opened = await engine.open<LedgerTables>();
          await migrateRegistry(opened.database);
          await migrateDesk(opened.database as unknown as Database<unknown>);
          const confirmed = await confirmedBeforeDeath(engine.name, opened.address, enough);
          expect(confirmed.length).toBeGreaterThanOrEqual(enough);

          const database = await opened.again();
          const ledger = openLedger(database, { prefix: "VIG" });
          const house = { database: database as unknown as Database<unknown>, ledger };
          const all = (await ledger.revisionsAfter(0, 10_000)).map(({ seq, hash, record, act, version }) => ({
            seq,
            hash,
            record,
            act,
            version,
          }));
          const kept = new Set(all.map(({ seq, hash }) => `${seq} ${hash}`));
          expect(confirmed.filter((line) => !kept.has(line))).toEqual([]);
          expect(await ledger.verifyChain()).toMatchObject({ problems: [] });

          const withdrawn = all.filter(({ act }) => act === "withdrawn").map(({ record, version }) => `${record} ${version}`);
          const told = (await latestComments(house, { limit: 10_000 }))
            .toReversed()
            .map(({ record, version }) => `${record} ${version}`);
          expect(told).toEqual(withdrawn);

          await catchUp(house);
          const open = (await queueStore(tablesOf(house)).underway(1000)).map(({ record }) => record);
          const heads = await Promise.all([...new Set(all.map(({ record }) => record))].map((record) => ledger.head(record)));
          expect(open).toEqual(heads.filter((head) => head?.state === "in_review").map((head) => head?.record));
          await opened.drop();
        },
        60_000,
      );
    },
  );
}
