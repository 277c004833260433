import { expect, test } from "vitest";
import { LANGUAGES } from "../../kernel/languages.ts";
import { ownAccount } from "./own.contract.ts";
import { accounts, member, signedIn, visitor } from "./people.fixture.ts";
import { signingIn } from "./signing-in.contract.ts";
import { team } from "./team.contract.ts";
import { welcome } from "./welcome.contract.ts";

// All on one desk; each test has its own people.
welcome();
signingIn();
ownAccount();
team();

test("every page reads in every language, without a word missing", async () => {
  const amal = await member("amal", "administrator");
  await member("noor", "editor");
  await accounts.team.invite({ actor: "amal", reason: "" }, { name: "karim", roles: ["partner"] });
  await accounts.team.reset({ actor: "shell", reason: "" }, "amal");
  const it = await signedIn(amal);
  for (const lang of LANGUAGES) {
    for (const path of [
      "/me",
      "/me/resets",
      "/me/passphrase",
      "/me/app",
      "/me/codes",
      "/me/passkeys/new",
      "/proof",
      "/people",
      "/people/invite",
      "/people/noor",
    ]) {
      const { status, html } = await it.get(`/${lang}${path}`);
      expect(status, `${lang}${path}`).toBe(200);
      expect(html.match(/<h1/g), `${lang}${path}`).toHaveLength(1);
    }
    expect((await visitor().get(`/${lang}/sign-in`)).status).toBe(200);
  }
});
