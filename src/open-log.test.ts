import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { draft } from "../tests/bodies.ts";
import { readConfig } from "./config.ts";
import { seenAs } from "./kernel/database/index.ts";
import { sha256 } from "./kernel/hash.ts";
import { type House, openHouse } from "./open.ts";
import { appendEdition, type FollowingLog, followLedger, openLogOf } from "./open-log.ts";
import { type Act, type LedgerTables, publicView, type RecordBody, type Revision, takeBack } from "./registry/index.ts";
import { claimOn, plainSource, technologyOn, testimonyOf } from "./registry/testimony/testimony.fixture.ts";
import { type Log, readKeys, verifyEntryProof } from "./transparency/index.ts";

const ITEM = sha256("what only the person holds");
const CANARY = "they kept my phone for nine days in Kumrovec";

let folder: string;
let house: House;
let log: Log;
let following: FollowingLog;
let told: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "vigie-open-log-"));
  house = await openHouse(readConfig({ VIGIE_DATA: join(folder, "data"), VIGIE_BASE_URL: "https://vigie.example/" }));
  log = await openLogOf(house);
  told = [];
  following = followLedger({ log, ledger: house.ledger, tell: (words) => told.push(words) });
});
afterEach(async () => {
  await following.close();
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

async function put(body: RecordBody, act: Act = "published"): Promise<Revision> {
  const [revision] = await house.ledger.append([{ body, act, reason: "a test", actor: "ana" }]);
  if (!revision) throw new Error("nothing was written");
  return revision;
}
const published = (more: Partial<RecordBody> = {}): RecordBody => ({ ...draft(), state: "published", ...more });
const entries = async () => (await log.leaves(0, 1000)).map(({ kind, subject, version }) => ({ kind, subject, version }));
const faultsOf = async (index: number): Promise<unknown> => {
  const proof = await log.proof(index);
  const keys = readKeys(log.keys()).map(({ key }) => key);
  return proof && verifyEntryProof(proof, keys).faults;
};

test("what is published, corrected and withdrawn is in the log by itself, and what only the team sees is not", async () => {
  const first = await put(published());
  const subject = first.body.handle;
  await put({ ...first.body, state: "draft" }, "edited");
  await put({ ...first.body, state: "corrected" }, "corrected");
  await put(draft(), "created");
  await expect.poll(entries, { timeout: 20_000 }).toEqual([
    { kind: "publication", subject, version: 1 },
    { kind: "correction", subject, version: 3 },
  ]);
  expect(log.origin).toBe("vigie.example/log");
  expect(await log.entryOf(subject, 1)).toMatchObject({ index: 0 });
  const statement = { handle: subject, version: 1, act: "published", at: first.at, record: publicView(first.body) };
  expect((await log.proof(0))?.opening?.statement).toEqual(JSON.parse(JSON.stringify(statement)));

  await put({ ...first.body, state: "withdrawn" }, "withdrawn");
  await following.catchUp();
  expect((await entries()).at(-1)).toEqual({ kind: "withdrawal", subject, version: 4 });
  expect((await log.proof(0))?.opening).toBeUndefined();
  expect((await log.proof(1))?.opening).toBeUndefined();
  expect((await log.proof(2))?.opening?.statement).toMatchObject({ act: "withdrawn", reason: "a test" });
  for (const index of [0, 1, 2]) expect(await faultsOf(index)).toEqual([]);
  expect(told).toEqual([]);
});

test("a capture is in the log before its source is public, and says what it is of only then", async () => {
  const body = plainSource("A page");
  const captures = [{ url: "https://a.example/page", at: "2026-05-01T10:00:00.000Z", sha256: sha256("wacz"), tool: "a test" }];
  const first = await put({ ...body, state: "draft", fields: { ...body.fields, captures } }, "created");
  await following.catchUp();
  expect(await entries()).toEqual([{ kind: "capture", subject: first.body.handle, version: undefined }]);
  expect((await log.proof(0))?.opening).toBeUndefined();
  await put({ ...first.body, state: "published" });
  await following.catchUp();
  expect((await entries()).map(({ kind }) => kind)).toEqual(["capture", "publication"]);
  expect((await log.proof(0))?.opening?.statement).toMatchObject({ url: "https://a.example/page", wacz: sha256("wacz") });
});

test("of what a person told and took back nothing is left but leaves, which are proved as before", async () => {
  const source = await put(testimonyOf(ITEM, CANARY));
  await put(technologyOn(source.record, { quote: CANARY, summary: `Someone says that ${CANARY}.` }));
  await put(claimOn([{ id: source.record, quote: CANARY }], `A man says that ${CANARY}.`));
  await following.catchUp();
  expect(JSON.stringify(await Promise.all([0, 1, 2].map((index) => log.proof(index))))).toContain("Kumrovec");
  const bytes = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"))
      .join("");
  expect(bytes()).not.toContain("Kumrovec");

  const kept = { ledger: house.ledger, database: seenAs<LedgerTables>(house.database), keys: house.keys };
  await takeBack(kept, source.record, "person", async () => {});
  house.keys.destroy(source.record);
  // Before the log has heard of it there is nothing to be read either.
  expect(JSON.stringify(await Promise.all([0, 1, 2].map((index) => log.proof(index))))).not.toContain("Kumrovec");
  await following.catchUp();
  for (const index of [0, 1, 2]) {
    expect((await log.proof(index))?.opening).toBeUndefined();
    expect(await faultsOf(index)).toEqual([]);
  }
  const after = (await entries()).slice(3).map(({ kind }) => kind);
  expect(after.toSorted()).toEqual(["correction", "withdrawal", "withdrawal"]);
  expect(bytes()).not.toContain("Kumrovec");
});

test("what was written and could not be signed is signed as soon as it can be, and waits for no other entry", async () => {
  await following.catchUp();
  const [files, away] = [join(folder, "data", "log"), join(folder, "away")];
  // As when the disk is full: rows can be written, files cannot.
  renameSync(files, away);
  writeFileSync(files, "");
  await put(published());
  await expect(following.catchUp()).rejects.toThrow();
  rmSync(files);
  renameSync(away, files);
  await following.catchUp();
  expect((await log.latest())?.size).toBe(1);
});

test("an edition is an entry that everyone can open, once for the same content", async () => {
  const statement = { content: sha256("edition"), seq: 3, records: 2, at: "2026-05-01T10:00:00.000Z" };
  const { index } = await appendEdition(log, statement);
  expect(await appendEdition(log, statement)).toEqual({ index });
  expect(await log.proof(index)).toMatchObject({ leaf: { kind: "edition", subject: "edition" }, opening: { statement } });
  expect((await log.proof(index))?.opening).not.toHaveProperty("salt");
  expect(await faultsOf(index)).toEqual([]);
});

test("each revision comes into the log once, whoever is killed, and whatever is followed anew", { timeout: 60_000 }, async () => {
  await following.close();
  const bodies = Array.from({ length: 650 }, () => published());
  await house.ledger.append(bodies.map((body) => ({ body, act: "published", reason: "a test", actor: "ana" })));
  for (const wait of [0, 60]) {
    const child = spawn(process.execPath, [join(import.meta.dirname, "follows-log.contract.ts"), join(folder, "data")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await sleep(wait);
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  following = followLedger({ log, ledger: house.ledger, tell: (words) => told.push(words) });
  await following.catchUp();
  expect((await log.latest())?.size).toBe(650);
  // An older ledger was brought back, or the log's own place in it is lost.
  await log.append([], { follower: "ledger", seq: 9999 });
  await put(published());
  await following.catchUp();
  expect(new Set((await entries()).map(({ subject }) => subject)).size).toBe(651);
  expect((await log.latest())?.size).toBe(651);
  expect(await log.verify()).toEqual({ size: 651, remade: [], faults: [] });
});
