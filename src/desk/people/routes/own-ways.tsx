import type { Hono } from "hono";
import type { NewCodes } from "../../../accounts/index.ts";
import { now } from "../../../kernel/clock.ts";
import { demandProof, signedIn } from "../../shell/demand.ts";
import { at, type DeskContext, type DeskEnv, type SignedIn } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { giveToken } from "../../shell/session-cookie.ts";
import { AppPage, CodesPage, PassphrasePage, SetupPage } from "../pages/setup.tsx";
import { MakePasskeyPage } from "../pages/welcome.tsx";
import type { Mistake } from "../rules/mistakes.ts";
import { orBack } from "./entry.tsx";

/** How someone signs in, changed by themselves. Each page and each form of it wants a fresh proof. */
export function ownWayRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { own } = house.accounts;

  /** A page that is only for someone who has just shown that it is them; else it is asked, and the page comes after. */
  const proven = (path: string, page: (c: DeskContext, desk: SignedIn) => Promise<Response>): void => {
    app.get(path, async (c) => {
      const desk = signedIn(c);
      if (desk.session.freshUntil <= now()) return c.redirect(at(desk, `/proof?next=${encodeURIComponent(at(desk, path))}`), 302);
      return page(c, desk);
    });
  };

  /** A form of such a page. It answers the new token of the session. */
  const changing = (
    path: string,
    notice: string,
    change: (c: DeskContext, desk: SignedIn) => Promise<string | Response>,
    back?: (c: DeskContext, desk: SignedIn, mistakes: readonly Mistake[]) => Promise<Response>,
  ): void => {
    app.post(path, async (c) => {
      const desk = signedIn(c);
      demandProof(desk, now());
      const work = async () => {
        const changed = await change(c, desk);
        if (typeof changed !== "string") return changed;
        giveToken(c, house.settings, changed);
        return done(c, "/me", notice);
      };
      return back ? orBack(c, work, (mistakes) => back(c, desk, mistakes)) : work();
    });
  };

  const status = (mistakes: readonly Mistake[]) => (mistakes.length > 0 ? 422 : 200);
  const field = async (c: DeskContext, name: string): Promise<string> => (await formOf(c)).get(name) ?? "";

  const passkeyPage = async (c: DeskContext, desk: SignedIn, mistakes: readonly Mistake[] = []) =>
    show(
      c,
      <MakePasskeyPage desk={desk} options="/me/passkeys/options" action="/me/passkeys/new" mistakes={mistakes} />,
      status(mistakes),
    );
  proven("/me/passkeys/new", passkeyPage);
  app.get("/me/passkeys/options", async (c) => {
    const desk = signedIn(c);
    demandProof(desk, now());
    return c.json(await own.passkeyOptions(desk.session));
  });
  changing(
    "/me/passkeys/new",
    "people-passkey-added",
    async (c, { session }) => own.addPasskey(session, await field(c, "credential"), await field(c, "label")),
    passkeyPage,
  );
  changing("/me/passkeys/remove", "people-passkey-removed", async (c, { session }) =>
    own.removePasskey(session, await field(c, "id")),
  );
  app.post("/me/passkeys/rename", async (c) => {
    await own.renamePasskey(signedIn(c).session.person, await field(c, "id"), await field(c, "label"));
    return done(c, "/me#passkeys", "people-passkey-renamed");
  });

  const passphrasePage = async (c: DeskContext, desk: SignedIn, mistakes: readonly Mistake[] = []) => {
    const { person } = desk.session;
    const common = { desk, action: "/me/passphrase", mistakes };
    const has = (await own.ways(person)).passphrase;
    const sealed = mistakes.length > 0 ? await field(c, "sealed") : undefined;
    const page = has ? <PassphrasePage {...common} /> : <SetupPage {...common} app={own.authenticator(person, sealed)} />;
    return show(c, page, status(mistakes));
  };
  proven("/me/passphrase", passphrasePage);
  changing(
    "/me/passphrase",
    "people-passphrase",
    async (c, { session }) => {
      const passphrase = await field(c, "passphrase");
      if ((await own.ways(session.person)).passphrase) return own.changePassphrase(session, passphrase);
      const typed = { passphrase, sealed: await field(c, "sealed"), code: await field(c, "code") };
      return codesPage(c, signedIn(c), await own.draftWay(session.person, typed));
    },
    passphrasePage,
  );
  changing("/me/passphrase/remove", "people-passphrase-removed", async (_c, { session }) => own.removePassphrase(session));

  const appPage = async (c: DeskContext, desk: SignedIn, mistakes: readonly Mistake[] = []) => {
    const sealed = mistakes.length > 0 ? await field(c, "sealed") : undefined;
    const app = own.authenticator(desk.session.person, sealed);
    return show(c, <AppPage desk={desk} action="/me/app" app={app} mistakes={mistakes} />, status(mistakes));
  };
  proven("/me/app", appPage);
  changing(
    "/me/app",
    "people-app",
    async (c, { session }) => own.changeAuthenticator(session, await field(c, "sealed"), await field(c, "code")),
    appPage,
  );

  const codesPage = async (c: DeskContext, desk: SignedIn, codes: NewCodes, mistakes: readonly Mistake[] = []) =>
    show(c, <CodesPage desk={desk} action="/me/codes" codes={codes} mistakes={mistakes} />, status(mistakes));
  proven("/me/codes", async (c, desk) => codesPage(c, desk, own.draftCodes(desk.session.person)));
  changing(
    "/me/codes",
    "people-codes",
    async (c, { session }) => own.keepDraft(session, await field(c, "sealed"), await field(c, "code")),
    async (c, desk, mistakes) => codesPage(c, desk, own.codesOf(desk.session.person, await field(c, "sealed")), mistakes),
  );
}
