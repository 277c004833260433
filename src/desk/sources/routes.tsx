import { Hono } from "hono";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { type SourceRow, SourcesPage } from "./pages/sources.tsx";
import { limitOf } from "./uploads/limit.ts";
import { intakeRoutes } from "./uploads/routes.tsx";

/** The desk's area of sources: sending them, reading them, correcting their text, removing what must not be seen. */
export function sourcesArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.route("/", intakeRoutes(house));
  app.get("/sources", async (c) => {
    const desk = demand(c, "upload");
    return show(c, <SourcesPage desk={desk} recent={[]} limit={limitOf(house)} />);
  });
  return app;
}

export type { SourceRow };
