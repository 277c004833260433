import { sql } from "kysely";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFor, type TestAccounts } from "../../tests/accounts.ts";
import { ENGINES, stopEngines } from "../../tests/engines.ts";
import { codeAt, goThrough, join, wrongCodeAt } from "../../tests/team.ts";
import type { Admitted, Role } from "./index.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const settled = async (all: Promise<unknown>[]) => {
  const results = await Promise.allSettled(all);
  return {
    won: results.filter(({ status }) => status === "fulfilled").length,
    codes: results.flatMap((one) =>
      one.status === "rejected" ? [(one.reason as { code?: string }).code ?? String(one.reason)] : [],
    ),
  };
};

afterAll(stopEngines);

for (const engine of ENGINES) {
  describe.skipIf(engine.missing)(`accounts on ${engine.name}${engine.missing ? ` (${engine.missing})` : ""}`, () => {
    let it: TestAccounts;
    beforeEach(async () => {
      it = await openFor(engine);
    });
    afterEach(() => it.drop());

    const team = () => it.accounts.team;
    const door = () => it.accounts.door;
    const shell = { actor: "shell", reason: "a test" };
    const member = (name: string, ...roles: Role[]) =>
      join(it.accounts, { name, roles: roles.length > 0 ? roles : ["editor"], at: it.now() });
    const sessionOf = async ({ token }: Pick<Admitted, "token">) => {
      const session = await it.accounts.sessionOf(token);
      if (!session) throw new Error("no session");
      return session;
    };
    const signIn = (
      who: { name: string; passphrase: string; secret: string },
      more: { passphrase?: string; code?: string } = {},
    ) => door().signIn(who.name, { passphrase: who.passphrase, code: codeAt(who.secret, it.now()), ...more });
    const first = async (name = "amal") => {
      const link = await team().firstLink();
      return goThrough(it.accounts, link?.token ?? "", { name, at: it.now() });
    };

    describe("the first administrator", () => {
      test("comes in by the link of the last start, and then there is no such link", async () => {
        const old = await team().firstLink();
        const link = await team().firstLink();
        expect(await door().link(old?.token ?? "")).toBeUndefined();
        expect(await door().link(link?.token ?? "")).toMatchObject({ kind: "first" });
        const amal = await goThrough(it.accounts, link?.token ?? "", { name: "amal", lang: "ar", at: it.now() });
        expect((await sessionOf(amal)).person).toMatchObject({ name: "amal", lang: "ar", suspended: false });
        expect(amal.person.roles).toContain("administrator");
        expect(await team().firstLink()).toBeUndefined();
      });

      test("is one, though two hold the link at once", async () => {
        const { token } = (await team().firstLink()) ?? { token: "" };
        const { won, codes } = await settled(
          ["amal", "badia", "chen"].map((name) => goThrough(it.accounts, token, { name, at: it.now() })),
        );
        expect(won).toBe(1);
        expect(new Set(codes)).toEqual(new Set(["link-dead"]));
        expect(await it.accounts.people()).toHaveLength(1);
      });
    });

    describe("an invitation", () => {
      test("makes an account with its roles, under the name that its owner chooses, in the language they choose", async () => {
        const { token } = await team().invite(shell, {
          name: "noor",
          roles: ["reviewer", "contributor"],
          email: "n@example.org",
        });
        expect(await door().link(token)).toMatchObject({ kind: "invitation", name: "noor", roles: ["contributor", "reviewer"] });
        const noor = await goThrough(it.accounts, token, { name: "lantern", lang: "fr", at: it.now() });
        expect(noor.person).toMatchObject({
          name: "lantern",
          roles: ["contributor", "reviewer"],
          lang: "fr",
          email: "n@example.org",
        });
        expect(await door().link(token)).toBeUndefined();
      });

      test("ends after a week, and when it is taken back", async () => {
        const old = await team().invite(shell, { name: "noor", roles: ["editor"] });
        it.wait(7 * DAY);
        expect(await door().link(old.token)).toBeUndefined();
        const { id, token } = await team().invite(shell, { name: "noor", roles: ["editor"] });
        expect(await team().invitations()).toMatchObject([{ id, name: "noor" }]);
        await team().revokeInvitation(shell, id);
        expect(await team().invitations()).toEqual([]);
        expect(await door().link(token)).toBeUndefined();
        await expect(goThrough(it.accounts, token, { name: "noor", at: it.now() })).rejects.toMatchObject({
          code: "link-dead",
          status: 410,
        });
      });

      test("is refused for a name that is taken, promised or none", async () => {
        await first();
        await team().invite(shell, { name: "noor", roles: ["editor"] });
        for (const name of ["amal", "noor"])
          await expect(team().invite(shell, { name, roles: ["editor"] })).rejects.toMatchObject({ code: "name-taken" });
        for (const name of [
          "",
          "a",
          "Amal",
          "аmal",
          "ａｍａｌ",
          "shell",
          "root",
          "amal ",
          "amal\u200d",
          "-amal",
          "../amal",
          "a".repeat(41),
        ])
          await expect(team().invite(shell, { name, roles: ["editor"] }), name).rejects.toMatchObject({ code: "name-invalid" });
        await expect(team().invite(shell, { name: "karim", roles: [] })).rejects.toMatchObject({ code: "roles-invalid" });
        await expect(team().invite(shell, { name: "karim", roles: ["owner" as Role] })).rejects.toMatchObject({
          code: "roles-invalid",
        });
      });

      test("does not let its owner take the name of another, not even at the same moment", async () => {
        await first();
        const links = await Promise.all(["noor", "karim"].map((name) => team().invite(shell, { name, roles: ["editor"] })));
        await expect(goThrough(it.accounts, links[0]?.token ?? "", { name: "amal", at: it.now() })).rejects.toMatchObject({
          code: "name-taken",
        });
        const { won, codes } = await settled(
          links.map(({ token }) => goThrough(it.accounts, token, { name: "lantern", at: it.now() })),
        );
        expect([won, codes]).toEqual([1, ["name-taken"]]);
        // Whoever lost still has a link to use with another name.
        expect((await team().invitations()).length).toBe(1);
      });

      test("makes nothing when it is not gone through to its end", async () => {
        const { token } = await team().invite(shell, { name: "noor", roles: ["editor"] });
        const app = await door().authenticator(token, "noor");
        const typed = { passphrase: "lantern over the harbour", sealed: app.sealed, code: codeAt(app.secret, it.now()) };
        await expect(door().draft(token, "noor", { ...typed, code: wrongCodeAt(app.secret, it.now()) })).rejects.toMatchObject({
          code: "code-wrong",
        });
        const { draft } = await door().draft(token, "noor", typed);
        const chosen = { name: "noor", lang: "en" } as const;
        await expect(door().byPassphrase(token, chosen, draft, "2222-2222-2222-2222")).rejects.toMatchObject({
          code: "code-not-among",
        });
        expect(await it.accounts.people()).toEqual([]);
        it.wait(61 * MINUTE);
        await expect(door().codes(token, "noor", draft)).rejects.toMatchObject({ code: "setup-expired" });
      });

      test("does not take what was set up for another link or another name", async () => {
        const [one, two] = [
          await team().invite(shell, { name: "noor", roles: ["editor"] }),
          await team().invite(shell, { name: "karim", roles: ["editor"] }),
        ];
        const app = await door().authenticator(one.token, "noor");
        const typed = { passphrase: "lantern over the harbour", sealed: app.sealed, code: codeAt(app.secret, it.now()) };
        await expect(door().draft(two.token, "karim", typed)).rejects.toMatchObject({ code: "setup-expired" });
        await expect(door().draft(one.token, "karim", typed)).rejects.toMatchObject({ code: "setup-expired" });
        const { draft, codes } = await door().draft(one.token, "noor", typed);
        await expect(door().byPassphrase(two.token, { name: "karim", lang: "en" }, draft, codes[0] ?? "")).rejects.toMatchObject({
          code: "setup-expired",
        });
      });
    });

    describe("signing in", () => {
      test("takes passphrase and code, and nothing less", async () => {
        const noor = await member("noor");
        it.wait(MINUTE);
        const wrong = wrongCodeAt(noor.secret, it.now());
        for (const more of [{ passphrase: "another passphrase" }, { code: wrong }, { code: "" }, { passphrase: "" }])
          await expect(signIn(noor, more)).rejects.toMatchObject({ code: "sign-in-refused" });
        it.wait(HOUR);
        const admitted = await signIn(noor);
        expect((await sessionOf(admitted)).person.name).toBe("noor");
        expect(admitted.token).not.toBe(noor.token);
      });

      test("takes the code and the name however they are typed", async () => {
        const noor = await member("noor");
        it.wait(MINUTE);
        const digits = [...codeAt(noor.secret, it.now())].map((digit) => String.fromCodePoint(0x0660 + Number(digit)));
        await door().signIn(" Ｎoor", {
          passphrase: noor.passphrase,
          code: `${digits.slice(0, 3).join("")} ${digits.slice(3).join("")}`,
        });
      });

      test("takes a code of the app once, and none that is older", async () => {
        const noor = await member("noor");
        // The code that set the app up is used as well.
        await expect(signIn(noor)).rejects.toMatchObject({ code: "sign-in-refused" });
        it.wait(MINUTE);
        const code = codeAt(noor.secret, it.now());
        const { won } = await settled([signIn(noor, { code }), signIn(noor, { code }), signIn(noor, { code })]);
        expect(won).toBe(1);
        it.wait(HOUR);
        const earlier = codeAt(noor.secret, new Date(Date.parse(it.now()) - 30_000).toISOString());
        await signIn(noor);
        await expect(signIn(noor, { code: earlier })).rejects.toMatchObject({ code: "sign-in-refused" });
      });

      test("takes a recovery code once, with the passphrase, and says how many are left", async () => {
        const noor = await member("noor");
        const code = noor.codes[3] ?? "";
        await expect(signIn(noor, { code, passphrase: "wrong one altogether" })).rejects.toMatchObject({
          code: "sign-in-refused",
        });
        const { won } = await settled([signIn(noor, { code }), signIn(noor, { code: code.toUpperCase() })]);
        expect(won).toBe(1);
        expect((await it.accounts.own.ways(noor.person)).codesLeft).toBe(9);
        expect(await it.accounts.eventsAbout("noor", 1)).toMatchObject([{ act: "code-used", detail: { left: "9" } }]);
      });

      test("takes nobody's code for another", async () => {
        const [noor, karim] = [await member("noor"), await member("karim")];
        await expect(signIn(noor, { code: karim.codes[0] ?? "" })).rejects.toMatchObject({ code: "sign-in-refused" });
        it.wait(MINUTE);
        await expect(signIn(noor, { code: codeAt(karim.secret, it.now()) })).rejects.toMatchObject({ code: "sign-in-refused" });
      });

      test("refuses what is far too long at once", async () => {
        const noor = await member("noor");
        await expect(signIn(noor, { passphrase: "x".repeat(5_000_000) })).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(
          door().signIn("n".repeat(5_000_000), { passphrase: "x", code: "1".repeat(5_000_000) }),
        ).rejects.toMatchObject({
          code: "sign-in-refused",
        });
      });
    });

    describe("guessing", () => {
      const guess = (name: string) => door().signIn(name, { passphrase: "guess after guess", code: "123456" });

      test("is slowed down more and more, and the owner is told when to come back", async () => {
        const noor = await member("noor");
        for (let i = 0; i < 4; i++) await expect(guess("noor")).rejects.toMatchObject({ code: "sign-in-refused" });
        const waits: number[] = [];
        for (let i = 0; i < 9; i++) {
          const refused = await guess("noor").catch((problem) => problem);
          expect(refused).toMatchObject({ code: "too-many-attempts", status: 429 });
          waits.push(Date.parse(refused.fields.until) - Date.parse(it.now()));
          it.wait(waits.at(-1) ?? 0);
          await expect(guess("noor")).rejects.toMatchObject({ code: "sign-in-refused" });
        }
        expect(waits.slice(0, 3)).toEqual([10_000, 20_000, 40_000]);
        expect(waits.at(-1)).toBe(15 * MINUTE);
        it.wait(15 * MINUTE);
        await signIn(noor);
        // Coming in forgets the guesses.
        it.wait(MINUTE);
        await expect(guess("noor")).rejects.toMatchObject({ code: "sign-in-refused" });
      });

      test("meets the same refusals for a name that nobody has", async () => {
        await member("noor");
        const said = async (name: string) => {
          const problems: unknown[] = [];
          for (let i = 0; i < 6; i++)
            problems.push(await guess(name).catch(({ code, status, message, fields }) => ({ code, status, message, fields })));
          return problems;
        };
        expect(await said("nobody-here")).toEqual(await said("noor"));
      });

      test("counts many at once one by one", async () => {
        await member("noor");
        const { codes } = await settled(Array.from({ length: 12 }, () => guess("noor")));
        expect(codes.filter((code) => code === "sign-in-refused")).toHaveLength(4);
        expect(codes.filter((code) => code === "too-many-attempts")).toHaveLength(8);
      });

      test("counts all spellings of a name together, and keeps no name", async () => {
        for (const name of ["noor", "NOOR", " noor ", "ｎｏｏｒ"])
          await expect(guess(name)).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(guess("Noor")).rejects.toMatchObject({ code: "too-many-attempts" });
        const rows = await sql<{ key: string }>`select key from attempt`.execute(it.opened.database.db);
        expect(rows.rows).toHaveLength(2);
        expect(JSON.stringify(rows.rows)).not.toMatch(/noor/i);
      });

      test("at ever new names meets the limit for all, which does not keep anybody out for long", async () => {
        const noor = await member("noor");
        await it.opened.database.transact((trx) =>
          sql`insert into attempt (key, failures, last, until) values ('all', 299, ${it.now()}, ${new Date(Date.parse(it.now()) + 600_000).toISOString()})`.execute(
            trx,
          ),
        );
        await expect(guess("somebody")).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(guess("somebody-else")).rejects.toMatchObject({ code: "too-many-attempts" });
        await expect(signIn(noor)).rejects.toMatchObject({ code: "too-many-attempts" });
        it.wait(10 * MINUTE);
        await signIn(noor);
      });

      test("the code of someone signed in, to get a fresh proof, is slowed down as well", async () => {
        const noor = await member("noor");
        const session = await sessionOf(noor);
        const prove = () => door().prove(session, { passphrase: noor.passphrase, code: wrongCodeAt(noor.secret, it.now()) });
        for (let i = 0; i < 4; i++) await expect(prove()).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(prove()).rejects.toMatchObject({ code: "too-many-attempts" });
      });
    });

    describe("a session", () => {
      test("ends when it was not used for half a day", async () => {
        const noor = await member("noor");
        for (let i = 0; i < 4; i++) {
          it.wait(11 * HOUR);
          await sessionOf(noor);
        }
        it.wait(12 * HOUR);
        expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
      });

      test("ends after a week, however much it is used", async () => {
        const noor = await member("noor");
        for (let i = 0; i < 27; i++) {
          it.wait(6 * HOUR);
          await sessionOf(noor);
        }
        it.wait(6 * HOUR);
        expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
      });

      test("is opened by its token and by nothing that is kept", async () => {
        const noor = await member("noor");
        const rows = await sql<{ hash: string; id: string }>`select * from session`.execute(it.opened.database.db);
        expect(JSON.stringify(rows.rows)).not.toContain(noor.token);
        for (const wrong of [
          "",
          rows.rows[0]?.hash ?? "",
          rows.rows[0]?.id ?? "",
          `${noor.token}x`,
          noor.token.slice(1),
          "' or 1=1 --",
        ])
          expect(await it.accounts.sessionOf(wrong)).toBeUndefined();
      });

      test("has a form token of its own that is not the session's token", async () => {
        const noor = await member("noor");
        it.wait(MINUTE);
        const other = await signIn(noor);
        const [one, two] = [await sessionOf(noor), await sessionOf(other)];
        expect(one.formToken).not.toBe(two.formToken);
        expect(one.formToken).not.toContain(noor.token);
        expect((await sessionOf(noor)).formToken).toBe(one.formToken);
      });

      test("is listed, named and ended by its owner, and by nobody else", async () => {
        const [noor, karim] = [await member("noor"), await member("karim")];
        it.wait(MINUTE);
        const other = await sessionOf(await signIn(noor));
        const { own } = it.accounts;
        await own.nameSession(noor.person, other.id, "  the old\nlaptop\u202e ");
        expect(await own.sessions(noor.person)).toMatchObject([{ id: other.id, name: "the old laptop" }, {}]);
        await own.endSession(karim.person, other.id);
        expect(await own.sessions(noor.person)).toHaveLength(2);
        await own.endSession(noor.person, other.id);
        expect(await own.sessions(noor.person)).toHaveLength(1);
        await sessionOf(karim);
      });

      test("ends all the others of its owner", async () => {
        const noor = await member("noor");
        const tokens: string[] = [];
        for (let i = 0; i < 3; i++) {
          it.wait(MINUTE);
          tokens.push((await signIn(noor)).token);
        }
        expect(await it.accounts.own.endOthers(await sessionOf(noor))).toBe(3);
        for (const token of tokens) expect(await it.accounts.sessionOf(token)).toBeUndefined();
        await sessionOf(noor);
      });

      test("is fresh for ten minutes after the sign-in and after each proof", async () => {
        const noor = await member("noor");
        const fresh = async () => (await sessionOf(noor)).freshUntil > it.now();
        expect(await fresh()).toBe(true);
        it.wait(10 * MINUTE);
        expect(await fresh()).toBe(false);
        await door().prove(await sessionOf(noor), { passphrase: noor.passphrase, code: codeAt(noor.secret, it.now()) });
        expect(await fresh()).toBe(true);
      });

      test("shows the day of the last use to administrators, and no hour", async () => {
        const noor = await member("noor");
        it.wait(8 * HOUR);
        await sessionOf(noor);
        it.wait(8 * HOUR);
        await sessionOf(noor);
        expect((await it.accounts.members()).map(({ active }) => active)).toEqual(["2026-03-02"]);
      });
    });

    describe("roles", () => {
      test("change for the next request, and end what was opened under the old ones", async () => {
        const [amal, noor] = [await first(), await member("noor")];
        await team().setRoles({ actor: "amal", reason: "reviews from now on" }, "noor", ["reviewer"]);
        expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
        expect((await it.accounts.person("noor"))?.roles).toEqual(["reviewer"]);
        await sessionOf(amal);
        expect((await it.accounts.eventsAbout("noor", 1))[0]).toMatchObject({
          actor: "amal",
          act: "roles-changed",
          reason: "reviews from now on",
          detail: { before: "editor", roles: "reviewer" },
        });
      });

      test("of one's own rotate the session", async () => {
        const amal = await first();
        const { id } = await sessionOf(amal);
        const token = await team().setRoles({ actor: "amal", reason: "" }, "amal", ["administrator"], id);
        expect(await it.accounts.sessionOf(amal.token)).toBeUndefined();
        expect((await sessionOf({ token: token ?? "" })).person.roles).toEqual(["administrator"]);
      });

      test("leave the last administrator, also when two go at once", async () => {
        await first();
        const cause = { actor: "amal", reason: "" };
        await expect(team().setRoles(cause, "amal", ["editor"])).rejects.toMatchObject({
          code: "last-administrator",
          status: 409,
        });
        await expect(team().suspend(cause, "amal")).rejects.toMatchObject({ code: "last-administrator" });
        await member("badia", "administrator");
        const { won, codes } = await settled([team().setRoles(cause, "amal", ["editor"]), team().suspend(cause, "badia")]);
        expect([won, codes]).toEqual([1, ["last-administrator"]]);
      });
    });

    describe("a suspended person", () => {
      test("is out at once, cannot come in by anything, and comes back with everything", async () => {
        const noor = await member("noor");
        await team().suspend(shell, "noor");
        expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
        it.wait(MINUTE);
        await expect(signIn(noor)).rejects.toMatchObject({ code: "account-suspended" });
        await expect(signIn(noor, { passphrase: "not this one" })).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(team().reset(shell, "noor")).rejects.toMatchObject({ code: "account-suspended" });
        await team().resume(shell, "noor");
        it.wait(MINUTE);
        await signIn(noor);
      });
    });

    describe("a reset", () => {
      test("replaces every way in, ends every session, and is told to its owner until they have read it", async () => {
        const noor = await member("noor");
        const { token } = await team().reset({ actor: "amal", reason: "lost the phone" }, "noor");
        await sessionOf(noor);
        expect(await door().link(token)).toMatchObject({ kind: "reset", name: "noor" });
        it.wait(MINUTE);
        const anew = await goThrough(it.accounts, token, { name: "somebody-else", at: it.now() });
        expect(anew.person).toMatchObject({ id: noor.person.id, name: "noor" });
        expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
        it.wait(MINUTE);
        await expect(signIn(noor)).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(signIn({ ...anew, name: "noor" }, { code: noor.codes[2] ?? "" })).rejects.toMatchObject({
          code: "sign-in-refused",
        });
        await signIn({ ...anew, name: "noor" });
        const [notice] = await it.accounts.own.resetNotices(noor.person);
        expect(notice).toMatchObject({ madeBy: "amal", used: expect.any(String) });
        await it.accounts.own.acknowledgeResets(noor.person, [notice?.id ?? ""]);
        expect(await it.accounts.own.resetNotices(noor.person)).toEqual([]);
        const acts = (await it.accounts.eventsAbout("noor", 10)).map(({ act, actor }) => `${act} by ${actor}`);
        expect(acts).toEqual(["reset-used by noor", "reset-made by amal", "joined by noor", "invited by shell"]);
      });

      test("that was never used is told as well, and only the newest link works, for a day", async () => {
        const noor = await member("noor");
        const old = await team().reset(shell, "noor");
        const { token } = await team().reset(shell, "noor");
        expect(await door().link(old.token)).toBeUndefined();
        it.wait(DAY);
        expect(await door().link(token)).toBeUndefined();
        expect(await it.accounts.own.resetNotices(noor.person)).toHaveLength(2);
        it.wait(MINUTE);
        await signIn(noor);
      });
    });

    describe("one's own account", () => {
      test("keeps a way in: the only one cannot be taken away", async () => {
        const noor = await member("noor");
        await expect(it.accounts.own.removePassphrase(await sessionOf(noor))).rejects.toMatchObject({ code: "last-way-in" });
      });

      test("gets a new passphrase, which ends the other sessions and rotates this one", async () => {
        const noor = await member("noor");
        it.wait(MINUTE);
        const other = await signIn(noor);
        const token = await it.accounts.own.changePassphrase(await sessionOf(noor), "a very different phrase");
        for (const gone of [noor.token, other.token]) expect(await it.accounts.sessionOf(gone)).toBeUndefined();
        await sessionOf({ token });
        it.wait(MINUTE);
        await expect(signIn(noor)).rejects.toMatchObject({ code: "sign-in-refused" });
        it.wait(MINUTE);
        await signIn({ ...noor, passphrase: "a very different phrase" });
      });

      test("refuses a passphrase that is short, endless or tried first by everybody", async () => {
        const session = await sessionOf(await member("noor-of-the-north"));
        const faults = [
          ["short", "passphrase-short"],
          ["😀".repeat(11), "passphrase-short"],
          ["ab ".repeat(400), "passphrase-long"],
          ["ب".repeat(513), "passphrase-long"],
          ["aaaaaaaaaaaaaaaa", "passphrase-simple"],
          ["123456789012345", "passphrase-simple"],
          ["qwertyuiopasdf", "passphrase-simple"],
          ["Password1234567", "passphrase-simple"],
          ["noor-of-the-north1", "passphrase-simple"],
        ] as const;
        for (const [phrase, code] of faults)
          await expect(it.accounts.own.changePassphrase(session, phrase), phrase).rejects.toMatchObject({ code, status: 422 });
        await it.accounts.own.changePassphrase(session, "مصباح فوق الميناء الهادئ");
      });

      test("gets a new app and new recovery codes; the old ones open nothing", async () => {
        const noor = await member("noor");
        const { own } = it.accounts;
        const app = own.authenticator(noor.person);
        let token = await own.changeAuthenticator(await sessionOf(noor), app.sealed, codeAt(app.secret, it.now()));
        const { codes, draft } = own.draftCodes(noor.person);
        await expect((async () => own.keepDraft(await sessionOf({ token }), draft, "abcd"))()).rejects.toMatchObject({
          code: "code-not-among",
        });
        token = await own.keepDraft(await sessionOf({ token }), draft, codes[9] ?? "");
        it.wait(MINUTE);
        await expect(signIn(noor)).rejects.toMatchObject({ code: "sign-in-refused" });
        await expect(signIn(noor, { code: noor.codes[0] ?? "" })).rejects.toMatchObject({ code: "sign-in-refused" });
        await signIn({ ...noor, secret: app.secret });
        await signIn(noor, { code: codes[0] ?? "" });
      });
    });

    describe("the trail", () => {
      test("has every change in order, without a gap, and nothing that opens anything", async () => {
        const amal = await first();
        await member("noor");
        await team().suspend({ actor: "amal", reason: "left the team" }, "noor");
        const events = await it.accounts.events(0, 100);
        expect(events.map(({ seq, act }) => `${seq} ${act}`)).toEqual(["1 joined", "2 invited", "3 joined", "4 suspended"]);
        expect(await it.accounts.events(3, 10)).toMatchObject([
          { actor: "amal", about: "noor", reason: "left the team", at: it.now() },
        ]);
        for (const secret of [amal.token, amal.secret, amal.passphrase, ...amal.codes])
          expect(JSON.stringify(events)).not.toContain(secret);
      });

      test("cannot be changed, nor can a person be renamed or deleted", async () => {
        await first();
        const tamper = (text: string) => it.opened.database.transact((trx) => it.opened.database.script(trx, text));
        await expect(tamper("update account_event set actor = 'nobody'")).rejects.toThrow(/never changed/);
        await expect(tamper("delete from account_event")).rejects.toThrow(/never deleted/);
        await expect(tamper("update person set name = 'badia'")).rejects.toThrow(/keeps their name/);
        await expect(tamper("delete from person")).rejects.toThrow(/never deleted|foreign key/i);
      });
    });

    test("holds no secret in the clear in any table", async () => {
      const noor = await member("noor");
      const invitation = await team().invite(shell, { name: "karim", roles: ["editor"] });
      const tables = [
        "person",
        "passphrase",
        "authenticator",
        "recovery_code",
        "passkey",
        "session",
        "one_time_link",
        "account_event",
        "attempt",
      ];
      const all = await Promise.all(tables.map((table) => sql`select * from ${sql.table(table)}`.execute(it.opened.database.db)));
      const text = JSON.stringify(all.map(({ rows }) => rows));
      for (const secret of [noor.token, noor.secret, noor.passphrase, invitation.token, ...noor.codes])
        expect(text).not.toContain(secret);
      expect(text).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    });

    test("what another process changes is seen at once", async () => {
      const noor = await member("noor");
      const elsewhere = await it.again();
      await elsewhere.team.suspend(shell, "noor");
      expect(await it.accounts.sessionOf(noor.token)).toBeUndefined();
    });
  });
}
