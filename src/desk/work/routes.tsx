import { Hono } from "hono";
import { DESK_FACETS } from "../../edition/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { isFacetName } from "../../registry/index.ts";
import { circlesOf } from "../rules/circles.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { trailCsv, trailJson } from "./export.ts";
import { loadHome } from "./load/home.ts";
import { trailPage, wholeTrail } from "./load/trail.ts";
import { HelpPage } from "./pages/help.tsx";
import { HomePage } from "./pages/home.tsx";
import { NAME_LENGTH } from "./pages/parts/saved.tsx";
import { RecordsPage } from "./pages/records.tsx";
import { SearchPage } from "./pages/search.tsx";
import { TrailPage } from "./pages/trail.tsx";
import { asked, type ListQuery, readQuery, WORK_FACETS, writeQuery } from "./rules/query.ts";
import { isDay, isTrailKind, readPlace, type TrailFilter } from "./rules/trail.ts";
import { savedSearches } from "./store.ts";

const HITS = 20;
const ROWS = 50;
const ENTRIES = 50;

/** Facets that a list of the desk is filtered by; the circle of who may see what is nobody's to choose. */
const isFilter = (name: string): boolean =>
  isFacetName(name) || (name !== "circle" && (DESK_FACETS as readonly string[]).includes(name));

/** What the table counts: few, so that it is quick. */
const COUNTED = [...WORK_FACETS, "country"];

/** The desk's area of the work at a glance: its home, lists, search and trail. */
export function workArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/", async (c) => {
    const desk = demand(c, "search");
    return show(c, <HomePage desk={desk} home={await loadHome(house, desk)} />);
  });

  app.get("/records", async (c) => {
    const desk = demand(c, "search");
    const query = queryOf(c);
    const circles = circlesOf(desk.session.person);
    const result = await house.index.search({ ...asked(query, desk.lang, circles, ROWS), facets: COUNTED });
    return show(c, <RecordsPage desk={desk} query={query} result={result} />);
  });

  app.get("/search", async (c) => {
    const desk = demand(c, "search");
    return searchPage(c, desk, queryOf(c));
  });

  async function searchPage(c: DeskContext, desk: SignedIn, query: ListQuery, wrong?: { message: string; name: string }) {
    const { person } = desk.session;
    const searches = await savedSearches(house).of(person.name);
    const blank = writeQuery(query) === "" && !query.cursor && !wrong;
    const result = blank ? undefined : await house.index.search(asked(query, desk.lang, circlesOf(person), HITS));
    return show(c, <SearchPage desk={desk} query={query} result={result} searches={searches} wrong={wrong} />, wrong ? 422 : 200);
  }

  app.post("/searches", async (c) => {
    const desk = demand(c, "search");
    const form = await formOf(c);
    const query = readQuery(new URLSearchParams(form.get("query") ?? ""), isFilter);
    const name = nameOf(form.get("name"));
    if (!name) return searchPage(c, desk, query, { message: desk.t("work-search-nameless"), name: "" });
    try {
      const path = await once(c, house, async () => {
        const search = { owner: desk.session.person.name, name, query: writeQuery(query), shared: form.has("shared") };
        await savedSearches(house).add(search);
        return `/search?${search.query}`;
      });
      return done(c, path, "work-search-saved");
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "search-name-taken") throw error;
      return searchPage(c, desk, query, { message: desk.t("problem-search-name-taken"), name });
    }
  });

  app.post("/searches/:id", async (c) => {
    const desk = demand(c, "search");
    const form = await formOf(c);
    const name = nameOf(form.get("name"));
    if (!name) throw new Problem("search-nameless", 422, "A search has a name.");
    await savedSearches(house).change(desk.session.person.name, c.req.param("id"), { name, shared: form.has("shared") });
    return done(c, "/search", "work-search-changed");
  });

  app.post("/searches/:id/delete", async (c) => {
    const desk = demand(c, "search");
    await savedSearches(house).remove(desk.session.person.name, c.req.param("id"));
    return done(c, "/search", "work-search-deleted");
  });

  app.get("/trail", async (c) => {
    const desk = demand(c, "trail");
    const filter = filterOf(c);
    const after = readPlace(c.req.query("after"));
    const people = (await house.accounts.people()).map(({ name }) => name);
    const page = await trailPage(house, desk.session.person, filter, ENTRIES, after);
    return show(c, <TrailPage desk={desk} filter={filter} people={people} page={page} first={after === undefined} />);
  });

  app.get("/trail.csv", (c) => {
    const { session } = demand(c, "trail");
    const body = trailCsv(wholeTrail(house, session.person, filterOf(c)));
    return c.body(body, 200, download("trail.csv", "text/csv; charset=utf-8"));
  });

  app.get("/trail.json", (c) => {
    const { session } = demand(c, "trail");
    const body = trailJson(wholeTrail(house, session.person, filterOf(c)));
    return c.body(body, 200, download("trail.json", "application/json; charset=utf-8"));
  });

  app.get("/help", (c) => show(c, <HelpPage desk={demand(c, "search")} />));

  return app;
}

const queryOf = (c: DeskContext): ListQuery => readQuery(new URL(c.req.url).searchParams, isFilter);

const download = (name: string, mediaType: string): Record<string, string> => ({
  "Content-Type": mediaType,
  "Content-Disposition": `attachment; filename="${name}"`,
});

const nameOf = (typed: string | undefined): string =>
  (typed ?? "").trim().replace(/\s+/gu, " ").slice(0, NAME_LENGTH).toWellFormed();

/** What the trail is asked for. What it does not understand it leaves out. */
function filterOf(c: DeskContext): TrailFilter {
  const given = (name: string) => c.req.query(name)?.trim().slice(0, 80) || undefined;
  const [who, record, kind, from, to] = ["who", "record", "kind", "from", "to"].map(given);
  return {
    ...(who === undefined ? {} : { who }),
    ...(record === undefined ? {} : { record }),
    ...(kind && isTrailKind(kind) ? { kind } : {}),
    ...(from && isDay(from) ? { from } : {}),
    ...(to && isDay(to) ? { to } : {}),
  };
}
