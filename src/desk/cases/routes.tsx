import { Hono } from "hono";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { caseRoutes } from "./routes/case.tsx";
import { keyRoutes } from "./routes/keys.tsx";
import { listRoutes } from "./routes/list.tsx";
import { sealedRoutes } from "./routes/sealed.ts";
import { sealedPages } from "./sealed-pages.ts";

/** The desk's area of cases: what people have told, opened in the custodians' own browsers and nowhere else. */
export function casesArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.use("/cases", sealedPages);
  app.use("/cases/*", sealedPages);
  listRoutes(app, house);
  keyRoutes(app, house);
  sealedRoutes(app, house);
  caseRoutes(app, house);
  return app;
}
