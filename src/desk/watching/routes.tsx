import { stringify } from "csv-stringify/sync";
import { Hono } from "hono";
import { isWebAddress } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { sha256 } from "../../kernel/hash.ts";
import { openJobs } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { secret } from "../../kernel/secrets.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf, type PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { looksRoutes } from "./look-routes.tsx";
import { FeedPage } from "./pages/feed.tsx";
import { FoundPage, GapsPage } from "./pages/gaps.tsx";
import { WatchPage } from "./pages/watch.tsx";
import { MOST_NOTE, type Typed, WatchingPage } from "./pages/watching.tsx";
import { INTERVALS, WATCH_KINDS } from "./rules/watch.ts";
import { watches } from "./store.ts";
import { LOOK, queueDue } from "./work.ts";

const ID = "[0-9A-Z]{26}";
const LOOKS = 100;
const MOST_FOUND = 200;

/** The desk's area of watching: addresses that are looked at again and again, and what was found. */
export function watchingArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const store = watches(house);
  app.route("/", looksRoutes(house));

  const listPage = async (c: DeskContext, desk: SignedIn, typed?: Typed, wrong?: { id: string; message: string }[]) => {
    const [list, open] = await Promise.all([store.all(), store.found("open", MOST_FOUND)]);
    return show(c, <WatchingPage desk={desk} list={list} open={open} typed={typed} wrong={wrong} />, wrong ? 422 : 200);
  };

  app.get("/watching", (c) => listPage(c, demand(c, "watch")));

  app.post("/watching", async (c) => {
    const desk = demand(c, "watch");
    const typed = typedIn(await formOf(c));
    const url = addressOf(typed.url);
    if (!url) return listPage(c, desk, typed, [{ id: "url", message: desk.t("watch-address-wrong") }]);
    try {
      const path = await once(c, house, async () => {
        const id = await store.add({ ...typed, url, by: desk.session.person.name });
        await queueDue(house, now());
        return `/watching/${id}`;
      });
      return done(c, path, "watch-begun");
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "watch-there") throw error;
      return listPage(c, desk, typed, [{ id: "url", message: desk.t("problem-watch-there") }]);
    }
  });

  app.get("/watching/gaps", async (c) => show(c, <GapsPage desk={demand(c, "watch")} list={await gaps()} />));

  app.get("/watching/gaps.csv", async (c) => {
    demand(c, "watch");
    const rows = (await gaps()).map(({ watch: { url, kind, note }, tally }) => ({ url, kind, note, ...tally }));
    return c.body(stringify(rows, { header: true, escape_formulas: true }), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="gap-register.csv"',
    });
  });

  const gaps = async () => {
    const [list, tallies] = await Promise.all([store.all(), store.tally()]);
    return list.flatMap((watch) => {
      const tally = tallies.get(watch.id);
      return tally ? [{ watch, tally }] : [];
    });
  };

  app.get("/watching/found", async (c) => {
    const desk = demand(c, "watch");
    return show(c, <FoundPage desk={desk} looks={await store.found("all", MOST_FOUND)} list={await store.all()} />);
  });

  app.get("/watching/feed", async (c) => {
    const desk = demand(c, "watch");
    return show(c, <FeedPage desk={desk} has={await store.hasFeed(desk.session.person.id)} />);
  });

  app.post("/watching/feed", async (c) => {
    const desk = demand(c, "watch");
    const token = secret();
    await store.feed(desk.session.person.id, sha256(token));
    return show(c, <FeedPage desk={desk} has address={`${house.settings.deskUrl}/${desk.lang}/watching-feed/${token}`} />);
  });

  app.post("/watching/feed/end", async (c) => {
    await store.feed(demand(c, "watch").session.person.id, undefined);
    return done(c, "/watching/feed", "watch-feed-ended");
  });

  app.get(`/watching/:id{${ID}}`, async (c) => {
    const desk = demand(c, "watch");
    const watch = await store.watch(c.req.param("id"));
    const before = c.req.query("before")?.slice(0, 40);
    const looks = await store.looks(watch.id, LOOKS + 1, before);
    const tally = (await store.tally()).get(watch.id);
    const under = await openJobs(house.database).list({ kind: LOOK, state: ["waiting", "running"], limit: 500 });
    const looking = under.some(({ input }) => (input as { watch?: string }).watch === watch.id);
    const shown = looks.slice(0, LOOKS);
    return show(
      c,
      <WatchPage desk={desk} watch={watch} looks={shown} tally={tally} more={looks.length > LOOKS} looking={looking} />,
    );
  });

  app.post(`/watching/:id{${ID}}`, async (c) => {
    demand(c, "watch");
    const { id } = await store.watch(c.req.param("id"));
    await store.alter(id, typedIn(await formOf(c)));
    return done(c, `/watching/${id}`, "watch-changed");
  });

  const deed = (name: "look" | "pause" | "resume") =>
    app.post(`/watching/:id{${ID}}/${name}`, async (c) => {
      demand(c, "watch");
      const { id } = await store.watch(c.req.param("id"));
      if (name === "look") await store.hurry(id);
      else await store.pause(id, name === "pause");
      await queueDue(house, now());
      return done(c, `/watching/${id}`, `watch-done-${name}`);
    });
  for (const name of ["look", "pause", "resume"] as const) deed(name);

  return app;
}

/** What was typed, as far as it can be taken; the address is looked at by itself. */
function typedIn(form: PostedForm): Typed {
  const every = Number(form.get("every"));
  return {
    url: (form.get("url") ?? "").trim(),
    kind: WATCH_KINDS.find((kind) => kind === form.get("kind")) ?? "page",
    every: INTERVALS.find((hours) => hours === every) ?? 24,
    note: (form.get("note") ?? "").trim().slice(0, MOST_NOTE).toWellFormed(),
  };
}

const addressOf = (typed: string): string | undefined => {
  const url = isWebAddress(typed) ? URL.parse(typed) : null;
  return url && url.href.length <= 2000 ? url.href : undefined;
};
