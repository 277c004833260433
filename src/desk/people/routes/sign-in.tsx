import type { Hono } from "hono";
import type { Admitted } from "../../../accounts/index.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { keptIn } from "../../shell/keep.tsx";
import { done, show } from "../../shell/screen.tsx";
import { takeToken } from "../../shell/session-cookie.ts";
import { nextFrom } from "../next.ts";
import { SignInPage, type SignInProps } from "../pages/sign-in.tsx";
import { goOn, letIn, orBack } from "./entry.tsx";

export function signInRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { door, own } = house.accounts;

  app.get("/sign-in", (c) => {
    const desk = c.get("desk");
    const next = nextFrom(c.req.query("next"));
    if (desk.session) return c.redirect(next ?? at(desk, "/"), 302);
    return show(c, <SignInPage desk={desk} next={next} />);
  });

  app.get("/sign-in/passkey", async (c) => c.json(await door.signInOptions()));

  app.post("/sign-in", (c) =>
    entering(c, async () => {
      const form = await formOf(c);
      const typed = { passphrase: form.get("passphrase") ?? "", code: form.get("code") ?? "" };
      return door.signIn(form.get("name") ?? "", typed);
    }),
  );

  app.post("/sign-in/passkey", (c) => entering(c, async () => door.signInByPasskey((await formOf(c)).get("credential") ?? "")));

  app.post("/sign-out", async (c) => {
    const { session } = c.get("desk");
    if (session) await own.endSession(session.person, session.id);
    takeToken(c, house.settings);
    return done(c, "/sign-in", "people-signed-out");
  });

  async function entering(c: DeskContext, prove: () => Promise<Admitted>): Promise<Response> {
    const form = await formOf(c);
    const desk = c.get("desk");
    const next = nextFrom(form.get("next"));
    const kept = keptIn(form);
    return orBack(
      c,
      async () => {
        const admitted = await prove();
        await letIn(c, house, admitted);
        const resets = kept ? [] : await own.resetNotices(admitted.person);
        if (resets.length === 0) return goOn(c, house, admitted.token);
        return c.redirect(at(desk, `/me/resets${next ? `?next=${encodeURIComponent(next)}` : ""}`), 303);
      },
      (mistakes, status) => {
        const again: SignInProps = { desk, next, kept, name: form.get("name")?.slice(0, 100), mistakes };
        return show(c, <SignInPage {...again} />, status);
      },
    );
  }
}
