import { describe, expect, test } from "vitest";
import { accounts, member, signedIn } from "./people.fixture.ts";

/** What administrators do about others. */
export function team(): void {
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
}
