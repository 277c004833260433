import type { Hono } from "hono";
import type { Admitted, OpenLink } from "../../../accounts/index.ts";
import { isLanguage } from "../../../kernel/languages.ts";
import { Problem } from "../../../kernel/problem.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { CodesPage, SetupPage } from "../pages/setup.tsx";
import { MakePasskeyPage, WelcomePage } from "../pages/welcome.tsx";
import type { Mistake } from "../rules/mistakes.ts";
import { letIn, orBack } from "./entry.tsx";

const LINK = "/welcome/:token";

/** What a one-time link leads to. Until its last step nothing is written, and the link can be opened again. */
export function welcomeRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { door } = house.accounts;

  const linkOf = async (c: DeskContext): Promise<{ token: string; link: OpenLink }> => {
    const token = c.req.param("token") ?? "";
    const link = await door.link(token);
    if (!link) throw new Problem("link-dead", 410, "This link was used before, was taken back, or is too old.");
    return { token, link };
  };

  const begin = (
    c: DeskContext,
    it: { token: string; link: OpenLink },
    typed: { name?: string; way?: string },
    mistakes: readonly Mistake[],
  ) => show(c, <WelcomePage desk={c.get("desk")} {...it} {...typed} mistakes={mistakes} />, mistakes.length > 0 ? 422 : 200);

  app.get(LINK, async (c) => begin(c, await linkOf(c), { name: c.req.query("name"), way: c.req.query("way") }, []));

  app.post(LINK, async (c) => {
    const it = await linkOf(c);
    const form = await formOf(c);
    const [name, way, lang] = [form.get("name")?.trim() ?? "", form.get("way") ?? "", form.get("lang") ?? ""];
    return orBack(
      c,
      async () => {
        await door.checkName(it.token, name);
        if (way !== "passkey" && way !== "passphrase")
          return begin(c, it, { name }, [{ id: "way", message: c.get("desk").t("people-way-missing") }]);
        const desk = isLanguage(lang) ? { lang } : c.get("desk");
        return c.redirect(at(desk, `/welcome/${it.token}/${way}?name=${encodeURIComponent(name)}`), 303);
      },
      (mistakes) => begin(c, it, { name, way }, mistakes),
    );
  });

  /** Whoever changed the name in the address chooses it again. */
  const named = (
    c: DeskContext,
    it: { token: string; link: OpenLink },
    name: string,
    way: string,
    work: () => Promise<Response>,
  ) => orBack(c, work, (mistakes) => begin(c, it, { name, way }, mistakes));

  app.get(`${LINK}/passphrase`, async (c) => {
    const it = await linkOf(c);
    const name = c.req.query("name") ?? "";
    return named(c, it, name, "passphrase", () => setup(c, it.token, name));
  });

  const setup = async (c: DeskContext, token: string, name: string, sealed?: string, mistakes: readonly Mistake[] = []) => {
    const app = await door.authenticator(token, name, sealed);
    const page = (
      <SetupPage desk={c.get("desk")} action={`/welcome/${token}/passphrase`} app={app} mistakes={mistakes}>
        <input type="hidden" name="name" value={name} />
      </SetupPage>
    );
    return show(c, page, mistakes.length > 0 ? 422 : 200);
  };

  app.post(`${LINK}/passphrase`, async (c) => {
    const it = await linkOf(c);
    const form = await formOf(c);
    const [name, sealed] = [form.get("name") ?? "", form.get("sealed") ?? ""];
    const typed = { passphrase: form.get("passphrase") ?? "", sealed, code: form.get("code") ?? "" };
    return named(c, it, name, "passphrase", () =>
      orBack(
        c,
        async () => {
          const codes = await door.draft(it.token, name, typed);
          return codesPage(c, it.token, name, codes);
        },
        (mistakes) => setup(c, it.token, name, sealed, mistakes),
      ),
    );
  });

  const codesPage = (
    c: DeskContext,
    token: string,
    name: string,
    codes: Awaited<ReturnType<typeof door.codes>>,
    mistakes: readonly Mistake[] = [],
  ) => {
    const page = (
      <CodesPage desk={c.get("desk")} action={`/welcome/${token}/codes`} codes={codes} mistakes={mistakes}>
        <input type="hidden" name="name" value={name} />
      </CodesPage>
    );
    return show(c, page, mistakes.length > 0 ? 422 : 200);
  };

  app.post(`${LINK}/codes`, async (c) => {
    const it = await linkOf(c);
    const form = await formOf(c);
    const [name, draft] = [form.get("name") ?? "", form.get("sealed") ?? ""];
    return named(c, it, name, "passphrase", () =>
      orBack(
        c,
        async () => {
          const chosen = { name, lang: c.get("desk").lang };
          return arrived(c, await door.byPassphrase(it.token, chosen, draft, form.get("code") ?? ""), "people-welcome");
        },
        async (mistakes) => codesPage(c, it.token, name, await door.codes(it.token, name, draft), mistakes),
      ),
    );
  });

  app.get(`${LINK}/passkey`, async (c) => {
    const it = await linkOf(c);
    const name = c.req.query("name") ?? "";
    return named(c, it, name, "passkey", async () => {
      await door.checkName(it.token, name);
      return makePasskey(c, it.token, name);
    });
  });

  const makePasskey = (c: DeskContext, token: string, name: string, mistakes: readonly Mistake[] = []) => {
    const query = `?name=${encodeURIComponent(name)}`;
    const page = (
      <MakePasskeyPage
        desk={c.get("desk")}
        options={`/welcome/${token}/passkey/options${query}`}
        action={`/welcome/${token}/passkey`}
        instead={`/welcome/${token}/passphrase${query}`}
        fields={{ name }}
        mistakes={mistakes}
      />
    );
    return show(c, page, mistakes.length > 0 ? 422 : 200);
  };

  app.get(`${LINK}/passkey/options`, async (c) =>
    c.json(await door.passkeyOptions(c.req.param("token") ?? "", c.req.query("name") ?? "")),
  );

  app.post(`${LINK}/passkey`, async (c) => {
    const it = await linkOf(c);
    const form = await formOf(c);
    const name = form.get("name") ?? "";
    return named(c, it, name, "passkey", () =>
      orBack(
        c,
        async () => {
          const chosen = { name, lang: c.get("desk").lang };
          const admitted = await door.byPasskey(it.token, chosen, form.get("credential") ?? "", form.get("label") ?? "");
          return arrived(c, admitted, "people-welcome-passkey");
        },
        (mistakes) => makePasskey(c, it.token, name, mistakes),
      ),
    );
  });

  const arrived = async (c: DeskContext, admitted: Admitted, notice: string): Promise<Response> => {
    await letIn(c, house, admitted);
    const resets = await house.accounts.own.resetNotices(admitted.person);
    if (resets.length > 0) return done(c, "/me/resets");
    return done(c, notice === "people-welcome-passkey" ? "/me" : "/", notice);
  };
}
