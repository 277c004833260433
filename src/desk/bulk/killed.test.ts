import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as later } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openJobs } from "../../kernel/jobs/index.ts";
import { undoTable, writeTable } from "./actions.ts";
import { importing, mapping, openBulk, worked } from "./bulk.fixture.ts";
import { imports } from "./store.ts";

let opened: Awaited<ReturnType<typeof openBulk>>;
beforeAll(async () => {
  opened = await openBulk();
});
afterAll(() => opened.close());

const ROWS = 4000;
const WORKER = join(import.meta.dirname, "works-on-imports.contract.ts");

/** Starts a worker in another process, and kills it without warning once `enough` says so. */
async function killedWhen(enough: () => Promise<boolean>): Promise<void> {
  const child = spawn(process.execPath, [WORKER, opened.data], { stdio: ["ignore", "ignore", "inherit"] });
  while (!(await enough())) await later(5);
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("work on an import that is killed at any moment goes on where it was, and writes no row twice", async () => {
  const { house } = opened;
  const store = imports(house);
  const { receive, check } = importing(house);
  const person = { id: "", name: "amal", roles: ["editor"], lang: "en", suspended: false, created: "" } as const;
  const rows = Array.from({ length: ROWS }, (_, i) => `Company ${i},company,GR\n`).join("");
  const it = await check(await receive(`name,kind,country\n${rows}`), mapping(["title", "kind", "jurisdiction"]));

  await writeTable(house, person, it, ["new"]);
  for (const some of [300, 900, 2000]) await killedWhen(async () => (await store.tally(it.id)).written >= some);
  const between = (await store.tally(it.id)).written;
  expect(between).toBeLessThan(ROWS);
  const agents = async () => (await house.ledger.list({ type: "agent", limit: ROWS * 2 })).length;
  expect(await agents()).toBe(between);

  // The one who lost it is waited for as long as its lease; then the next one goes on.
  const written = await worked(house, it.id);
  expect(written.state).toBe("written");
  expect(await agents()).toBe(ROWS);
  expect((await store.tally(it.id)).written).toBe(ROWS);

  await undoTable(house, person, written);
  await killedWhen(async () => (await store.tally(it.id)).undone >= 1000);
  expect((await worked(house, it.id)).state).toBe("undone");
  expect(await store.tally(it.id)).toMatchObject({ undone: ROWS, left: 0 });
  expect(await house.ledger.maxSeq()).toBe(2 * ROWS + 1);
  expect((await house.ledger.verifyChain()).problems).toEqual([]);
  expect(await openJobs(house.database).list({ state: ["waiting", "running"] })).toEqual([]);
}, 120_000);
