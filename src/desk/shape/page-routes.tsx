import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { entriesOf, examineChange, isShippedPage, type OwnPage, ownPage, ownPages } from "../../registry/index.ts";
import { readMarkdown } from "../../site/index.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { show } from "../shell/screen.tsx";
import { OwnPagePage, type OwnPageProps } from "./pages/own-page.tsx";
import { OwnPagesPage } from "./pages/own-pages.tsx";
import { EMPTY_PAGE, formOfPage, type PageForm, pageFrom, placeOf, postedPage } from "./rules/page-form.ts";
import { changed, type Mistake, mistakesIn, restoring } from "./shaping.ts";

/** A monitor's own pages on the public site. */
export function pageRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const PAGE = "/shape/pages/:slug{[a-z0-9-]+}";
  const isPicture = (sha256: string) => house.edition.object(sha256)?.mediaType.startsWith("image/") ?? false;

  app.get("/shape/pages", (c) => show(c, <OwnPagesPage desk={demand(c, "shape")} pages={ownPages()} />));

  app.get("/shape/pages/new", (c) => pagePage(c, demand(c, "shape"), { form: EMPTY_PAGE, isNew: true }));

  app.post("/shape/pages/new", async (c) => {
    const desk = demand(c, "shape");
    const posted = await formOf(c);
    const form = postedPage(posted);
    const again = (mistakes: Mistake[], status: 409 | 422) => pagePage(c, desk, { form, isNew: true, mistakes }, status);
    if (form.slug === "new" || isShippedPage(form.slug) || ownPage(form.slug))
      return again([{ id: "slug", message: desk.t("shape-slug-taken") }], 422);
    if (posted.get("preview")) return preview(c, desk, form, true);
    // One that was removed comes back under its address as a new version of it.
    const expected = (await house.ledger.shapeVersions(`own-page:${form.slug}`)).at(-1)?.version ?? 0;
    return save(c, desk, pageFrom(form), { ...form, version: expected }, "shape-page-published", again);
  });

  app.get(PAGE, async (c) => pagePage(c, demand(c, "shape"), {}));

  app.post(PAGE, async (c) => {
    const desk = demand(c, "shape");
    const slug = slugIn(c);
    const posted = await formOf(c);
    const form = { ...postedPage(posted), slug };
    if (posted.get("preview")) return preview(c, desk, form, false);
    return save(c, desk, pageFrom(form), form, "shape-page-published", (mistakes, status) =>
      pagePage(c, desk, { form, mistakes }, status),
    );
  });

  app.post(`${PAGE}/remove`, async (c) => {
    const desk = demand(c, "shape");
    const page = ownPage(slugIn(c));
    if (!page) throw unknown();
    const version = Number((await formOf(c)).get("version") ?? 0);
    const reason = desk.t(isShippedPage(page.slug) ? "shape-page-ship-again" : "shape-page-remove");
    const asked = { reason, version };
    return save(c, desk, { ...page, removed: true }, asked, "shape-page-removed", (mistakes, status) =>
      pagePage(c, desk, { mistakes }, status),
    );
  });

  app.post(`${PAGE}/bring-back`, async (c) => {
    const desk = demand(c, "shape");
    const version = Number((await formOf(c)).get("version"));
    const change = await restoring(house.ledger, "own-page", `own-page:${c.req.param("slug")}`, version);
    if (!change) throw new Problem("no-such-version", 404, "There is no such version.");
    const asked = { reason: desk.t("shape-brought-back", { version }), version: change.expected };
    return save(c, desk, change.value, asked, "shape-page-published", (mistakes, status) =>
      pagePage(c, desk, { mistakes }, status),
    );
  });

  const save = (
    c: DeskContext,
    desk: SignedIn,
    value: OwnPage,
    { reason, version }: { reason: string; version: number },
    notice: string,
    again: (mistakes: Mistake[], status: 409 | 422) => Response | Promise<Response>,
  ) =>
    changed(
      c,
      house,
      desk.session.person.name,
      {
        ...{ changes: [{ type: "own-page", value, expected: version }], reason, placeOf, notice },
        path: value.removed ? "/shape/pages" : `/shape/pages/${value.slug}`,
      },
      again,
    );

  /** The page as readers would get it, with what stands against it; nothing is saved. */
  function preview(c: DeskContext, desk: SignedIn, form: PageForm, isNew: boolean): Promise<Response> {
    const value = pageFrom(form);
    const mistakes = mistakesIn(c, examineChange({ type: "own-page", value }), placeOf);
    const seen = Object.entries(form.text).map(([lang, text]) => ({
      ...{ lang, title: form.title[lang] ?? form.slug },
      pieces: readMarkdown(text, isPicture),
    }));
    return pagePage(c, desk, { form, isNew, mistakes, preview: seen }, mistakes.length > 0 ? 422 : 200);
  }

  type Shown = Partial<Pick<OwnPageProps, "form" | "isNew" | "mistakes" | "preview">>;

  async function pagePage(c: DeskContext, desk: SignedIn, shown: Shown, status: 200 | 409 | 422 = 200): Promise<Response> {
    const { isNew = false, mistakes = [], preview } = shown;
    const slug = isNew ? "" : (c.req.param("slug") ?? "");
    const versions = isNew ? [] : await house.ledger.shapeVersions(`own-page:${slug}`);
    const version = versions.at(-1)?.version ?? 0;
    const page = isNew ? undefined : ownPage(slug);
    if (!isNew && !page && !isShippedPage(slug) && versions.length === 0) throw unknown();
    const last = entriesOf("own-page").find(({ value }) => value.slug === slug)?.value;
    const known = last ? formOfPage(last, version) : { ...EMPTY_PAGE, slug };
    const form = { ...(shown.form ?? known), version };
    const props = { desk, form, page, isNew, versions, mistakes, ...(preview ? { preview } : {}) };
    return show(c, <OwnPagePage {...props} />, status);
  }

  return app;
}

const unknown = () => new Problem("no-such-page", 404, "There is no such page.");

/** The page that an address names: one that ships, or one that the monitor has. */
function slugIn(c: DeskContext): string {
  const slug = c.req.param("slug") ?? "";
  if (!isShippedPage(slug) && !entriesOf("own-page").some(({ value }) => value.slug === slug)) throw unknown();
  return slug;
}
