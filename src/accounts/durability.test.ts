import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { ENGINES, stopEngines } from "../../tests/engines.ts";
import { migrateAccounts } from "./index.ts";

const JOINER = join(import.meta.dirname, "..", "..", "tests", "keeps-joining.ts");

/** Lets so many people join, kills the process without warning, and returns the names that it said. */
async function joinedBeforeDeath(engine: string, address: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [JOINER, engine, address], { stdio: ["ignore", "pipe", "inherit"] });
  const names: string[] = [];
  for await (const name of createInterface({ input: child.stdout })) {
    names.push(name);
    if (names.length === enough) child.kill("SIGKILL");
  }
  return names;
}

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`joining on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    test.each([1, 4, 9])("killed with -9 after %i accounts keeps each, whole, and no half of another", async (enough) => {
      const opened = await engine.open<unknown>();
      await migrateAccounts(opened.database);
      const names = await joinedBeforeDeath(engine.name, opened.address, enough);
      expect(names.length).toBeGreaterThanOrEqual(enough);

      const { db } = await opened.again();
      const { rows } = await sql<{ name: string; phrases: number; apps: number; codes: number; events: number; links: number }>`
        select it.name as name,
          (select count(*) from passphrase where person = it.id) as phrases,
          (select count(*) from authenticator where person = it.id) as apps,
          (select count(*) from recovery_code where person = it.id) as codes,
          (select count(*) from account_event where about = it.name and act = 'joined') as events,
          (select count(*) from one_time_link where person = it.id and used is not null) as links
        from person it`.execute(db);
      expect(names.filter((name) => !rows.some((row) => row.name === name))).toEqual([]);
      for (const row of rows)
        expect({ ...row, name: "" }).toEqual({ name: "", phrases: 1, apps: 1, codes: 10, events: 1, links: 1 });
      const used = await sql<{ n: number }>`select count(*) as n from one_time_link where used is not null`.execute(db);
      expect(used.rows[0]?.n).toBe(rows.length);
      await opened.drop();
    });
  });
}
