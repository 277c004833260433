import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import postgres from "postgres";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newPostgresDatabase, stopPostgres, whyNoPostgres } from "../../../tests/postgres.ts";
import { randomId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { closedVault } from "./closed-vault.ts";
import { openVault } from "./open-vault.ts";
import { openStore } from "./store.ts";
import { aCase, asIfSealed, temporaryVault } from "./vault.fixture.ts";

const why = whyNoPostgres();
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof Problem ? error.code : `thrown: ${String(error)}`),
  );

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-faults-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a vault that something is wrong with", () => {
  test.skipIf(process.platform === "win32")("on a full disk refuses, has nothing half written, and still erases", async () => {
    const path = join(folder, "data", "vault.sqlite");
    const script = join(import.meta.dirname, "full.contract.ts");
    const command = 'ulimit -f 800 && exec "$0" "$@"';
    const keys = join(folder, "keys");
    const said = JSON.parse(execFileSync("bash", ["-c", command, process.execPath, script, path, keys], { encoding: "utf8" }));
    expect(said.refused).toEqual(Array(3).fill("intake-unavailable 503"));
    expect(said.told).toBe(3);
    expect(said.kept.length).toBeGreaterThan(5);
    const vault = await openVault({ place: { engine: "sqlite", path }, keys, on: true, tell: () => {} });
    expect(await vault.faults()).toEqual({ cases: said.kept.length, faults: [] });
    for (const { id, lookup, auth } of said.kept) expect((await vault.find(lookup, auth))?.id).toBe(id);
    expect(await vault.find(said.gone.lookup, said.gone.auth)).toBeUndefined();
    // There is room again.
    expect(await code(vault.submit(aCase().it, randomId()))).toBe("done");
    await vault.close();
  });

  test.skipIf(why)(`whose database is down says so, and the operator gets the name of it${why ? ` (${why})` : ""}`, async () => {
    const url = await newPostgresDatabase();
    const here = await temporaryVault({ place: { engine: "postgres", url, tellingUrl: url } });
    const { id } = await here.vault.submit(aCase().it, randomId());
    await stopPostgres();
    const words = aCase();
    expect(await code(here.vault.submit(words.it, randomId()))).toBe("intake-unavailable");
    expect(await code(here.vault.append(id, "more", asIfSealed()))).toBe("intake-unavailable");
    expect(await code(here.vault.find(words.lookup, words.auth))).toBe("intake-unavailable");
    expect(await code(here.vault.open())).toBe("intake-unavailable");
    expect(here.told).toHaveLength(4);
    for (const name of here.told) expect(name).toMatch(/^[\w-]{3,60}$/);
    await here.drop();
  });

  test("tells the operator a name, and nothing of what met the fault", async () => {
    const here = await temporaryVault();
    const { id } = await here.vault.submit(aCase().it, randomId());
    // The table is gone under its feet.
    const db = new DatabaseSync(join(here.folder, "data", "vault.sqlite"));
    db.exec("drop table part; drop table envelope");
    db.close();
    const told = aCase({ lang: "ti" });
    const error = await here.vault.submit(told.it, "a token of a form").catch((it) => it);
    expect(error).toMatchObject({ code: "intake-unavailable", status: 503, fields: {} });
    expect(await code(here.vault.append(id, "more", asIfSealed()))).toBe("intake-unavailable");
    expect(here.told.length).toBe(2);
    expect(here.told.join()).toMatch(/^[\w,-]+$/);
    expect(`${error.message}${here.told.join()}`).not.toContain(told.it.lookupPrint);
    await here.drop();
  });

  test("opens with no keys but its own", async () => {
    const [here, other] = [await temporaryVault(), await temporaryVault()];
    const told = aCase();
    const { id } = await here.vault.submit(told.it, randomId());
    await other.vault.submit(aCase().it, randomId());
    await here.vault.close();
    await other.vault.close();
    const open = (keys: string) => openVault({ place: here.place, keys, on: true, tell: () => {} });
    expect(await code(open(other.keys))).toBe("intake-keys-foreign");
    expect(await code(open(join(folder, "empty")))).toBe("intake-keys-missing");
    const epoch = join(here.keys, "epoch-1.key");
    renameSync(epoch, join(folder, "aside"));
    expect(await code(open(here.keys))).toBe("intake-keys-missing");
    renameSync(join(folder, "aside"), epoch);
    // None of these tries has cost anything.
    const vault = await here.again();
    expect(Buffer.from(await vault.sealedIdentityOf(id)).equals(Buffer.from(told.it.sealedIdentity))).toBe(true);
    await other.again();
    await here.drop();
    await other.drop();
  });

  test("begins anew beside keys of before, and destroys none of them", async () => {
    const here = await temporaryVault();
    const told = aCase();
    const { id } = await here.vault.submit(told.it, randomId());
    await here.vault.close();
    const data = join(here.folder, "data");
    renameSync(data, join(here.folder, "moved"));
    const fresh = await here.again();
    expect(await fresh.list()).toEqual([]);
    await fresh.sweep("2026-01-01");
    await fresh.close();
    rmSync(data, { recursive: true });
    renameSync(join(here.folder, "moved"), data);
    expect(Buffer.from(await (await here.again()).sealedIdentityOf(id)).equals(Buffer.from(told.it.sealedIdentity))).toBe(true);
    await here.drop();
  });

  test("names what is not whole", async () => {
    const here = await temporaryVault();
    const { id } = await here.vault.submit(aCase().it, randomId());
    await here.vault.submit(aCase().it, randomId());
    const { file, key } = await here.vault.beginFile(id, { size: 5000, sealedNote: asIfSealed() });
    await here.vault.putPart(file, key, 0, asIfSealed(5000));
    await here.vault.completeFile(file, key);
    expect((await here.vault.faults()).faults).toEqual([]);
    const db = new DatabaseSync(join(here.folder, "data", "vault.sqlite"));
    db.prepare("update part set bytes = ? where file_id = ?").run(asIfSealed(5000), file);
    db.close();
    const keys = new DatabaseSync(join(here.keys, "shred.sqlite"));
    keys.prepare("delete from shred where case_id = ?").run(id);
    keys.close();
    const { cases, faults } = await here.vault.faults();
    expect(cases).toBe(2);
    expect(faults).toEqual([expect.stringContaining("1 of 2 cases cannot be opened"), expect.stringContaining("1 files")]);
    expect(faults.join()).not.toContain(id);
    await here.drop();
  });

  test("takes nothing in while it is off, and still lets people come back and withdraw", async () => {
    const here = await temporaryVault();
    const told = aCase();
    const { id } = await here.vault.submit(told.it, randomId());
    await here.vault.close();
    const vault = await openVault({ place: here.place, keys: here.keys, on: false, tell: () => {} });
    expect(await vault.open()).toBe(false);
    expect(await code(vault.submit(aCase().it, randomId()))).toBe("intake-closed");
    expect((await vault.find(told.lookup, told.auth))?.id).toBe(id);
    await vault.withdraw(id, told.withdraw);
    expect(await vault.list()).toEqual([]);
    await vault.close();
    await here.again();
    await here.drop();
  });

  test("that could not be opened is closed to everyone", async () => {
    const vault = closedVault();
    expect(await vault.open()).toBe(false);
    expect(await code(vault.submit(aCase().it, "once"))).toBe("intake-unavailable");
    expect(await code(vault.list())).toBe("intake-unavailable");
  });

  test.skipIf(process.platform === "win32")(
    "has files that its owner alone can read, and keys that say what they are",
    async () => {
      const here = await temporaryVault();
      const mode = (path: string): number => statSync(path).mode & 0o777;
      expect(mode(here.keys)).toBe(0o700);
      expect(
        readdirSync(here.keys).filter((name) => !/^(shred\.sqlite|README\.txt|CACHEDIR\.TAG|epoch-1\.key)/.test(name)),
      ).toEqual([]);
      for (const name of readdirSync(here.keys)) expect(mode(join(here.keys, name)), name).toBe(0o600);
      expect(mode(join(here.folder, "data", "vault.sqlite"))).toBe(0o600);
      expect(readFileSync(join(here.keys, "CACHEDIR.TAG"), "utf8")).toMatch(/^Signature: 8a477f597d28d172789f06886806bc55\n/);
      expect(existsSync(join(here.folder, "data", "epoch-1.key"))).toBe(false);
      await here.drop();
    },
  );

  test("survives a draft of a key that a killed process left", async () => {
    const here = await temporaryVault();
    const { id } = await here.vault.submit(aCase().it, randomId());
    await here.vault.close();
    for (const name of ["epoch-2.key", ".epoch-2.key.abc"]) writeFileSync(join(here.keys, name), "half");
    chmodSync(join(here.keys, "epoch-2.key"), 0o600);
    const vault = await here.again();
    expect(readdirSync(here.keys).filter((name) => name.includes("epoch"))).toEqual(["epoch-1.key"]);
    expect((await vault.sealedIdentityOf(id)).length).toBe(500);
    await here.drop();
  });
});

describe.skipIf(why)(`the role that tells, on PostgreSQL${why ? ` (${why})` : ""}`, () => {
  test("does all that people need, and reads nothing back", async () => {
    const url = await newPostgresDatabase();
    await (await openStore({ engine: "postgres", url, tellingUrl: url })).close();
    const page = readFileSync(join(import.meta.dirname, "../../../docs/operate-intake.md"), "utf8");
    const statements = /```sql\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    const owner = postgres(url, { max: 1, onnotice: () => {} });
    await owner.unsafe(statements);
    await owner.end();
    const tellingUrl = url.replace("test@", "vigie_teller@");
    const here = await temporaryVault({ place: { engine: "postgres", url, tellingUrl } });
    const [told, stays] = [aCase(), aCase()];
    const { id } = await here.vault.submit(told.it, "once");
    expect(await here.vault.submit(told.it, "once")).toEqual({ id, again: true });
    await here.vault.submit(stays.it, "twice");
    await here.vault.append(id, "more", asIfSealed());
    await here.vault.append(id, "consents", asIfSealed(), true);
    await here.vault.append(id, "reply", asIfSealed());
    const { file, key } = await here.vault.beginFile(id, { size: 3000, sealedNote: asIfSealed() });
    await here.vault.putPart(file, key, 0, asIfSealed(3000));
    await here.vault.putPart(file, key, 0, asIfSealed(3000)).catch(() => {});
    expect(await here.vault.partsOf(file, key)).toEqual([0]);
    await here.vault.completeFile(file, key);
    expect((await here.vault.find(told.lookup, told.auth))?.replies).toHaveLength(1);
    expect(await here.vault.case(id)).toMatchObject({ envelopes: 4, unreadByPerson: 0, keep: true });
    expect(await here.vault.open()).toBe(false);

    const { telling, close } = await openStore({ engine: "postgres", url, tellingUrl });
    for (const forbidden of [
      "select bytes from envelope",
      "select identity from told_case",
      "select withdraw_print from told_case",
      "select note from file",
      "select bytes from part",
      "select * from envelope",
      "delete from told_case",
      "delete from part",
      "truncate envelope",
      "update envelope set bytes = ''",
      "update told_case set identity = ''",
      "update told_case set lookup_print = ''",
      "insert into custodian values ('a', 'b', 'c', 'd', null)",
      "update custodian set recipient = 'mine'",
      "copy envelope to stdout",
      "create table mine (a text)",
    ])
      await expect(
        telling.transact((trx) => sql.raw(forbidden).execute(trx)),
        forbidden,
      ).rejects.toThrow(/permission denied/);
    const guessed = await sql`select * from replies_of(${told.it.lookupPrint}, ${"0".repeat(64)})`.execute(telling.db);
    expect(guessed.rows).toEqual([]);
    await sql`select erase_case(${id}, ${"0".repeat(64)})`.execute(telling.db);
    expect(await here.vault.list()).toHaveLength(2);
    await close();

    await here.vault.withdraw(id, told.withdraw);
    expect(await here.vault.list()).toHaveLength(1);
    expect(await here.vault.find(stays.lookup, stays.auth)).toBeDefined();
    expect(here.told).toEqual([]);
    await here.drop();
    await stopPostgres();
  });
});
