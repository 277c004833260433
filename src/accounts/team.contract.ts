import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { goThrough } from "../../tests/team.ts";
import { type AccountsHouse, DAY, MINUTE, settled, shell } from "./accounts.fixture.ts";

/** What is done about others of the team, and the trail that it leaves. */
export function teamwork({ it, team, door, member, first, sessionOf, signIn }: AccountsHouse): void {
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
}
