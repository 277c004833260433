import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { codeAt } from "../../tests/team.ts";
import { type AccountsHouse, HOUR, MINUTE } from "./accounts.fixture.ts";

/** What opens a session, how long it lasts, and who ends it. */
export function sessions({ it, door, member, sessionOf, signIn }: AccountsHouse): void {
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
}
