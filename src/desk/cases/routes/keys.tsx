import type { Hono } from "hono";
import { isRecipient } from "../../../intake/index.ts";
import { now } from "../../../kernel/clock.ts";
import { Problem } from "../../../kernel/problem.ts";
import { casesScript } from "../../shell/assets.ts";
import { demandProof } from "../../shell/demand.ts";
import { at, type DeskContext, type DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { once } from "../../shell/once.ts";
import { done, show } from "../../shell/screen.tsx";
import { enter, enterCases, keyOf } from "../entry.ts";
import { CustodiansPage } from "../pages/custodians.tsx";
import { KeyPage } from "../pages/key.tsx";
import { RewrapPage } from "../pages/rewrap.tsx";

/** A custodian's own key, all custodians, and sealing anew when they change. */
export function keyRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  const keyPage = async (c: DeskContext, wrong?: string): Promise<Response> => {
    const { desk, vault } = enter(c, house, "cases");
    const mine = await keyOf(vault, desk.session.person.name);
    // Asked before the key is made: between making and registering nothing shall send them to another page.
    if (!mine && desk.session.freshUntil <= now())
      return c.redirect(at(desk, `/proof?next=${encodeURIComponent(at(desk, "/cases/key"))}`), 302);
    const { path: script } = await casesScript();
    return show(c, <KeyPage {...{ desk, script, mine, wrong }} />, wrong ? 422 : 200);
  };

  app.get("/cases/key", (c) => keyPage(c));

  app.post("/cases/key", async (c) => {
    const { desk, vault } = enter(c, house, "cases");
    demandProof(desk, now());
    const { name } = desk.session.person;
    const recipient = (await formOf(c)).get("recipient")?.trim() ?? "";
    // With a wrong letter in one of them, nobody could seal anything to any custodian.
    if (!isRecipient(recipient)) return keyPage(c, desk.t("problem-custodian-invalid"));
    await once(c, house, async () => {
      if (await keyOf(vault, name)) throw new Problem("custodian-known", 409, "There is a key of yours already.");
      await vault.addCustodian(name, recipient);
      return "/cases/key";
    });
    return done(c, "/cases/key", "cases-registered");
  });

  app.post("/cases/key/remove", async (c) => {
    const { desk, vault } = enter(c, house, "cases");
    demandProof(desk, now());
    const mine = await keyOf(vault, desk.session.person.name);
    if (mine) await vault.removeCustodian(mine.id);
    return done(c, "/cases", "cases-given-up");
  });

  app.get("/cases/custodians", async (c) => {
    const { desk, vault } = enter(c, house, "custodians");
    const [custodians, people, { path: script }] = await Promise.all([
      vault.custodians(),
      house.accounts.people(),
      casesScript(),
    ]);
    const entitled = new Set(
      people.filter(({ roles, suspended }) => roles.includes("custodian") && !suspended).map(({ name }) => name),
    );
    const keepers = custodians.filter(({ active }) => active).map((one) => ({ ...one, entitled: entitled.has(one.name) }));
    const keyless = [...entitled].filter((name) => !keepers.some((one) => one.name === name)).sort();
    return show(c, <CustodiansPage {...{ desk, script, keepers, keyless }} />);
  });

  app.post("/cases/custodians/:id/remove", async (c) => {
    const { desk, vault } = enter(c, house, "remove-custodian");
    demandProof(desk, now());
    const id = c.req.param("id");
    if (!(await vault.custodians()).some((one) => one.id === id && one.active))
      throw new Problem("custodian-unknown", 404, "There is no such custodian.");
    await vault.removeCustodian(id);
    return done(c, "/cases/custodians", "cases-removed");
  });

  app.get("/cases/rewrap", async (c) => {
    const { desk, vault, mine } = await enterCases(c, house);
    const [custodians, stale, { path: script }] = await Promise.all([
      vault.custodians(),
      vault.list({ stale: true }),
      casesScript(),
    ]);
    const active = custodians.filter((one) => one.active);
    return show(c, <RewrapPage {...{ desk, script, mine, custodians: active, stale: stale.length }} />);
  });
}
