import { describe, expect, test } from "vitest";
import { codeAt } from "../../tests/team.ts";
import { type AccountsHouse, MINUTE } from "./accounts.fixture.ts";

/** What people do with their own ways in. */
export function ownAccount({ it, member, sessionOf, signIn }: AccountsHouse): void {
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
}
