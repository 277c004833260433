import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeAt, join, wrongCodeAt } from "../../../tests/team.ts";
import { newVisitor, type Visitor } from "../../../tests/visitor.ts";
import { type Accounts, migrateAccounts, openAccounts, type Role } from "../../accounts/index.ts";
import { type Database, openSqlite } from "../../kernel/database/index.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { deskRoutes, migrateDesk } from "../index.ts";
import { openDeskFor, type TestDesk } from "../shell/desk.fixture.ts";

let desk: TestDesk;
let folder: string;
let database: Database<unknown>;
let accounts: Accounts;
let app: ReturnType<typeof deskRoutes>;
/** Runs ahead of the machine's clock, so that no test waits for the next code of an app. */
let ahead = 0;
const now = () => new Date(Date.now() + ahead).toISOString();
const wait = (seconds: number) => {
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

const visitor = (): Visitor =>
  newVisitor(async (where, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has("origin")) headers.set("origin", ORIGIN);
    const response = await app.fetch(new Request(ORIGIN + where, { ...init, headers }));
    const location = response.headers.get("location") ?? undefined;
    return { status: response.status, html: await response.text(), location, headers: response.headers };
  });

/** Nobody here has shown lately that it is them. */
const makeStale = () =>
  database.transact((trx) => database.script(trx, "update session set fresh_until = '2000-01-01T00:00:00.000Z'"));

const member = (name: string, ...roles: Role[]) => join(accounts, { name, roles, at: now() });
type Mate = Awaited<ReturnType<typeof member>>;

/** Someone who has just signed in with passphrase and code. */
async function signedIn(who: Mate, lang = "en"): Promise<Visitor> {
  wait(60);
  const it = visitor();
  await it.get(`/${lang}/sign-in`);
  await it.send("/sign-in", { name: who.name, passphrase: who.passphrase, code: codeAt(who.secret, now()) });
  expect(it.cookies.size, it.page.html).toBe(1);
  return it;
}

const secretOn = (it: Visitor): string => it.page.html.match(/[?&](?:amp;)?secret=([A-Z2-7]+)/)?.[1] ?? "";
const codesOn = (it: Visitor): string[] =>
  [...it.page.html.matchAll(/\b(?:[2-9a-z]{4}-){3}[2-9a-z]{4}\b/g)].map(([code]) => code);

describe("the first administrator", () => {
  for (const lang of LANGUAGES) {
    test(`goes through the printed link in ${lang}, without scripts, and is in`, async () => {
      const link = await accounts.team.firstLink();
      const it = visitor();
      await it.get(`/en/welcome/${link?.token}`);
      await it.send(`/welcome/${link?.token}`, { name: "amal", lang, way: "passphrase" });
      expect(it.page.html).toContain(`lang="${lang}"`);
      const secret = secretOn(it);
      expect(it.page.html).toContain("<svg");
      await it.send("/passphrase", { passphrase: "lantern over the quiet harbour", code: wrongCodeAt(secret, now()) });
      expect(it.page.status).toBe(422);
      expect(secretOn(it)).toBe(secret);
      expect(it.page.html).not.toContain("lantern over");
      await it.send("/passphrase", { passphrase: "lantern over the quiet harbour", code: codeAt(secret, now()) });
      const codes = codesOn(it);
      expect(codes).toHaveLength(10);
      await it.send("/codes", { code: "nothing" });
      expect([it.page.status, codesOn(it)]).toEqual([422, codes]);
      expect(await accounts.people()).toEqual([]);
      await it.send("/codes", { code: codes[4] ?? "" });
      const [amal] = await accounts.people();
      expect(amal).toMatchObject({ name: "amal", lang, roles: expect.arrayContaining(["administrator"]) });
      expect((await it.get(`/${lang}/me`)).html).toContain("amal");
      expect((await visitor().get(`/en/welcome/${link?.token}`)).status).toBe(410);
    });
  }

  test("is asked again for what is missing or cannot be", async () => {
    const link = await accounts.team.firstLink();
    const it = visitor();
    await it.get(`/en/welcome/${link?.token}`);
    await it.send(`/welcome/${link?.token}`, { name: "Ämal", way: "passphrase" });
    expect([it.page.status, it.text(".errors li")]).toEqual([422, expect.stringContaining("3 to 40")]);
    await it.send(`/welcome/${link?.token}`, { name: "amal", way: "" });
    expect(it.text(".errors li")).toContain("Choose how");
    await it.get(`/en/welcome/${link?.token}/passphrase?name=%3Cscript%3E`);
    expect([it.page.status, it.page.html.includes("<script>")]).toEqual([422, false]);
    expect((await it.get(`/en/welcome/${"x".repeat(43)}`)).status).toBe(410);
    expect((await it.get("/en/welcome/short")).status).toBe(410);
  });
});

describe("signing in", () => {
  test("leads to the page that was wanted, and nowhere else", async () => {
    const noor = await member("noor", "editor");
    const wanted: [string, string][] = [
      ["/en/me", "/en/me"],
      ["/ar/me?x=1#sessions", "/ar/me?x=1#sessions"],
      ["https://evil.example/", "/en/"],
      ["//evil.example/en/me", "/en/"],
      ["/\\evil.example", "/en/"],
      ["/en//evil.example", "/en/"],
      ["/en/../../evil", "/en/"],
      ["/en/\r\nset-cookie: a=b", "/en/"],
      ["javascript:alert(1)", "/en/"],
      ["/en/search?q=حدود", `/en/search?q=${encodeURIComponent("حدود")}`],
    ];
    for (const [next, to] of wanted) {
      wait(60);
      const fields = { name: "noor", passphrase: noor.passphrase, code: codeAt(noor.secret, now()), next };
      expect((await visitor().post("/en/sign-in", fields)).location, next).toBe(to);
    }
  });

  test("gives a cookie that scripts cannot read, of a session that was not there before", async () => {
    const noor = await member("noor", "editor");
    wait(60);
    const it = visitor();
    it.cookies.set("vigie-desk", "a".repeat(43));
    const reply = await it.post("/en/sign-in", { name: "noor", passphrase: noor.passphrase, code: codeAt(noor.secret, now()) });
    const cookie = reply.headers.getSetCookie().join();
    expect(cookie).toMatch(/^vigie-desk=[\w-]{43}; Path=\/; HttpOnly; SameSite=(Lax|Strict)$/);
    expect(cookie).not.toContain("aaaa");
    expect(reply.headers.get("cache-control")).toBe("no-store");
  });

  test("that failed says the same for every reason, keeps the name and never the passphrase", async () => {
    const noor = await member("noor", "editor");
    wait(60);
    const pages: string[] = [];
    for (const fields of [
      { name: "noor", passphrase: "not this one at all", code: codeAt(noor.secret, now()) },
      { name: "noor", passphrase: noor.passphrase, code: wrongCodeAt(noor.secret, now()) },
      { name: "nobody", passphrase: noor.passphrase, code: codeAt(noor.secret, now()) },
    ]) {
      const { status, html } = await visitor().post("/en/sign-in", fields);
      expect(status).toBe(422);
      expect(html).toContain(`value="${fields.name}"`);
      expect(html).not.toContain(fields.passphrase);
      pages.push(html.replaceAll(fields.name, "").replaceAll(/name="_once" value="[^"]*"/g, ""));
    }
    expect(new Set(pages).size).toBe(1);
  });

  test("after too many wrong tries says how long to wait", async () => {
    const fields = { name: "nobody", passphrase: "guess after guess", code: "123456" };
    for (let i = 0; i < 4; i++) await visitor().post("/en/sign-in", fields);
    for (const lang of LANGUAGES) expect((await visitor().post(`/${lang}/sign-in`, fields)).status).toBe(429);
  });

  test("from another site is refused", async () => {
    const noor = await member("noor", "editor");
    wait(60);
    const fields = { name: "noor", passphrase: noor.passphrase, code: codeAt(noor.secret, now()) };
    const reply = await visitor().post("/en/sign-in", fields, { origin: "https://evil.example", "sec-fetch-site": "cross-site" });
    expect(reply.status).toBe(403);
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  test("ends whoever was in this browser before", async () => {
    const [noor, karim] = [await member("noor", "editor"), await member("karim", "editor")];
    const it = await signedIn(noor);
    const before = it.cookies.get("vigie-desk") ?? "";
    wait(60);
    const session = await accounts.sessionOf(before);
    await it.post("/en/sign-in", {
      _token: session?.formToken ?? "",
      name: "karim",
      passphrase: karim.passphrase,
      code: codeAt(karim.secret, now()),
    });
    expect(await accounts.sessionOf(before)).toBeUndefined();
    expect((await accounts.sessionOf(it.cookies.get("vigie-desk") ?? ""))?.person.name).toBe("karim");
  });

  test("in the middle of a form offers the form again, with what was typed and without what opens an account", async () => {
    const noor = await member("noor", "editor");
    const it = visitor();
    const reply = await it.post("/en/me/settings", { email: "n@example.org", lang: "fr", passphrase: "never on another page" });
    expect(reply.status).toBe(401);
    expect(reply.html).not.toContain("never on another page");
    it.page = reply;
    wait(60);
    await it.send("/sign-in", { name: "noor", passphrase: noor.passphrase, code: wrongCodeAt(noor.secret, now()) });
    expect(it.page.status).toBe(422);
    await it.send("/sign-in", { name: "noor", passphrase: noor.passphrase, code: codeAt(noor.secret, now()) });
    expect(it.page.html).toContain("n@example.org");
    await it.send("/me/settings");
    expect(await accounts.person("noor")).toMatchObject({ email: "n@example.org", lang: "fr" });
  });

  test("out takes the cookie and the session, and only by a form of one's own", async () => {
    const it = await signedIn(await member("noor", "editor"));
    const token = it.cookies.get("vigie-desk") ?? "";
    await it.get("/en/me");
    expect((await it.post("/en/sign-out", {})).status).toBe(403);
    expect(await accounts.sessionOf(token)).toBeDefined();
    await it.send("/sign-out");
    expect(it.page.html).toContain("You are signed out.");
    expect([it.cookies.size, await accounts.sessionOf(token)]).toEqual([0, undefined]);
  });
});

describe("a fresh proof", () => {
  test("is asked before the people are changed, with the form kept, and then it is done", async () => {
    const [amal] = [await member("amal", "administrator"), await member("noor", "editor")];
    const it = await signedIn(amal);
    await it.get("/en/people/noor");
    wait(11 * 60);
    await makeStale();
    await it.send("/people/noor/suspend", { reason: "left the team" });
    expect([it.page.status, it.text("h1")]).toEqual([403, "Show that it is you"]);
    expect((await accounts.person("noor"))?.suspended).toBe(false);
    await it.send("/proof", { passphrase: amal.passphrase, code: wrongCodeAt(amal.secret, now()) });
    expect([it.page.status, it.page.html.includes("left the team")]).toEqual([422, true]);
    await it.send("/proof", { passphrase: amal.passphrase, code: codeAt(amal.secret, now()) });
    await it.send("/people/noor/suspend");
    expect((await accounts.person("noor"))?.suspended).toBe(true);
    expect((await accounts.eventsAbout("noor", 1))[0]).toMatchObject({
      act: "suspended",
      actor: "amal",
      reason: "left the team",
    });
  });

  test("is asked before a page that changes how one signs in, and leads back to it", async () => {
    const noor = await member("noor", "editor");
    const it = await signedIn(noor);
    await makeStale();
    await it.get("/en/me/passphrase");
    expect(it.text("h1")).toBe("Show that it is you");
    wait(60);
    await it.send("/proof", { passphrase: noor.passphrase, code: codeAt(noor.secret, now()) });
    expect(it.text("h1")).toBe("Change the passphrase");
    for (const path of ["/me/app", "/me/codes", "/me/passkeys/new"]) expect((await it.get(`/en${path}`)).status).toBe(200);
  });
});

describe("one's own account", () => {
  test("gets a new passphrase, a new app and new codes, and stays in", async () => {
    const noor = await member("noor", "editor");
    const it = await signedIn(noor);
    await it.get("/en/me/passphrase");
    await it.send("/me/passphrase", { passphrase: "short" });
    expect(it.text(".errors li")).toContain("at least 12");
    await it.send("/me/passphrase", { passphrase: "quite another set of words" });
    expect(it.page.html).toContain("Your passphrase is changed.");
    await it.get("/en/me/app");
    const secret = secretOn(it);
    await it.send("/me/app", { code: codeAt(secret, now()) });
    expect(it.page.html).toContain("The new app counts from now on.");
    await it.get("/en/me/codes");
    const codes = codesOn(it);
    await it.send("/me/codes", { code: codes[0] ?? "" });
    expect(it.page.html).toMatch(/You have \P{L}*10\P{L}* recovery codes left\./u);
    const again = await signedIn({ ...noor, passphrase: "quite another set of words", secret });
    expect((await again.get("/en/me")).status).toBe(200);
    // And the sign-in with the old ones is over.
    wait(60);
    const old = await visitor().post("/en/sign-in", {
      name: "noor",
      passphrase: noor.passphrase,
      code: codeAt(noor.secret, now()),
    });
    expect(old.status).toBe(422);
  });

  test("lists its sessions, names them and ends the others", async () => {
    const noor = await member("noor", "editor");
    const other = await signedIn(noor);
    const it = await signedIn(noor);
    await it.get("/en/me");
    await it.send("/me/sessions/name", { label: "<b>old</b> laptop" });
    expect(it.page.html).toContain("&lt;b>old&lt;/b> laptop");
    await it.send("/me/sessions/end-others");
    expect(await accounts.sessionOf(other.cookies.get("vigie-desk") ?? "")).toBeUndefined();
    expect((await it.get("/en/me")).status).toBe(200);
  });

  test("refuses an address that is none, and keeps it in the field", async () => {
    const it = await signedIn(await member("noor", "editor"));
    await it.get("/en/me");
    for (const email of ["nobody", "a@b", "a@b.org\nbcc: c@d.org", "a b@c.org", `${"a".repeat(250)}@b.org`]) {
      await it.send("/me/settings", { email });
      expect(it.page.status, email).toBe(422);
    }
    expect(await accounts.person("noor")).not.toHaveProperty("email");
  });

  test("says that somebody made a new sign-in for it, at every sign-in until its owner knows", async () => {
    const noor = await member("noor", "editor");
    await accounts.team.reset({ actor: "amal", reason: "asked for it" }, "noor");
    for (let i = 0; i < 2; i++) expect((await signedIn(noor)).text("h1")).toBe("Someone made a new sign-in for you");
    const it = await signedIn(noor);
    expect(it.page.html).toContain("amal");
    await it.send("/me/resets");
    expect((await signedIn(noor)).text("h1")).not.toBe("Someone made a new sign-in for you");
  });
});

describe("the people of the team", () => {
  test("are for administrators alone, every page and every form of them", async () => {
    await member("amal", "administrator");
    for (const role of ["editor", "reviewer", "community", "custodian", "contributor", "partner"] as const) {
      const it = await signedIn(await member(`the-${role}`, role));
      const token = (await accounts.sessionOf(it.cookies.get("vigie-desk") ?? ""))?.formToken ?? "";
      for (const path of ["/people", "/people/invite", "/people/amal"])
        expect((await it.get(`/en${path}`)).status, path).toBe(403);
      for (const path of [
        "/people/invite",
        "/people/invitations/revoke",
        ...["roles", "suspend", "resume", "reset"].map((one) => `/people/amal/${one}`),
      ]) {
        const reply = await it.post(`/en${path}`, { _token: token, name: "evil", roles: "administrator", reason: "because" });
        expect(reply.status, path).toBe(403);
      }
    }
    expect((await accounts.person("amal"))?.roles).toEqual(["administrator"]);
    expect(await accounts.team.invitations()).toEqual([]);
  });

  test("are invited, changed, suspended and reset, each with a reason that stands in the trail", async () => {
    const it = await signedIn(await member("amal", "administrator"));
    await it.get("/en/people/invite");
    await it.send("/people/invite", { name: "noor" });
    expect([it.page.status, it.text(".errors li")]).toEqual([422, "Choose at least one role"]);
    await it.send("/people/invite", { name: "noor", roles: ["editor", "reviewer"], reason: "begins on Monday" });
    const url = it.text("#one-time-link");
    expect(url).toMatch(/^http:\/\/localhost:8081\/en\/welcome\/[\w-]{43}$/);
    expect(await accounts.door.link(url.split("/").at(-1) ?? "")).toMatchObject({
      name: "noor",
      roles: ["editor", "reviewer"],
      madeBy: "amal",
    });
    await it.get("/en/people");
    expect(it.page.html).toContain("noor");
    await it.send("/people/invitations/revoke");
    expect(it.page.html).toContain("The invitation is taken back.");

    const noor = await member("noor", "editor");
    await it.get("/en/people/noor");
    await it.send("/people/noor/roles", { roles: ["reviewer"] });
    expect([it.page.status, it.text(".errors li")]).toEqual([422, "Say why: it stands in the trail"]);
    await it.send("/people/noor/roles", { roles: ["reviewer"], reason: "reviews now" });
    expect((await accounts.person("noor"))?.roles).toEqual(["reviewer"]);
    await it.send("/people/noor/reset", { reason: "lost the phone" });
    expect(it.text("#one-time-link")).toContain("/welcome/");
    await it.get("/en/people/noor");
    await it.send("/people/noor/suspend", { reason: "left" });
    await it.send("/people/noor/resume", { reason: "came back" });
    expect(await accounts.sessionOf(noor.token)).toBeUndefined();
    await it.get("/en/people/noor");
    for (const words of ["reviews now", "lost the phone", "left", "came back"]) expect(it.page.html).toContain(words);
    await it.get("/en/people/amal");
    await it.send("/people/amal/suspend", { reason: "oh" });
    expect([it.page.status, it.text("h1")]).toEqual([409, "Somebody must be able to administer"]);
    expect((await it.get("/en/people/nobody-here")).status).toBe(404);
  });

  test("keep an administrator who changes their own roles signed in, under a new token", async () => {
    await member("badia", "administrator");
    const it = await signedIn(await member("amal", "administrator"));
    const before = it.cookies.get("vigie-desk") ?? "";
    await it.get("/en/people/amal");
    await it.send("/people/amal/roles", { roles: ["administrator", "editor"], reason: "writes as well" });
    expect([it.page.status, await accounts.sessionOf(before)]).toEqual([200, undefined]);
    expect(it.page.html).toContain("The roles are changed.");
  });
});

test("every page reads in every language, without a word missing", async () => {
  const amal = await member("amal", "administrator");
  await member("noor", "editor");
  await accounts.team.invite({ actor: "amal", reason: "" }, { name: "karim", roles: ["partner"] });
  await accounts.team.reset({ actor: "shell", reason: "" }, "amal");
  const it = await signedIn(amal);
  for (const lang of LANGUAGES) {
    for (const path of [
      "/me",
      "/me/resets",
      "/me/passphrase",
      "/me/app",
      "/me/codes",
      "/me/passkeys/new",
      "/proof",
      "/people",
      "/people/invite",
      "/people/noor",
    ]) {
      const { status, html } = await it.get(`/${lang}${path}`);
      expect(status, `${lang}${path}`).toBe(200);
      expect(html.match(/<h1/g), `${lang}${path}`).toHaveLength(1);
    }
    expect((await visitor().get(`/${lang}/sign-in`)).status).toBe(200);
  }
});
