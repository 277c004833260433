import { rm } from "node:fs/promises";
import { join as path } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startMonitor, temporaryData, vigie } from "../../tests/monitor.ts";
import { goThrough } from "../../tests/team.ts";
import { type Accounts, migrateAccounts, openAccounts, openKey } from "../accounts/index.ts";
import { type Database, openSqlite } from "../kernel/database/index.ts";

let data: string;
let database: Database<unknown> | undefined;
beforeEach(async () => {
  data = await temporaryData();
});
afterEach(async () => {
  await database?.close();
  database = undefined;
  await rm(data, { recursive: true, force: true });
});

const asked = async (...args: string[]) => {
  const { code, out, err } = await vigie(data, ["user", ...args, "--json"], { VIGIE_DESK_URL: "https://desk.example.org" });
  return { code, said: JSON.parse(out || err) as Record<string, unknown> & { url: string; error: { code: string } } };
};
const tokenIn = (url: string): string => url.split("/").at(-1) ?? "";

async function accounts(): Promise<Accounts> {
  database ??= openSqlite<unknown>(path(data, "ledger.sqlite"));
  await migrateAccounts(database);
  return openAccounts({ database, key: await openKey(data), publicName: "Vigie", origin: () => "http://localhost:8081" });
}

describe("vigie user", () => {
  test("invites, changes roles, suspends, resumes and resets, and the trail says that the shell did", async () => {
    expect((await asked("list")).said).toEqual({ people: [], invitations: [] });
    const invited = await asked("invite", "noor", "--role", "administrator", "editor", "--reason", "begins on Monday");
    expect(invited.said.url).toMatch(/^https:\/\/desk\.example\.org\/en\/welcome\/[\w-]{43}$/);
    expect((await asked("list")).said.invitations).toMatchObject([
      { name: "noor", roles: ["administrator", "editor"], madeBy: "shell" },
    ]);

    const noor = await goThrough(await accounts(), tokenIn(invited.said.url), { name: "noor" });
    expect((await asked("suspend", "noor")).said.error.code).toBe("last-administrator");
    const other = await asked("invite", "amal", "--role", "administrator");
    await goThrough(await accounts(), tokenIn(other.said.url), { name: "amal" });

    expect((await asked("roles", "noor", "reviewer", "contributor")).said).toEqual({
      name: "noor",
      roles: ["reviewer", "contributor"],
    });
    expect(await (await accounts()).sessionOf(noor.token)).toBeUndefined();
    expect((await asked("suspend", "noor", "--reason", "lost her laptop")).said).toEqual({ name: "noor", suspended: true });
    expect((await asked("reset", "noor")).said.error.code).toBe("account-suspended");
    expect((await asked("resume", "noor")).said).toEqual({ name: "noor", suspended: false });
    const { said } = await asked("reset", "noor");
    await goThrough(await accounts(), tokenIn(said.url), { name: "noor" });

    const events = await (await accounts()).eventsAbout("noor", 20);
    expect(events.map(({ act, actor }) => `${act} by ${actor}`).reverse()).toEqual([
      "invited by shell",
      "joined by noor",
      "roles-changed by shell",
      "suspended by shell",
      "resumed by shell",
      "reset-made by shell",
      "reset-used by noor",
    ]);
    expect(events.map(({ reason }) => reason)).toContain("lost her laptop");
  });

  test("refuses what cannot be, in one line, with an exit code", async () => {
    expect(await vigie(data, ["user", "reset", "nobody"])).toEqual({
      code: 1,
      out: "",
      err: "vigie: Nobody has an account named nobody.\n",
    });
    expect((await asked("invite", "noor", "--role", "boss")).said.error.code).toBe("roles-invalid");
    expect((await asked("invite", "../noor", "--role", "editor")).said.error.code).toBe("name-invalid");
    expect((await asked("roles", "noor", "editor")).said.error.code).toBe("account-unknown");
    expect((await vigie(data, ["user", "invite", "noor"])).code).toBe(64);
  });

  test("works while the monitor runs", async () => {
    const monitor = await startMonitor({ data, empty: true });
    try {
      const { said } = await asked("invite", "noor", "--role", "editor");
      expect(await (await accounts()).door.link(tokenIn(said.url))).toMatchObject({ kind: "invitation", name: "noor" });
      expect(monitor.said()).not.toContain("bug");
    } finally {
      await monitor.stop();
    }
  });
});
