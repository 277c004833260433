import { fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { seenAs } from "../../kernel/database/index.ts";
import { type LedgerTables, objectsOf, queuedWithdrawals, queueWithdrawal } from "../../registry/index.ts";
import { openDeskFor } from "../shell/desk.fixture.ts";
import type { DeskHouse } from "../shell/house.ts";
import { startWithdrawals } from "../withdrawals/work.ts";
import { takeOver } from "./accession.ts";
import { CANARY, ITEM, openDeskOn, TAKEN } from "./takeover.fixture.ts";

let folder: string;
const bugs: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-takes-over-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(bugs.splice(0)).toEqual([]);
});

/** Every file under a folder in which what was told can be read. */
const telling = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(CANARY));

/** An empty monitor in `data` of the folder, with its keys beside it. */
async function emptyMonitor(here: string): Promise<void> {
  const desk = await openDeskFor({ people: {} });
  await desk.house.database.settle();
  cpSync(desk.house.settings.data, join(here, "data"), { recursive: true });
  cpSync(`${desk.house.settings.data}-keys`, join(here, "data-keys"), { recursive: true });
  await desk.close();
}

/** The handle of every draft that names words, and the hashes that it names. */
async function drafts({ ledger }: DeskHouse): Promise<{ handle: string; names: string[] }[]> {
  const found: { handle: string; names: string[] }[] = [];
  for (const { record, handle } of await ledger.list({ limit: 100 }))
    found.push({ handle, names: await objectsOf(ledger, record) });
  return found;
}

async function takenBack(house: DeskHouse): Promise<void> {
  await queueWithdrawal(seenAs<LedgerTables>(house.database), [ITEM]);
  const work = startWithdrawals(house);
  await work.tick();
  await work.close();
  expect(await queuedWithdrawals(seenAs<LedgerTables>(house.database))).toEqual([]);
  await house.database.settle();
}

test("killed before any step onto the disk, taking over leaves no words that nothing names, can be done again, and can be taken back", {
  timeout: 120_000,
}, async () => {
  const [here, copies] = [join(folder, "here"), join(folder, "copies")];
  await emptyMonitor(here);
  const child = fork(join(import.meta.dirname, "takes-over.contract.ts"), [here, copies], { execArgv: [] });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
  const seen = { words: 0, drafts: 0 };
  for (const step of readdirSync(copies)) {
    const data = join(copies, step, "data");
    const { house, close } = await openDeskOn(data, bugs);
    try {
      const named = await drafts(house);
      const words = telling(join(data, "objects"));
      for (const file of words)
        expect(
          named.some(({ names }) => names.some((hash) => file.includes(hash))),
          file,
        ).toBe(true);
      seen.words += Math.min(words.length, 1);
      seen.drafts += named.length;

      const handle = await takeOver(house, TAKEN, "amal");
      expect(named.map((one) => one.handle)).not.toContain(handle);
      await house.index.catchUp();
      const again = (await drafts(house)).find((one) => one.handle === handle)?.names ?? [];
      expect(again.map((hash) => house.index.pages(handle, hash, 1, 1)[0]?.text).join(), step).toContain(CANARY);

      await takenBack(house);
      // A key that was made for an entry which never came opens nothing.
      for (const id of house.keys.names().live) expect(await house.ledger.versions(id)).toEqual([]);
    } finally {
      await close();
    }
    expect(telling(join(copies, step)), step).toEqual([]);
  }
  // The key, two entries and two objects, and the end: were it fewer, nothing would have been killed on its way.
  expect(readdirSync(copies).length).toBeGreaterThanOrEqual(6);
  expect(seen.words).toBeGreaterThan(1);
  expect(seen.drafts).toBeLessThan(readdirSync(copies).length);
});

test("taken back while it is taken over, it leaves no words, even when their process is killed before it can see that", async () => {
  await emptyMonitor(folder);
  const { house, close } = await openDeskOn(join(folder, "data"), bugs);
  const { objects } = house;
  let killed = false;
  const late = async (bytes: Uint8Array): ReturnType<typeof objects.put> => {
    await takenBack(house);
    const put = await objects.put(bytes);
    if (killed) throw new Error("killed");
    return put;
  };
  const meanwhile: DeskHouse = { ...house, objects: { ...objects, put: (bytes) => late(bytes as Uint8Array) } };
  await expect(takeOver(meanwhile, TAKEN, "amal")).rejects.toThrow();
  expect(telling(folder)).toEqual([]);

  killed = true;
  const dead: DeskHouse = {
    ...meanwhile,
    ledger: { ...house.ledger, head: () => Promise.reject(new Error("killed")) },
  };
  await expect(takeOver(dead, TAKEN, "amal")).rejects.toThrow("killed");
  expect(telling(join(folder, "data", "objects"))).toHaveLength(1);
  const work = startWithdrawals(house);
  await work.lookForEnds("2026-05-18");
  await work.close();
  expect(telling(folder)).toEqual([]);
  await close();
});
