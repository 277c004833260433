import { readFileSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openVault, PROOF_FILE, proofText, type Vault } from "./intake/index.ts";
import { aCase } from "./intake/vault/vault.fixture.ts";
import { openSqlite } from "./kernel/database/index.ts";
import { logCode, loggedIn, logTellings, TELLINGS_A_DAY } from "./open-tellings.ts";
import { inMemory, verify } from "./transparency/anywhere.ts";
import { type EntryProof, type Log, migrateTransparency, openLog, opens, readEntryProof } from "./transparency/index.ts";

let folder: string;
let log: Log;
let vault: Vault;
let close: () => Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-tellings-"));
  const database = openSqlite<unknown>(join(folder, "vigie.sqlite"));
  await migrateTransparency(database);
  log = await openLog({ database, folder: join(folder, "log"), keyFolder: join(folder, "keys", "log") });
  const place = { engine: "sqlite", path: join(folder, "vault.sqlite") } as const;
  vault = await openVault({ place, keys: join(folder, "keys"), on: true, tell: () => {} });
  close = async () => {
    await vault.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  };
});
afterEach(() => close());

const dayAfter = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const recipient = async (): Promise<string> => identityToRecipient(await generateX25519Identity());
const leaves = () => log.leaves(0, 10_000);

test("each day has as many lines as any other, whoever told something, and who told can open theirs", async () => {
  await vault.addCustodian("Mara", await recipient());
  const told = aCase();
  const { id } = await vault.submit(told.it, "token-1");
  const proof = await vault.proofOf(id);
  if (!proof) throw new Error("no proof");
  // Of today nothing is said yet.
  await logTellings(log, vault, dayAfter(0));
  expect(await loggedIn(log)(proof.commitment)).toBeUndefined();
  await logTellings(log, vault, dayAfter(1));
  await logTellings(log, vault, dayAfter(1));
  const days = Map.groupBy(await leaves(), ({ at }) => at.slice(0, 10));
  expect([...days].map(([day, all]) => [day, all.length])).toEqual([
    [dayAfter(0), TELLINGS_A_DAY],
    [dayAfter(1), TELLINGS_A_DAY],
  ]);
  for (const leaf of await leaves()) {
    expect(leaf).toMatchObject({ kind: "telling", subject: "telling", at: expect.stringMatching(/T00:00:00Z$/) });
    expect(Buffer.from(leaf.commitment, "base64")).toHaveLength(32);
  }
  const entry = (await loggedIn(log)(proof.commitment)) as EntryProof;
  expect(entry.opening).toBeUndefined();
  expect(readEntryProof(entry).index).toBeGreaterThanOrEqual(TELLINGS_A_DAY);
  expect(opens(entry.leaf, { salt: proof.salt, statement: proof.statement })).toBe(true);
  expect(opens(entry.leaf, { salt: proof.salt, statement: { ...proof.statement, day: "2020-01-01" } })).toBe(false);

  // The file that the person saves, as whoever they give it to checks it.
  const { salt, statement } = proof;
  const file = Buffer.from(proofText({ entry, opening: { salt, statement } }) ?? "");
  const keys = readFileSync(join(folder, "log", "key"), "utf8");
  const report = await verify(PROOF_FILE, new Map([[PROOF_FILE, inMemory(file)]]), { keys });
  expect(report.verdict).toBe("proved");
  expect(report.findings).toContainEqual(expect.objectContaining({ code: "telling-whole" }));

  await vault.withdraw(id, told.withdraw);
  expect(await vault.proofOf(id)).toBeUndefined();
  expect(await leaves()).toHaveLength(2 * TELLINGS_A_DAY);
});

test("more than a day's lines wait for the next day, and none is written twice", async () => {
  await vault.addCustodian("Mara", await recipient());
  const all = await Promise.all(Array.from({ length: TELLINGS_A_DAY + 5 }, (_, n) => vault.submit(aCase().it, `token-${n}`)));
  const open = async (): Promise<number> => {
    const places = all.map(async ({ id }) => loggedIn(log)((await vault.proofOf(id))?.commitment ?? ""));
    return (await Promise.all(places)).filter((place) => place === undefined).length;
  };
  const left: number[] = [];
  for (const day of [1, 2, 3]) {
    await logTellings(log, vault, dayAfter(day));
    left.push(await open());
  }
  expect(left).toEqual([5, 0, 0]);
  const commitments = (await leaves()).map(({ commitment }) => commitment);
  expect(new Set(commitments).size).toBe(3 * TELLINGS_A_DAY);
});

test("where nobody could open a case nothing is written; the files to tell with are written once for the same files", async () => {
  await logTellings(log, vault, dayAfter(1));
  await logCode(log, vault);
  expect(log.size()).toBe(0);
  await vault.addCustodian("Mara", await recipient());
  await logCode(log, vault);
  await logCode(log, vault);
  expect(await leaves()).toMatchObject([{ kind: "code", subject: "tell" }]);
  const proof = await log.proof(0);
  const { files = {} } = (proof?.opening?.statement ?? {}) as { files?: Record<string, string> };
  expect(Object.keys(files).length).toBeGreaterThan(3);
  for (const [path, hash] of Object.entries(files))
    expect([path, hash]).toEqual([expect.stringMatching(/^\/tell-assets\//), expect.stringMatching(/^[0-9a-f]{64}$/)]);
});
