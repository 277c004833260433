import { Hono } from "hono";
import { signedIn } from "../../shell/demand.ts";
import type { DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { show } from "../../shell/screen.tsx";
import { loadDocument, openSource, placeIn } from "../document/load.ts";
import { AlikePage, ComparePage } from "../pages/alike.tsx";
import { alikeTo, takeLikeness } from "./actions.ts";

/** Sources that look the same are offered, and never merged here. */
export function alikeRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get("/sources/:id/alike", async (c) => {
    const desk = signedIn(c);
    const source = await openSource(house, desk, c.req.param("id"));
    await takeLikeness(house, source.body);
    return show(c, <AlikePage desk={desk} source={source} alike={await alikeTo(house, desk.session.person, source.body)} />);
  });

  app.get("/sources/:id/alike/:other", async (c) => {
    const desk = signedIn(c);
    const [one, other] = [await openSource(house, desk, c.req.param("id")), await openSource(house, desk, c.req.param("other"))];
    const place = { ...placeIn(new URL(c.req.url).searchParams), before: false };
    const { page } = place;
    const views = [
      await loadDocument(house, one, { page, before: false }),
      await loadDocument(house, other, { page, before: false }),
    ] as const;
    return show(c, <ComparePage desk={desk} views={views} page={page} />);
  });
  return app;
}
