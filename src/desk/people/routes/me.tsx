import type { Hono } from "hono";
import { isLanguage } from "../../../kernel/languages.ts";
import { noticesOf } from "../../notices/actions.ts";
import { signedIn } from "../../shell/demand.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { nextFrom } from "../next.ts";
import { MePage, type MeProps } from "../pages/me.tsx";
import { ResetsPage } from "../pages/resets.tsx";
import { isEmail } from "../rules/email.ts";

/** Events of one's own account on its page. */
const EVENTS = 30;

export function meRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { accounts } = house;
  const { own } = accounts;

  const page = async (c: DeskContext, more: Pick<MeProps, "email" | "mistakes"> = {}): Promise<Response> => {
    const desk = signedIn(c);
    const { person } = desk.session;
    const [ways, sessions, events] = await Promise.all([
      own.ways(person),
      own.sessions(person),
      accounts.eventsAbout(person.name, EVENTS),
    ]);
    const notices = house.notify && (await noticesOf(house, person));
    return show(c, <MePage desk={desk} {...{ ways, sessions, events, notices }} {...more} />, more.mistakes ? 422 : 200);
  };

  app.get("/me", (c) => page(c));

  app.post("/me/settings", async (c) => {
    const { person } = signedIn(c).session;
    const form = await formOf(c);
    const email = form.get("email")?.trim() ?? "";
    const lang = form.get("lang") ?? "";
    if (email && !isEmail(email))
      return page(c, { email, mistakes: [{ id: "email", message: c.get("desk").t("people-error-email-invalid") }] });
    const wanted = isLanguage(lang) ? lang : person.lang;
    await own.setSettings(person, { lang: wanted, ...(email ? { email } : {}) });
    return c.redirect(at({ lang: wanted }, "/me?done=people-settings"), 303);
  });

  app.post("/me/sessions/name", async (c) => {
    const form = await formOf(c);
    await own.nameSession(signedIn(c).session.person, form.get("id") ?? "", form.get("label") ?? "");
    return done(c, "/me#sessions", "people-session");
  });

  app.post("/me/sessions/end", async (c) => {
    await own.endSession(signedIn(c).session.person, (await formOf(c)).get("id") ?? "");
    return done(c, "/me#sessions", "people-session-ended");
  });

  app.post("/me/sessions/end-others", async (c) => {
    await own.endOthers(signedIn(c).session);
    return done(c, "/me#sessions", "people-others-ended");
  });

  app.get("/me/resets", async (c) => {
    const desk = signedIn(c);
    const notices = await own.resetNotices(desk.session.person);
    const next = nextFrom(c.req.query("next"));
    if (notices.length === 0) return c.redirect(next ?? at(desk, "/"), 302);
    return show(c, <ResetsPage desk={desk} notices={notices} next={next} />);
  });

  app.post("/me/resets", async (c) => {
    const desk = signedIn(c);
    const form = await formOf(c);
    await own.acknowledgeResets(desk.session.person, form.all("id").slice(0, 100));
    return c.redirect(nextFrom(form.get("next")) ?? at(desk, "/"), 303);
  });
}
