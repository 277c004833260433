import { createReadStream } from "node:fs";
import { Hono } from "hono";
import { redactedPicture } from "../../../archive/index.ts";
import { bodyOf } from "../../../kernel/http/body.ts";
import { openJobs } from "../../../kernel/jobs/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import { demandOn, signedIn } from "../../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../../shell/desk.ts";
import { formOf } from "../../shell/form.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { once } from "../../shell/once.ts";
import { done, show } from "../../shell/screen.tsx";
import { fileAt, loadDocument, type OpenSource, openSource, type Place, placeIn } from "../document/load.ts";
import { placeOf } from "../pages/place.ts";
import { RedactPage } from "../pages/redact.tsx";
import { RedactionPage } from "../pages/redaction.tsx";
import { type AskedRedaction, askedIn, type Mistake, planOf, withRoom } from "../rules/asked.ts";
import { applyRedaction, beginRedaction, dropRedaction, folderOf, redactionOf } from "./actions.ts";
import { echoesOf } from "./echoes.ts";

const EMPTY: AskedRedaction = { words: "", wholeWords: false, passages: [], areas: [], reason: "" };

/** Taking out of a file what must not be seen: said, looked at, done. */
export function redactionRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  const opened = async (c: DeskContext): Promise<{ desk: SignedIn; source: OpenSource }> => {
    const source = await openSource(house, signedIn(c), c.req.param("id") ?? "");
    demandOn(c, "see-original", source.subject);
    return { desk: demandOn(c, "redact", source.subject), source };
  };
  const begun = async (c: DeskContext) => {
    const { desk, source } = await opened(c);
    return {
      desk,
      source,
      redaction: await redactionOf(house, desk.session.person, source.body.id, c.req.param("redaction") ?? ""),
    };
  };
  const form = async (c: DeskContext, source: OpenSource, place: Place, asked: AskedRedaction, mistakes: Mistake[] = []) => {
    const view = await loadDocument(house, source, { ...place, before: false });
    if (!view.file) throw new Problem("no-such-file", 404, "This source has no file.");
    const page = <RedactPage desk={signedIn(c)} view={view} asked={withRoom(asked, view.place.page)} mistakes={mistakes} />;
    return show(c, page, mistakes.length > 0 ? 422 : 200);
  };

  app.get("/sources/:id/redact", async (c) => {
    const { source } = await opened(c);
    return form(c, source, placeIn(new URL(c.req.url).searchParams), EMPTY);
  });

  app.post("/sources/:id/redact", async (c) => {
    const { desk, source } = await opened(c);
    const posted = await formOf(c);
    const place = placeIn(new URLSearchParams({ file: posted.get("file") ?? "", page: posted.get("page") ?? "" }));
    const file = fileAt(source, place);
    if (!file) throw new Problem("no-such-file", 404, "This source has no file.");
    const asked = askedIn(posted);
    const { layer } = await loadDocument(house, source, { page: 1, file: file.sha256, before: false });
    const { plan, mistakes } = planOf(asked, layer?.pages ?? 0);
    if (mistakes.length > 0) return form(c, source, place, asked, mistakes);
    const path = await once(c, house, async () => {
      const what = { record: source.body.id, file: file.sha256, plan, reason: asked.reason };
      const { id } = await beginRedaction(house, desk.session.person, what);
      return `/sources/${source.body.handle}/redact/${id}`;
    });
    return done(c, path);
  });

  const preview = async (c: DeskContext, unlooked = false) => {
    const { desk, source, redaction } = await begun(c);
    const job = redaction.job ? await openJobs(house.database).job(redaction.job) : undefined;
    const file = source.files.find(({ sha256 }) => sha256 === redaction.file);
    const echoes = echoesOf(house, source.body, redaction.plan);
    const page = (
      <RedactionPage
        desk={desk}
        source={source}
        name={file?.name ?? ""}
        redaction={redaction}
        job={job}
        echoes={echoes}
        unlooked={unlooked}
      />
    );
    return show(c, page, unlooked ? 422 : 200);
  };
  app.get("/sources/:id/redact/:redaction", (c) => preview(c));

  app.get("/sources/:id/redact/:redaction/page/:page{[1-9]\\d{0,5}}", async (c) => {
    const { redaction } = await begun(c);
    const path = await redactedPicture(folderOf(house, redaction.id), Number(c.req.param("page"))).catch(() => undefined);
    if (!path) throw new Problem("no-such-page", 404, "There is no picture of this page.");
    return c.body(bodyOf(createReadStream(path)), 200, {
      "Content-Type": "image/webp",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    });
  });

  app.post("/sources/:id/redact/:redaction/apply", async (c) => {
    if ((await formOf(c)).get("looked") !== "yes") return preview(c, true);
    const path = await once(c, house, async () => {
      const { desk, source, redaction } = await begun(c);
      await applyRedaction(house, desk.session.person, source, redaction);
      return placeOf(source.body.handle, { file: redaction.file });
    });
    return done(c, path, "sources-redacted");
  });

  app.post("/sources/:id/redact/:redaction/discard", async (c) => {
    const { source, redaction } = await begun(c);
    await dropRedaction(house, redaction);
    return done(c, placeOf(source.body.handle, { file: redaction.file }), "sources-redaction-dropped");
  });
  return app;
}
