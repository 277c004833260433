import { type Context, Hono } from "hono";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { isTypeName } from "../../registry/index.ts";
import { drawMap } from "../forms/draw-map.ts";
import { understood } from "../forms/pages/scalars.tsx";
import { refLine } from "../forms/pages/view.ts";
import { mapFrom } from "../forms/rules/map.ts";
import { demand, signedIn } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { openWork, workingCopies } from "./actions.ts";
import { editRoutes } from "./edit.tsx";
import { BeginPage, CopiesPage } from "./pages/begin.tsx";
import { DiscardPage } from "./pages/discard.tsx";
import { pickRoutes } from "./pick.tsx";
import { findRefs } from "./references.ts";
import { copyById, discard, putBack } from "./store.ts";

type C = Context<DeskEnv>;

/** Writing records: beginning one, its form, what was typed and not saved. Comes before the page of a record, whose addresses take any word. */
export function recordsArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/records/new", async (c) => {
    const desk = demand(c, "create");
    const type = c.req.query("type") ?? "";
    if (!isTypeName(type)) return show(c, <BeginPage desk={desk} />);
    // The id is in the address from now on: a reload or the back button comes back to the same record.
    const { cite = "", field = "" } = c.req.query();
    const back = type === "source" && cite ? `&${new URLSearchParams({ cite, field })}` : "";
    return c.redirect(`/${desk.lang}/records/${newId()}/edit?type=${type}${back}`, 302);
  });

  app.get("/records/copies", async (c) => {
    const desk = signedIn(c);
    return show(c, <CopiesPage desk={desk} copies={await workingCopies(house, desk)} />);
  });

  app.post("/records/copies/:id", async (c) => {
    const { session } = signedIn(c);
    const copy = await copyById(house, session.person.id, c.req.param("id"));
    if (!copy) throw new Problem("no-such-page", 404, "There is no such working copy.");
    if (copy.discarded !== undefined && !(await putBack(house, session.person.id, copy)))
      throw new Problem("copy-open", 409, "Another working copy of this record is open.");
    return done(c, `/records/${copy.record}/edit`, "records-put-back");
  });

  app.get("/records/find", async (c) => {
    const desk = signedIn(c);
    const types = (c.req.query("types") ?? "").split(" ").filter(isTypeName);
    const found = types.length > 0 ? await findRefs(house, desk, types, c.req.query("q") ?? "") : [];
    return c.json({ found: found.map((one) => ({ id: one.id, line: refLine(one), type: desk.t(`type-${one.type}`) })) });
  });

  app.get("/records/date", (c) => {
    const { t } = signedIn(c);
    return c.json({ understood: understood(t, (c.req.query("q") ?? "").slice(0, 100)) ?? "" });
  });

  app.get("/records/map.svg", (c: C) => {
    const { lang } = signedIn(c);
    const view = mapFrom(c.req.query("view"));
    if (!view) throw new Problem("bad-parameter", 400, "The map has no such view.");
    const point = mapFrom(`${c.req.query("point") ?? ""},0`);
    return c.body(drawMap(view, lang, point), 200, { "Content-Type": "image/svg+xml", "Cache-Control": "private, max-age=3600" });
  });

  editRoutes(app, house);
  pickRoutes(app, house);

  app.get("/records/:key/discard", async (c) => {
    const work = await openWork(c, house, c.req.param("key"));
    if (!work.copy) return done(c, work.opened ? `/records/${work.opened.head.handle}` : "/records/copies");
    const title = work.opened?.head.handle ?? work.desk.t(`type-${work.type}`);
    return show(c, <DiscardPage desk={work.desk} record={work.record} title={title} kept={work.copy.at} />);
  });

  app.post("/records/:key/discard", async (c) => {
    await formOf(c);
    const work = await openWork(c, house, c.req.param("key")).catch(ifGone);
    const path = await once(c, house, async () => {
      if (work) await discard(house, work.desk.session.person.id, work.record);
      return "/records/copies";
    });
    return done(c, path, "records-discarded");
  });
  return app;
}

/** A second sending finds a record that was never saved gone already. */
function ifGone(error: unknown): undefined {
  if (error instanceof Problem && error.code === "record-unknown") return undefined;
  throw error;
}
