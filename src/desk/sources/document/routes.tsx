import { Hono } from "hono";
import { Problem } from "../../../kernel/problem.ts";
import { demandOn, signedIn } from "../../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { done, show } from "../../shell/screen.tsx";
import { CorrectPage } from "../pages/correct.tsx";
import { DocumentPage } from "../pages/document.tsx";
import { placeOf } from "../pages/place.ts";
import { correctPage, LONGEST_PAGE } from "./correct.ts";
import { fileAt, loadDocument, openSource, placeIn } from "./load.ts";
import { sendObject } from "./objects.ts";

/** Reading a source, and writing its words as they stand. */
export function documentRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const opened = (c: DeskContext) => openSource(house, signedIn(c), c.req.param("id") ?? "");

  app.get("/sources/:id", async (c) => {
    const source = await opened(c);
    const view = await loadDocument(house, source, placeIn(new URL(c.req.url).searchParams));
    return show(c, <DocumentPage desk={signedIn(c)} view={view} />);
  });

  app.get("/sources/:id/object/:sha", async (c) => sendObject(c, house, await opened(c), c.req.param("sha")));

  app.get("/sources/:id/text", async (c) => {
    const source = await opened(c);
    const desk = demandOn(c, "correct-text", source.subject);
    const view = await loadDocument(house, source, { ...placeIn(new URL(c.req.url).searchParams), before: false });
    if (!view.text || !view.layer) throw noSuchPage();
    return show(c, <CorrectPage desk={desk} view={view} page={view.text} seen={view.layer.derivation.sha256} />);
  });

  app.post("/sources/:id/text", async (c) => {
    const source = await opened(c);
    const desk = demandOn(c, "correct-text", source.subject);
    const form = await formOf(c);
    const place = placeIn(new URLSearchParams({ file: form.get("file") ?? "", page: form.get("page") ?? "" }));
    const words = form.get("words") ?? "";
    const view = await loadDocument(house, source, place);
    const { text, layer } = view;
    const file = fileAt(source, place);
    if (!file || !text || !layer || text.page !== place.page) throw noSuchPage();
    if (words.length > LONGEST_PAGE)
      return show(
        c,
        <CorrectPage desk={desk} view={view} page={text} seen={form.get("seen") ?? ""} typed={words} mistake="long" />,
        422,
      );
    const result = await correctPage(c, house, source, { file, page: place.page, words, seen: form.get("seen") ?? "" });
    if (!result.saved)
      return show(
        c,
        <CorrectPage desk={desk} view={view} page={result.now} seen={result.layer} typed={words} mistake="conflict" />,
        409,
      );
    return done(
      c,
      placeOf(source.body.handle, { file: file.sha256, page: place.page }),
      result.changed ? "sources-text-kept" : "sources-text-same",
    );
  });
  return app;
}

const noSuchPage = (): Problem => new Problem("no-such-page", 404, "The file has no such page.");
