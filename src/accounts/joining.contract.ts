import { describe, expect, test } from "vitest";
import { codeAt, goThrough, wrongCodeAt } from "../../tests/team.ts";
import { type AccountsHouse, DAY, MINUTE, settled, shell } from "./accounts.fixture.ts";
import type { Role } from "./index.ts";

/** How people come in: the first administrator by the link of the start, all others by an invitation. */
export function joining({ it, team, door, first, sessionOf }: AccountsHouse): void {
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
}
