import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import { draft } from "../../../tests/bodies.ts";
import { ENGINES, stopEngines } from "../../../tests/engines.ts";
import { migrateRegistry } from "./migrate.ts";
import { openLedger } from "./store.ts";
import type { LedgerTables } from "./tables.ts";

const WRITER = join(import.meta.dirname, "..", "..", "..", "tests", "keeps-appending.ts");

/** Lets the writer confirm so many revisions, kills it without warning, and returns all that it said. */
async function confirmedBeforeDeath(engine: string, address: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, engine, address], { stdio: ["ignore", "pipe", "inherit"] });
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
    `a writer to ${engine.name} killed with -9${engine.missing ? ` (${engine.missing})` : ""}`,
    () => {
      test.each([3, 11, 47])(
        "after %i confirmed revisions loses none of them, and the next writer carries on",
        async (enough) => {
          const opened = await engine.open<LedgerTables>();
          await migrateRegistry(opened.database);
          const confirmed = await confirmedBeforeDeath(engine.name, opened.address, enough);
          expect(confirmed.length).toBeGreaterThanOrEqual(enough);

          const ledger = openLedger(await opened.again(), { prefix: "VIG" });
          const kept = new Set((await ledger.revisionsAfter(0, 100_000)).map(({ seq, hash }) => `${seq} ${hash}`));
          expect(confirmed.filter((line) => !kept.has(line))).toEqual([]);
          // A batch is there as a whole or not at all.
          expect(kept.size % 5).toBe(0);
          await ledger.append([{ body: draft(), act: "created", reason: "a test", actor: "editor" }]);
          expect(await ledger.verifyChain()).toMatchObject({ revisions: kept.size + 1, problems: [] });
          await opened.drop();
        },
      );
    },
  );
}
