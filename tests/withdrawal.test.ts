import { readdirSync, readFileSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { sha256 } from "../src/kernel/hash.ts";
import { type House, openHouse } from "../src/open.ts";
import type { RecordBody } from "../src/registry/index.ts";
import { technologyOn, testimonyOf } from "../src/registry/testimony/testimony.fixture.ts";
import { type Monitor, startMonitor, temporaryData } from "./monitor.ts";

const ITEM = sha256("what only the person holds");
const CANARY = "they kept my phone for nine days in Kumrovec";

const left: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of left.splice(0).toReversed()) await end();
});

async function started(data: string, keys: string): Promise<Monitor> {
  const monitor = await startMonitor({ data, empty: true, env: { VIGIE_KEYS: keys } });
  left.push(() => monitor.stop());
  return monitor;
}

/** Another process on the same data, as a command of the shell is. */
async function beside(data: string, keys: string): Promise<House> {
  const house = await openHouse(readConfig({ VIGIE_DATA: data, VIGIE_KEYS: keys }));
  left.push(() => house.close());
  return house;
}

const published = async ({ ledger }: House, body: RecordBody) => {
  const [revision] = await ledger.append([{ body, act: "published", reason: "a test", actor: "ana" }]);
  if (!revision) throw new Error("nothing was written");
  return revision;
};

/** Asks until the page answers so: at most as long as the test may take. */
async function answers(url: string, status: number): Promise<string> {
  for (;;) {
    const answer = await fetch(url, { redirect: "manual" });
    const text = await answer.text();
    if (answer.status === status) return text;
    await sleep(100);
  }
}

const bytesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
    .join("\n");

test("what a person takes back leaves a running site, and a backup from before does not bring it back", {
  timeout: 240_000,
}, async () => {
  const data = await temporaryData();
  const [keys, copy] = [`${data}-keys`, `${data}-copy`];
  left.push(async () => {
    for (const folder of [data, keys, copy]) await rm(folder, { recursive: true, force: true });
  });
  const monitor = await started(data, keys);
  const house = await beside(data, keys);
  const told = await published(house, testimonyOf(ITEM, CANARY));
  const quoting = await published(house, technologyOn(told.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
  const page = (handle: string) => `${monitor.url}/en/r/${handle}`;
  expect(await answers(page(quoting.body.handle), 200)).toContain("Kumrovec");
  expect(await answers(`${monitor.url}/r/${quoting.body.handle}.json`, 200)).toContain("Kumrovec");
  // As the settings say: without the editions, which are built again, and without the keys.
  await cp(data, copy, { recursive: true, filter: (path) => !/(edition|desk)\.sqlite/.test(path) });

  await house.withdrawConsents([ITEM]);
  expect(await answers(page(told.body.handle), 410)).toContain("The person who told it has taken it back.");
  await answers(page(`${quoting.body.handle}@1`), 410);
  for (const path of [
    `/en/r/${quoting.body.handle}`,
    `/en/r/${quoting.body.handle}/history`,
    `/r/${quoting.body.handle}.json`,
    "/en/search?q=Kumrovec",
    "/en/corrections",
    "/api/v1/records",
    "/api/v1/records.csv?type=technology",
  ])
    expect((await (await fetch(monitor.url + path)).text()).replaceAll("q=Kumrovec", "")).not.toMatch(/nine days|in Kumrovec/);
  expect(await (await fetch(`${monitor.url}/en/corrections`)).text()).toContain("at that person’s wish");
  while (house.keys.names().live.size > 0) await sleep(100);
  await monitor.stop();
  expect(bytesIn(data)).not.toContain("Kumrovec");
  expect(monitor.said()).toBe("");

  // What was saved before, with the keys as they are now.
  expect(bytesIn(copy)).not.toContain("Kumrovec");
  const restored = await started(copy, keys);
  await answers(`${restored.url}/en/r/${told.body.handle}`, 410);
  expect(await (await fetch(`${restored.url}/en/r/${quoting.body.handle}`)).text()).not.toContain("Kumrovec");
  expect(bytesIn(copy)).not.toContain("Kumrovec");
});
