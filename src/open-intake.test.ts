import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startMonitor, vigie } from "../tests/monitor.ts";
import { ConfigError, readConfig } from "./config.ts";
import { newCaseKey } from "./intake/anywhere.ts";
import { aCase } from "./intake/vault/vault.fixture.ts";
import { openIntake, verifyVault } from "./open-intake.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-open-intake-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the keys lie beside the data, and never inside it", () => {
  const data = join(folder, "data");
  expect(readConfig({ VIGIE_DATA: data }).keys).toBe(`${data}-keys`);
  for (const inside of [data, join(data, "keys"), `${data}/../data/keys`])
    expect(() => readConfig({ VIGIE_DATA: data, VIGIE_KEYS: inside })).toThrow(ConfigError);
  expect(readConfig({ VIGIE_DATA: data, VIGIE_KEYS: join(folder, "elsewhere") }).keys).toBe(join(folder, "elsewhere"));
});

test("a vault without its keys closes intake, says why, and destroys nothing", async () => {
  const config = readConfig({ VIGIE_DATA: join(folder, "data") });
  const told: string[] = [];
  const tell = (words: string): void => void told.push(words);
  expect(await verifyVault(config)).toEqual({ cases: undefined, faults: [] });
  expect(existsSync(join(folder, "data"))).toBe(false);

  const first = await openIntake(config, tell);
  await first.vault.submit(aCase().it, "once");
  await first.close();
  expect(await verifyVault(config)).toEqual({ cases: 1, faults: [] });

  const lost = { ...config, keys: join(folder, "empty") };
  const second = await openIntake(lost, tell);
  expect(await second.vault.open()).toBe(false);
  await second.close();
  expect(told).toEqual([expect.stringMatching(/^intake is closed: .*VIGIE_KEYS/)]);
  expect((await verifyVault(lost)).faults).toHaveLength(1);
  expect(await verifyVault(config)).toEqual({ cases: 1, faults: [] });
});

test("a vault that could not be opened is tried again, and people can tell as soon as it opens", async () => {
  const config = readConfig({ VIGIE_DATA: join(folder, "data") });
  const first = await openIntake(config, () => {});
  await first.vault.addCustodian("Mara", (await newCaseKey()).recipient);
  await first.vault.submit(aCase().it, "once");
  await first.close();

  renameSync(config.keys, join(folder, "mirror"));
  const told: string[] = [];
  const running = await openIntake(config, (words) => told.push(words), { first: 20, longest: 100 });
  expect(await running.vault.open()).toBe(false);
  await expect(running.vault.submit(aCase().it, "twice")).rejects.toThrow("could not be stored");
  rmSync(config.keys, { recursive: true });
  renameSync(join(folder, "mirror"), config.keys);
  await expect.poll(() => running.vault.open(), { timeout: 20_000 }).toBe(true);
  await running.vault.submit(aCase().it, "twice");
  expect(await running.vault.list()).toHaveLength(2);
  expect(told).toEqual([expect.stringMatching(/^intake is closed: .*VIGIE_KEYS/), "intake is open again"]);
  await running.close();
});

test("a whole monitor opens its vault without a word, and tells of its onion service", async () => {
  const onion = `http://${"a".repeat(56)}.onion`;
  const monitor = await startMonitor({ empty: true, env: { VIGIE_ONION_URL: onion } });
  try {
    const page = await fetch(`${monitor.url}/en/about?x=1`);
    expect(page.headers.get("onion-location")).toBe(`${onion}/en/about?x=1`);
    expect((await fetch(`${monitor.url}/healthz`)).headers.get("onion-location")).toBeNull();
    expect(readdirSync(monitor.keys)).toContain("CACHEDIR.TAG");
    expect(monitor.said()).toBe("");
    const verified = JSON.parse((await vigie(monitor.data, ["verify", "--json"])).out);
    expect(verified).toMatchObject({ ok: true, cases: 0, faults: [] });
  } finally {
    await monitor.stop();
  }
  expect(existsSync(monitor.keys)).toBe(false);
});
