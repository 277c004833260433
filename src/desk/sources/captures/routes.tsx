import { Hono } from "hono";
import { demand } from "../../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { openSource } from "../document/load.ts";
import { CapturesPage } from "../pages/captures.tsx";
import { addressesIn, type Mistake } from "../rules/captures.ts";
import { askForCaptures, captureAgain, captureOf, capturesOf, dropCapture } from "./actions.ts";

/** Capturing addresses of the web, and seeing what came of it. */
export function captureRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const page = async (c: DeskContext, typed = "", mistake?: Mistake): Promise<Response> => {
    const desk = demand(c, "upload");
    const rows = await capturesOf(house, desk.session.person);
    const { settings } = house;
    return show(c, <CapturesPage {...{ desk, rows, typed, mistake, settings: settings.capture }} />, mistake ? 422 : 200);
  };

  app.get("/sources/captures", (c) => page(c, c.req.query("url")?.slice(0, 4000)));
  app.post("/sources/captures", async (c) => {
    const { session } = demand(c, "upload");
    const typed = (await formOf(c)).get("addresses") ?? "";
    const read = addressesIn(typed);
    if ("mistake" in read) return page(c, typed, read.mistake);
    await askForCaptures(house, session.person, read.urls);
    return done(c, "/sources/captures", "captures-asked");
  });

  const own = (c: DeskContext) => captureOf(house, demand(c, "upload").session.person, c.req.param("capture") ?? "");
  app.post("/sources/captures/:capture/again", async (c) => {
    await captureAgain(house, await own(c));
    return done(c, "/sources/captures");
  });
  app.post("/sources/captures/:capture/discard", async (c) => {
    await dropCapture(house, await own(c));
    return done(c, "/sources/captures", "captures-dropped");
  });

  app.post("/sources/:id/capture", async (c) => {
    const desk = demand(c, "upload");
    const { body } = await openSource(house, desk, c.req.param("id") ?? "");
    const read = addressesIn((await formOf(c)).get("url") ?? String(body.fields.url ?? ""));
    if ("mistake" in read) return done(c, `/sources/${body.handle}`, "captures-no-address");
    await askForCaptures(house, desk.session.person, read.urls.slice(0, 1), body.id);
    return done(c, "/sources/captures", "captures-asked");
  });
  return app;
}
