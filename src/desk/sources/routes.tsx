import { Hono } from "hono";
import { choose } from "../../site/index.ts";
import { circlesOf } from "../rules/circles.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { alikeRoutes } from "./alike/routes.tsx";
import { captureRoutes } from "./captures/routes.tsx";
import { documentRoutes } from "./document/routes.tsx";
import { type SourceRow, SourcesPage } from "./pages/sources.tsx";
import { redactionRoutes } from "./redaction/routes.tsx";
import { limitOf } from "./uploads/limit.ts";
import { intakeRoutes } from "./uploads/routes.tsx";

const RECENT = 20;

/** The desk's area of sources: sending them, reading them, correcting their text, removing what must not be seen. */
export function sourcesArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.route("/", intakeRoutes(house));
  app.get("/sources", async (c) => {
    const desk = demand(c, "upload");
    return show(c, <SourcesPage desk={desk} recent={await recent(house, desk)} limit={limitOf(house)} />);
  });
  app.route("/", captureRoutes(house));
  app.route("/", alikeRoutes(house));
  app.route("/", redactionRoutes(house));
  app.route("/", documentRoutes(house));
  return app;
}

/** The sources that were changed last, of those that this person may see. */
async function recent({ index }: DeskHouse, { lang, session }: SignedIn): Promise<SourceRow[]> {
  const filters = { type: ["source"], ...circlesOf(session.person) };
  const { hits } = await index.search({
    q: "",
    lang,
    filters,
    sort: "newest",
    limit: RECENT,
    widen: false,
  });
  return hits.map(({ handle, title }) => {
    const chosen = choose(title, lang);
    return { handle, title: chosen?.text || handle, lang: chosen?.lang ?? "und" };
  });
}
