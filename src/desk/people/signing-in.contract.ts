import { describe, expect, test } from "vitest";
import { codeAt, wrongCodeAt } from "../../../tests/team.ts";
import { LANGUAGES } from "../../kernel/languages.ts";
import { accounts, member, now, signedIn, visitor, wait } from "./people.fixture.ts";

/** Signing in and out, by the pages. */
export function signingIn(): void {
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
      const reply = await visitor().post("/en/sign-in", fields, {
        origin: "https://evil.example",
        "sec-fetch-site": "cross-site",
      });
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
}
