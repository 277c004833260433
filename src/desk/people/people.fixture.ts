import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { codeAt, join, type Mate } from "../../../tests/team.ts";
import { newVisitor, type Visitor } from "../../../tests/visitor.ts";
import { type Accounts, type Admitted, migrateAccounts, openAccounts, type Role } from "../../accounts/index.ts";
import { type Database, openSqlite } from "../../kernel/database/index.ts";
import { deskRoutes, migrateDesk } from "../index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

let desk: TestDesk;
let folder: string;
let database: Database<unknown>;
let app: ReturnType<typeof deskRoutes>;
/** The accounts of the test that is running: new and empty. */
export let accounts: Accounts;
/** Runs ahead of the machine's clock, so that no test waits for the next code of an app. */
let ahead = 0;
export const now = () => new Date(Date.now() + ahead).toISOString();
export const wait = (seconds: number) => {
  ahead += seconds * 1000;
};
const ORIGIN = "http://localhost:8081";

beforeAll(async () => {
  desk = await openDeskFor({ people: {} });
});
afterAll(() => desk.close());

// The records are the same for all; each test has its own people.
beforeEach(async () => {
  ahead = 0;
  folder = await mkdtemp(path(tmpdir(), "vigie-people-"));
  database = openSqlite<unknown>(path(folder, "people.sqlite"));
  await migrateDesk(database);
  await migrateAccounts(database);
  accounts = openAccounts({ database, key: new Uint8Array(32).fill(3), publicName: "Vigie", origin: () => ORIGIN, clock: now });
  app = deskRoutes({ ...desk.house, database, accounts, settings: { ...desk.house.settings, deskUrl: ORIGIN } });
});
afterEach(async () => {
  expect(desk.bugs).toEqual([]);
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

/** A browser in which nobody is signed in. */
export const visitor = (): Visitor =>
  newVisitor(async (where, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("origin")) headers.set("origin", ORIGIN);
    const response = await app.fetch(new Request(ORIGIN + where, { ...init, headers }));
    const location = response.headers.get("location") ?? undefined;
    return { status: response.status, html: await response.text(), location, headers: response.headers };
  });

/** Nobody here has shown lately that it is them. */
export const makeStale = () =>
  database.transact((trx) => database.script(trx, "update session set fresh_until = '2000-01-01T00:00:00.000Z'"));

/** Someone who has joined the team. */
export const member = (name: string, ...roles: Role[]): Promise<Mate & Admitted> => join(accounts, { name, roles, at: now() });

/** Someone who has just signed in with passphrase and code. */
export async function signedIn(who: Mate, lang = "en"): Promise<Visitor> {
  wait(60);
  const it = visitor();
  await it.get(`/${lang}/sign-in`);
  await it.send("/sign-in", { name: who.name, passphrase: who.passphrase, code: codeAt(who.secret, now()) });
  expect(it.cookies.size, it.page.html).toBe(1);
  return it;
}

export const secretOn = (it: Visitor): string => it.page.html.match(/[?&](?:amp;)?secret=([A-Z2-7]+)/)?.[1] ?? "";
export const codesOn = (it: Visitor): string[] =>
  [...it.page.html.matchAll(/\b(?:[2-9a-z]{4}-){3}[2-9a-z]{4}\b/g)].map(([code]) => code);
