import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { Problem } from "../../kernel/problem.ts";
import { openVault } from "./open-vault.ts";
import type { VaultPlace } from "./store.ts";

const WORKER = join(import.meta.dirname, "killed.contract.ts");

interface Said {
  kept: { id: string; lookup: string; auth: string; files: number }[];
  going: Set<string>;
  gone: Set<string>;
}

function heard(lines: readonly string[]): Said {
  const said: Said = { kept: [], going: new Set(), gone: new Set() };
  for (const line of lines) {
    const [what, id = "", lookup = "", auth = "", files = "0"] = line.split(" ");
    if (what === "kept") said.kept.push({ id, lookup, auth, files: Number(files) });
    if (what === "going") said.going.add(id);
    if (what === "gone") said.gone.add(id);
  }
  return said;
}

/** Lets a process work on the vault, and kills it after so many lines. */
async function work(place: VaultPlace, keys: string, most: number, ...more: string[]): Promise<Said> {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(place), keys, ...more], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) if (lines.push(line) === most) child.kill("SIGKILL");
  await ended;
  return heard(lines);
}

/** What was said to be kept is there whole, what was said to be gone is gone, and nothing is in between. */
async function look(place: VaultPlace, keys: string, said: Said): Promise<void> {
  const told: string[] = [];
  const vault = await openVault({ place, keys, on: true, tell: (code) => told.push(code) });
  try {
    for (const { id, lookup, auth, files } of said.kept) {
      const found = await vault.find(lookup, auth);
      if (said.gone.has(id)) expect(found, "a case that was gone").toBeUndefined();
      else if (!said.going.has(id)) expect(found, "a case that was kept").toBeDefined();
      if (found) {
        expect(found.files.map(({ complete }) => complete)).toEqual(Array(files).fill(true));
        expect(await vault.envelopes(id)).toHaveLength(1);
        expect((await vault.sealedIdentityOf(id)).length).toBe(500);
      } else {
        expect(await vault.envelopes(id)).toEqual([]);
        await expect(vault.sealedIdentityOf(id)).rejects.toBeInstanceOf(Problem);
      }
    }
    expect((await vault.faults()).faults).toEqual([]);
    expect(told).toEqual([]);
  } finally {
    await vault.close();
  }
}

const why = whyNoPostgres();
let folder: string;
let keys: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-killed-"));
  keys = join(folder, "keys");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(stopPostgres);

const inFile = (): VaultPlace => ({ engine: "sqlite", path: join(folder, "data", "vault.sqlite") });

describe("a vault whose process is killed with -9", () => {
  test("before any single step onto the disk keeps what was kept and lacks what was taken back", async () => {
    const here = join(folder, "here");
    const copies = join(folder, "copies");
    const inside = (where: string): [VaultPlace, string] => [
      { engine: "sqlite", path: join(where, "data", "vault.sqlite") },
      join(where, "keys"),
    ];
    await work(...inside(here), Number.POSITIVE_INFINITY, here, copies);
    const steps = readdirSync(copies);
    for (const step of steps) {
      const where = join(copies, step);
      await look(...inside(where), heard(readFileSync(join(where, "said"), "utf8").split("\n")));
    }
    // Two withdrawals and two submissions are many steps; were it few, nothing would have been counted.
    expect(steps.length).toBeGreaterThan(50);
  });

  test.each([7, 15, 26, 40])("after %i lines, in the middle of many at once, likewise", async (lines) => {
    await look(inFile(), keys, await work(inFile(), keys, lines));
  });

  test.skipIf(why).each([8, 19, 33])(`on PostgreSQL after %i lines, likewise${why ? ` (${why})` : ""}`, async (lines) => {
    const url = await newPostgresDatabase();
    const place: VaultPlace = { engine: "postgres", url, tellingUrl: url };
    await look(place, keys, await work(place, keys, lines));
  });
});
