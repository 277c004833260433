import type { Hono } from "hono";
import { isRole, linkAddress, type MadeLink } from "../../../accounts/index.ts";
import { now } from "../../../kernel/clock.ts";
import { Problem } from "../../../kernel/problem.ts";
import { invite } from "../../notices/actions.ts";
import { demand, demandProof } from "../../shell/demand.ts";
import { at, type DeskContext, type DeskEnv, type SignedIn } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { giveToken } from "../../shell/session-cookie.ts";
import { InvitePage, type InviteProps, LinkPage, PeoplePage } from "../pages/people.tsx";
import { type Deed, PersonPage, type PersonProps } from "../pages/person.tsx";
import { isEmail } from "../rules/email.ts";
import { orBack } from "./entry.tsx";

const PERSON = "/people/:name{[a-z][a-z0-9-]{1,39}}";
const EVENTS = 100;
/** Characters of the longest reason. */
const REASON = 500;

/** The people of the team, for administrators. What changes something wants a fresh proof. */
export function teamRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const { accounts, settings } = house;
  const { team } = accounts;

  /** Whoever posts here administers, and has just shown that it is them. */
  const administrator = (c: DeskContext): SignedIn => {
    const desk = demand(c, "people");
    demandProof(desk, now());
    return desk;
  };

  const linkPage = (c: DeskContext, desk: SignedIn, name: string, { token, expires }: MadeLink): Response =>
    show(c, <LinkPage desk={desk} name={name} url={linkAddress(settings.deskUrl, desk.lang, token)} expires={expires} />);

  app.get("/people", async (c) => {
    const desk = demand(c, "people");
    const [members, invitations] = await Promise.all([accounts.members(), team.invitations()]);
    return show(c, <PeoplePage desk={desk} members={members} invitations={invitations} />);
  });

  app.get("/people/invite", (c) => {
    const desk = demand(c, "people");
    if (desk.session.freshUntil <= now())
      return c.redirect(at(desk, `/proof?next=${encodeURIComponent(at(desk, "/people/invite"))}`), 302);
    return show(c, <InvitePage desk={desk} mails={house.mail !== undefined} />);
  });

  app.post("/people/invite", async (c) => {
    const desk = administrator(c);
    const form = await formOf(c);
    const [name, email, reason] = ["name", "email", "reason"].map((one) => form.get(one)?.trim() ?? "") as [
      string,
      string,
      string,
    ];
    const typed = { name, email, reason, roles: form.all("roles") };
    const back = (mistakes: InviteProps["mistakes"]) =>
      show(c, <InvitePage desk={desk} mails={house.mail !== undefined} typed={typed} mistakes={mistakes} />, 422);
    if (email && !isEmail(email)) return back([{ id: "email", message: desk.t("people-error-email-invalid") }]);
    return orBack(
      c,
      async () => {
        const cause = { actor: desk.session.person.name, reason: reason.slice(0, REASON) };
        const link = await team.invite(cause, { name, roles: typed.roles.filter(isRole), ...(email ? { email } : {}) });
        // The link is shown all the same: a mail may not come, and is worth no failed invitation.
        if (email && form.has("send") && house.mail) {
          const mail = { address: email, lang: desk.lang, link: linkAddress(house.settings.deskUrl, desk.lang, link.token) };
          await invite(house, desk.session.person, mail).catch(house.onError);
        }
        return linkPage(c, desk, name, link);
      },
      back,
    );
  });

  app.post("/people/invitations/revoke", async (c) => {
    const desk = administrator(c);
    await team.revokeInvitation({ actor: desk.session.person.name, reason: "" }, (await formOf(c)).get("id") ?? "");
    return done(c, "/people#invitations", "people-revoked");
  });

  const personPage = async (c: DeskContext, more: Pick<PersonProps, "typed" | "mistakes"> = {}): Promise<Response> => {
    const desk = demand(c, "people");
    const person = await accounts.person(c.req.param("name") ?? "");
    if (!person) throw new Problem("account-unknown", 404, "Nobody has an account of this name.");
    const events = await accounts.eventsAbout(person.name, EVENTS);
    return show(c, <PersonPage desk={desk} person={person} events={events} {...more} />, more.mistakes ? 422 : 200);
  };

  app.get(PERSON, (c) => personPage(c));

  /** One thing done to an account, for a reason. */
  const deed = (which: Deed, work: (c: DeskContext, desk: SignedIn, name: string, reason: string) => Promise<Response>): void => {
    app.post(`${PERSON}/${which}`, async (c) => {
      const desk = administrator(c);
      const form = await formOf(c);
      const reason = form.get("reason")?.trim().slice(0, REASON) ?? "";
      const typed = { deed: which, roles: form.all("roles"), reason };
      const missing = { id: `reason-${which}`, message: desk.t("people-error-reason-missing") };
      if (!reason) return personPage(c, { typed, mistakes: [missing] });
      return orBack(
        c,
        () => work(c, desk, c.req.param("name") ?? "", reason),
        (mistakes) => personPage(c, { typed, mistakes }),
      );
    });
  };

  deed("roles", async (c, { session }, name, reason) => {
    const roles = (await formOf(c)).all("roles").filter(isRole);
    const token = await team.setRoles({ actor: session.person.name, reason }, name, roles, session.id);
    if (token) giveToken(c, settings, token);
    return done(c, roles.includes("administrator") || name !== session.person.name ? `/people/${name}` : "/", "people-roles");
  });

  deed("suspend", async (c, { session }, name, reason) => {
    await team.suspend({ actor: session.person.name, reason }, name);
    return done(c, name === session.person.name ? "/sign-in" : `/people/${name}`, "people-suspended");
  });

  deed("resume", async (c, { session }, name, reason) => {
    await team.resume({ actor: session.person.name, reason }, name);
    return done(c, `/people/${name}`, "people-resumed");
  });

  deed("reset", async (c, desk, name, reason) =>
    linkPage(c, desk, name, await team.reset({ actor: desk.session.person.name, reason }, name)),
  );
}
