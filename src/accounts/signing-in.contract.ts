import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { codeAt, wrongCodeAt } from "../../tests/team.ts";
import { type AccountsHouse, HOUR, MINUTE, settled } from "./accounts.fixture.ts";

/** Signing in with passphrase and code, and what becomes of guessing them. */
export function signingIn({ it, door, member, sessionOf, signIn }: AccountsHouse): void {
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
      await expect(door().signIn("n".repeat(5_000_000), { passphrase: "x", code: "1".repeat(5_000_000) })).rejects.toMatchObject({
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
}
