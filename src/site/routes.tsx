import { type Context, Hono } from "hono";
import type { VNode } from "preact";
import { isPast, type OpenRecord } from "../edition/index.ts";
import { LANGUAGES, type Language } from "../kernel/languages.ts";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";
import { isShippedPage, monitorNow, ownPage, type ShippedPage } from "../registry/index.ts";
import type { LogReader, VerifyPage } from "../transparency/index.ts";
import { type Asset, offlineSheet, servedAssets } from "./assets.ts";
import { framing, guarded } from "./headers.ts";
import { capturesIn, loadReport } from "./load/capture.ts";
import { loadHome } from "./load/home.ts";
import { loggedVersions } from "./load/log.ts";
import { byContinent, countryCounts, publicPoints } from "./load/places.ts";
import { loadRecord } from "./load/record.ts";
import { loadSource, readPlace } from "./load/source.ts";
import { countryTopic, loadTopic, movedTopic, type TermKind, termGroups, termTopic } from "./load/topics.ts";
import { loadTurnTo } from "./load/turn-to.ts";
import { addLogPages } from "./log-pages.tsx";
import { objectRoutes } from "./objects.ts";
import { AboutFoot, AboutPage } from "./pages/about.tsx";
import { CorrectionsPage } from "./pages/corrections.tsx";
import { TombstonePage } from "./pages/error.tsx";
import { HealthPage } from "./pages/health.tsx";
import { DiffPage, HistoryPage } from "./pages/history.tsx";
import { HomePage } from "./pages/home.tsx";
import { HowWeWorkPage } from "./pages/how-we-work.tsx";
import { MapPage } from "./pages/map.tsx";
import { OwnPageView } from "./pages/own-page.tsx";
import { PackPage } from "./pages/pack.tsx";
import { PrivacyPage } from "./pages/privacy.tsx";
import { RecordPage } from "./pages/record.tsx";
import { SearchPage } from "./pages/search.tsx";
import { SearchHelpPage } from "./pages/search-help.tsx";
import { SourcePage } from "./pages/source.tsx";
import { TopicPage } from "./pages/topic.tsx";
import { CountriesPage, TopicsPage } from "./pages/topics.tsx";
import { TurnToFile, TurnToPage } from "./pages/turn-to.tsx";
import type { View } from "./pages/view.ts";
import type { ReplayPlace } from "./replay/engine.ts";
import { replayRoutes } from "./replay/routes.tsx";
import { type PublicHealth, unknownHealth } from "./rules/health.ts";
import { negotiate } from "./rules/negotiate.ts";
import * as to from "./rules/paths.ts";
import { readQuery } from "./rules/query.ts";
import { document, type ScreenDeps, screen } from "./screen.tsx";

export interface SiteDeps extends ScreenDeps {
  objects: Objects;
  /** The log that proves what was published when; its pages are there where it is. */
  log?: LogReader;
  /** The page that verifies without us. */
  verifyPage?: () => Promise<VerifyPage>;
  /** Where captured pages play; at the site itself, without their scripts, when it is not said. */
  replay?: ReplayPlace;
  /** How sound the archive is, as far as everyone may know. */
  health?: () => Promise<PublicHealth>;
}

/** A handle, and which version of it is meant. Written alike wherever it stands, so that the quick router takes all routes. */
const NAME = ":name{[A-Z][A-Z0-9]{0,15}-[A-Z]{3}-\\d{4}-\\d{1,9}(?:@\\d{1,6})?}";
const missing = () => new Problem("no-such-page", 404, "there is no such page");

export interface Site extends Hono {
  /** The page for a request that no route can be asked for, such as a broken address; `path` is where it was sent. */
  refuse(path: string, status: number, code: string): Response;
}

/** The public pages. Everything they show comes from the edition. */
export function siteRoutes({
  edition,
  objects,
  settings,
  cite,
  packs,
  log,
  verifyPage,
  replay = {},
  health = unknownHealth,
  onError,
}: SiteDeps): Site {
  const app = new Hono();
  const { show, viewOf, refuse, refusal } = screen({ edition, settings, cite, packs, onError });

  app.use(guarded);
  app.get("/", (c) => redirectByLanguage(c, (lang) => to.home(lang)));
  app.route("/", replayRoutes({ edition, place: replay }));
  const assetAt = servedAssets();
  app.get("/assets/:name", (c) => {
    const asset = assetAt(c.req.path);
    if (!asset) throw missing();
    return give(c, asset);
  });
  app.route("/", objectRoutes({ edition, objects }));

  app.get(`/r/${NAME}`, (c) => {
    const name = c.req.param("name");
    const [handle = name, version] = name.split("@");
    return redirectByLanguage(c, (lang) => (version ? to.version(lang, handle, Number(version)) : to.record(lang, handle)));
  });

  for (const lang of LANGUAGES) {
    app.get(`/${lang}`, (c) => c.redirect(to.home(lang), 301));
    app.get(to.home(lang), (c) => show(c, (v) => <HomePage v={v} data={loadHome(edition)} />));
  }

  const pages = new Hono();

  for (const base of ["browse", "search"] as const) {
    pages.get(`/${base}`, async (c) => {
      const v = viewOf(c);
      const query = readQuery(new URL(c.req.url).searchParams, v.lang);
      const asked =
        base === "browse" ||
        query.q !== "" ||
        Object.keys(query.filters).length > 0 ||
        query.from !== undefined ||
        query.to !== undefined;
      const result = asked ? await edition.search(query) : undefined;
      return show(c, () => (
        <SearchPage v={v} query={query} result={result} base={base} captures={capturesIn(edition, result?.hits ?? [])} />
      ));
    });
  }
  pages.get("/search-help", (c) => show(c, (v) => <SearchHelpPage v={v} />));

  pages.get("/map", (c) =>
    show(c, (v) => {
      const counts = countryCounts(edition);
      return <MapPage v={v} counts={counts} points={publicPoints(edition, v.t)} continents={byContinent(counts, v.t)} />;
    }),
  );
  pages.get("/country", (c) => show(c, (v) => <CountriesPage v={v} continents={byContinent(countryCounts(edition), v.t)} />));
  pages.get("/country/:code", async (c) => {
    const v = viewOf(c);
    const topic = countryTopic(c.req.param("code"), v.lang);
    if (!topic) throw missing();
    const data = await loadTopic(edition, topic, v.lang);
    return show(c, () => <TopicPage v={v} data={data} />);
  });
  for (const kind of ["technology", "right", "objective"] as const satisfies readonly TermKind[]) {
    pages.get(`/${kind}`, (c) => show(c, (v) => <TopicsPage v={v} kind={kind} groups={termGroups(edition, kind, v.t)} />));
    pages.get(`/${kind}/:notation`, async (c) => {
      const v = viewOf(c);
      const moved = movedTopic(kind, c.req.param("notation"), v.lang);
      if (moved) return c.redirect(moved, 301);
      const topic = termTopic(kind, c.req.param("notation"), v.lang);
      if (!topic) throw missing();
      const data = await loadTopic(edition, topic, v.lang);
      return show(c, () => <TopicPage v={v} data={data} />);
    });
  }

  pages.get("/turn-to", (c) => {
    const v = viewOf(c);
    return show(c, () => <TurnToPage v={v} data={loadTurnTo(edition, v.lang, c.req.query("country") || undefined)} />);
  });
  pages.get("/turn-to/offline", (c) => {
    const v = viewOf(c);
    const data = loadTurnTo(edition, v.lang, c.req.query("country") || undefined);
    const html = document(<TurnToFile v={v} data={data} style={offlineSheet()} />);
    const name = ["turn-to", data.chosen?.toLowerCase(), v.lang].filter(Boolean).join("-");
    c.header("Content-Disposition", `attachment; filename="${name}.html"`);
    c.header("Content-Language", v.lang);
    c.header("Cache-Control", "no-cache");
    return c.html(away(html, settings.baseUrl));
  });

  pages.get("/pack", (c) =>
    show(c, (v) => {
      if (!v.packs) throw missing();
      const handles = [
        ...new Set(
          (c.req.queries("handles") ?? [])
            .join(" ")
            .toUpperCase()
            .split(/[\s,;]+/)
            .filter(Boolean),
        ),
      ];
      return <PackPage v={v} handles={handles} {...(handles.length > 0 && { offer: v.packs(handles) })} />;
    }),
  );

  pages.get("/corrections", (c) =>
    show(c, (v) => {
      const before = numberOf(c.req.query("before"), "before");
      const entries = edition.corrections(PER_PAGE, before);
      return <CorrectionsPage v={v} entries={entries} next={entries.length === PER_PAGE ? entries.at(-1)?.seq : undefined} />;
    }),
  );
  const shipped: Record<ShippedPage, (v: View) => VNode> = {
    about: (v) => <AboutPage v={v} />,
    "how-we-work": (v) => <HowWeWorkPage v={v} />,
    privacy: (v) => <PrivacyPage v={v} />,
  };
  pages.get("/health", async (c) => {
    const found = await health();
    const page = show(c, (v) => <HealthPage v={v} health={found} />);
    page.headers.set("Cache-Control", "no-store");
    return page;
  });
  const isPicture = (sha256: string) => edition.object(sha256)?.mediaType.startsWith("image/") ?? false;
  for (const [slug, page] of Object.entries(shipped)) {
    pages.get(`/${slug}`, (c) => {
      const own = ownPage(slug);
      if (!own) return show(c, page);
      return show(c, (v) => (
        <OwnPageView v={v} page={own} isPicture={isPicture} section={slug}>
          {slug === "about" ? <AboutFoot v={v} /> : null}
        </OwnPageView>
      ));
    });
  }
  pages.get("/page/:slug", (c) => {
    const own = ownPage(c.req.param("slug"));
    if (!own) throw missing();
    if (isShippedPage(own.slug)) return c.redirect(to.page(viewOf(c).lang, own.slug), 301);
    return show(c, (v) => <OwnPageView v={v} page={own} isPicture={isPicture} section={own.slug} />);
  });

  addLogPages({ app, pages, log, verifyPage, show });
  const loggedOf = async ({ record }: OpenRecord) => (await loggedVersions(log, record.handle, [record])).get(record.version);

  /** The page of a source; only where a capture of it plays may it hold a frame. */
  const source = async (c: Context, open: OpenRecord): Promise<Response> => {
    const view = loadSource(edition, open, readPlace(new URL(c.req.url).searchParams));
    const capture = view.capture && (await loadReport(objects, view.capture));
    const logged = await loggedOf(open);
    const answer = show(c, (v) => <SourcePage v={v} view={{ ...view, capture, logged }} replayAt={replay.apart} />);
    if (capture?.playing) answer.headers.set("Content-Security-Policy", framing(replay.apart));
    return answer;
  };

  pages.get(`/r/${NAME}`, async (c) => {
    const [handle = "", version] = c.req.param("name").split("@");
    const open = edition.open(handle, version === undefined ? undefined : Number(version));
    if (open?.record.type === "source") return source(c, open);
    if (open) {
      const logged = await loggedOf(open);
      return show(c, (v) => <RecordPage v={v} view={{ ...loadRecord(edition, open), logged }} />);
    }
    if (version !== undefined && isPast(edition, handle, Number(version)))
      throw new Problem("version-gone", 410, "this version is not public, or not any more");
    const found = edition.resolve(handle);
    if (found.found === "redirect") return c.redirect(to.record(viewOf(c).lang, found.to), 301);
    if (found.found === "withdrawn") return show(c, (v) => <TombstonePage v={v} {...found} />, 410);
    throw missing();
  });
  pages.get(`/r/${NAME}/history`, async (c) => {
    const record = edition.record(c.req.param("name"));
    if (!record) throw missing();
    const versions = edition.versions(record.handle);
    const logged = await loggedVersions(log, record.handle, versions);
    return show(c, (v) => <HistoryPage v={v} record={record} versions={versions} logged={logged} />);
  });
  pages.get(`/r/${NAME}/diff`, (c) => {
    const handle = c.req.param("name");
    const [from, till] = [numberOf(c.req.query("from"), "from"), numberOf(c.req.query("to"), "to")];
    if (from === undefined || till === undefined)
      throw new Problem("bad-parameter", 400, "from and to are versions", { from: "a version", to: "a version" });
    const [before, after] = [edition.record(handle, from), edition.record(handle, till)];
    if (!before || !after) throw missing();
    return show(c, (v) => <DiffPage v={v} before={before} after={after} />);
  });

  for (const lang of LANGUAGES) app.route(`/${lang}`, pages);
  app.notFound((c) => refuse(missing(), c));
  app.onError(refuse);
  return Object.assign(app, {
    refuse: (path: string, status: number, code: string) => refusal(path, new Problem(code, status, code)),
  });
}

const PER_PAGE = 50;

function numberOf(text: string | undefined, name: string): number | undefined {
  if (text === undefined || text === "") return undefined;
  if (!/^\d{1,12}$/.test(text)) throw new Problem("bad-parameter", 400, `${name} is a number`, { [name]: "a number" });
  return Number(text);
}

function redirectByLanguage(c: Context, path: (lang: Language) => string): Response {
  c.header("Vary", "Accept-Language");
  return c.redirect(path(negotiate(c.req.header("accept-language"), monitorNow().lang)), 302);
}

function give(c: Context, asset: Asset): Response {
  return c.body(asset.body, 200, { "Content-Type": asset.mediaType, "Cache-Control": "public, max-age=31536000, immutable" });
}

/** Links of a page that leaves the site: whole where the site knows its address, and else words. */
const away = (html: string, base: string | undefined): string =>
  html.replace(/ href="(\/[^"]*)"/g, base ? ` href="${base}$1"` : "");
