import { copyFile, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Config, readConfig } from "../config.ts";
import { buildEdition } from "../edition/index.ts";
import { openHouse } from "../open.ts";
import { appendEdition, openLogOf } from "../open-log.ts";
import { loadStarter } from "../starter.ts";
import type { Report } from "../transparency/anywhere.ts";
import { editionRelease } from "./edition-release.ts";
import type { Output } from "./output.ts";
import { verifyFile } from "./verify-file.ts";

let folder: string;
let config: Config;
let path: string;
let key: string;

function listening(): { out: Output; said: () => Report } {
  let told: unknown;
  const result = (value: unknown): void => {
    told = value;
  };
  const out: Output = { json: true, line: () => {}, progress: () => {}, result };
  return { out, said: () => told as Report };
}

const looked = async (file: string, more: Partial<Parameters<typeof verifyFile>[1]> = {}) => {
  const { out, said } = listening();
  const code = await verifyFile(file, { key: [key], root: [], lang: "en", ...more }, out);
  return { code, ...said() };
};
const faults = ({ findings }: Report): string[] => findings.flatMap(({ weight, code }) => (weight === "fault" ? [code] : []));

/** A copy of the released edition with its proof, to be tampered with. */
async function copied(name: string): Promise<string> {
  const copy = join(folder, `${name}.sqlite`);
  await copyFile(path, copy);
  await copyFile(`${path}.proof.json`, `${copy}.proof.json`);
  return copy;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-release-"));
  config = readConfig({ VIGIE_DATA: join(folder, "data") });
  const house = await openHouse(config);
  await loadStarter(house.ledger, config.prefix);
  await buildEdition({ path: config.edition, ledger: house.ledger, objects: house.objects });
  await house.close();
  await editionRelease(config, join(folder, "released"), listening().out);
  const [name = ""] = (await readdir(join(folder, "released"))).filter((one) => one.endsWith(".sqlite"));
  path = join(folder, "released", name);
  key = (await readFile(join(config.data, "log", "key"), "utf8")).trim();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a released edition", () => {
  test("is proved by its bytes and by its records", async () => {
    const report = await looked(path);
    expect(report).toMatchObject({ code: 0, subject: "edition", verdict: "proved" });
    expect(report.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["edition-file-whole", "edition-content-whole", "signed-by"]),
    );
  });

  test("with one byte altered names the bytes", async () => {
    const copy = await copied("flipped");
    const file = await open(copy, "r+");
    const { size } = await stat(copy);
    const at = Math.floor(size / 2);
    const one = Buffer.alloc(1);
    await file.read(one, 0, 1, at);
    await file.write(Buffer.from([(one[0] ?? 0) ^ 1]), 0, 1, at);
    await file.close();
    const report = await looked(copy);
    expect(report.code).toBe(1);
    const range = report.findings.find(({ code }) => code === "edition-bytes-altered")?.args;
    expect(Number(range?.from)).toBeLessThanOrEqual(at);
    expect(Number(range?.to)).toBeGreaterThanOrEqual(at);
  });

  test("with a record rewritten names the record", async () => {
    const copy = await copied("rewritten");
    const db = new DatabaseSync(copy);
    const row = db.prepare("SELECT handle, ord FROM record ORDER BY handle LIMIT 1 OFFSET 7").get();
    db.prepare("UPDATE version SET body = replace(body, 'a', 'e') WHERE ord = ?").run(Number(row?.ord));
    db.close();
    const report = await looked(copy);
    expect(report.findings.filter(({ code }) => code === "edition-record-altered").map(({ args }) => args)).toEqual([
      { handle: String(row?.handle) },
    ]);
  });

  test("put back to an older state under its newer proof is named", async () => {
    const copy = await copied("older");
    const db = new DatabaseSync(copy);
    db.exec("UPDATE meta SET value = '3' WHERE key = 'seq'");
    db.close();
    expect(faults(await looked(copy))).toEqual(expect.arrayContaining(["edition-bytes-altered", "edition-rolled-back"]));
  });

  test("is held beside every entry of the log by whoever has it, and released twice is one entry", async () => {
    await editionRelease(config, join(folder, "again"), listening().out);
    const log = join(config.data, "log");
    const report = await looked(path, { log });
    expect(faults(report)).toEqual([]);
    expect(report.findings.map(({ code }) => code)).toContain("log-whole");
  });

  test("that is not the newest any more is still proved, and named by the log and by a newer checkpoint", async () => {
    const house = await openHouse(config);
    const newer = { content: "0".repeat(64), seq: 100_000, records: 1, at: "2026-11-20T00:00:00.000Z" };
    const { index } = await appendEdition(await openLogOf(house), newer);
    await house.close();
    const folderOf = join(config.data, "log");
    const beside = await looked(path, { log: folderOf });
    expect(beside).toMatchObject({ code: 0, verdict: "proved" });
    expect(beside.findings.find(({ code }) => code === "edition-later")?.args).toMatchObject({ index });
    const kept = await looked(path, { older: join(folderOf, "checkpoint") });
    expect(faults(kept)).toEqual([]);
    expect(kept.findings.find(({ code }) => code === "edition-earlier")?.args).toMatchObject({ newer: index + 1 });
  });

  test("without its proof, under a false key, or cut short proves nothing", async () => {
    const alone = join(folder, "alone.sqlite");
    await copyFile(path, alone);
    expect(await looked(alone)).toMatchObject({ code: 2, verdict: "open" });
    const cut = await copied("cut");
    await writeFile(cut, (await readFile(cut)).subarray(0, 500_000));
    expect(faults(await looked(cut))).toContain("edition-size");
    await expect(looked(join(folder, "nothing.sqlite"))).rejects.toThrow("there is no such file");
  });
});
