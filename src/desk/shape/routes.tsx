import { Hono } from "hono";
import type { DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { fieldRoutes } from "./field-routes.tsx";
import { lookRoutes } from "./look-routes.tsx";
import { pageRoutes } from "./page-routes.tsx";
import { vocabularyRoutes } from "./vocabulary-routes.tsx";

/** What a monitor shapes itself: its vocabularies, fields, pages, name and look. */
export function shapeArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.route("/", vocabularyRoutes(house));
  app.route("/", lookRoutes(house));
  app.route("/", fieldRoutes(house));
  app.route("/", pageRoutes(house));
  return app;
}
