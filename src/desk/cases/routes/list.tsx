import type { Hono } from "hono";
import { may } from "../../rules/access.ts";
import { casesScript } from "../../shell/assets.ts";
import { at, type DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { show } from "../../shell/screen.tsx";
import { enter, keyOf, today } from "../entry.ts";
import { ListPage } from "../pages/list.tsx";
import { countCases, filtered, MOST_CASES, readQuery } from "../rules/listing.ts";

/** The list of what has come in. */
export function listRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  app.get("/cases", async (c) => {
    // Administrators look after who the custodians are, and see no case.
    const person = c.get("desk").session?.person;
    if (person && !may(person, "cases") && may(person, "custodians"))
      return c.redirect(at(c.get("desk"), "/cases/custodians"), 302);
    const { desk, vault } = enter(c, house, "cases");
    const [rows, open, mine, { path: script }] = await Promise.all([
      vault.list(),
      vault.open(),
      keyOf(vault, desk.session.person.name),
      casesScript(),
    ]);
    const query = readQuery(new URL(c.req.url).searchParams);
    const found = filtered(rows, query, today());
    return show(
      c,
      <ListPage
        {...{ desk, script, query, open, today: today() }}
        rows={found.slice(0, MOST_CASES)}
        cut={found.length > MOST_CASES}
        langs={[...new Set(rows.map(({ lang }) => lang))]}
        total={rows.length}
        counts={countCases(rows, today())}
        keyed={mine !== undefined}
      />,
    );
  });
}
