import { describe, expect, test } from "vitest";
import { codeAt, wrongCodeAt } from "../../../tests/team.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { accounts, codesOn, now, secretOn, visitor } from "./people.fixture.ts";

/** From a one-time link into an account. */
export function welcome(): void {
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
}
