import { describe, expect, test } from "vitest";
import { codeAt, wrongCodeAt } from "../../../tests/team.ts";
import { accounts, codesOn, makeStale, member, now, secretOn, signedIn, visitor, wait } from "./people.fixture.ts";

/** What people do with their own account, and the fresh proof that it asks for. */
export function ownAccount(): void {
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
}
