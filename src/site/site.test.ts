import { describe, expect, it } from "vitest";
import type { SearchHit } from "../edition/index.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";
import { BINARY, bugs, content, corrected, deployment, FILE, get, read, settings, site, source } from "./invented.fixture.ts";

const PAGES = [
  "/",
  "/browse",
  "/browse?type=deployment&country=GR",
  "/search",
  "/search?q=tower",
  "/search?q=nothing-like-it",
  "/search-help",
  "/map",
  "/country",
  "/country/GR",
  "/country/NZ",
  "/technology",
  "/technology/biometrics",
  "/right",
  "/right/privacy",
  "/objective",
  "/objective/17",
  "/corrections",
  "/turn-to",
  "/turn-to?country=GR",
  "/how-we-work",
  "/about",
  ...content.records.map((record) => `/r/${record.handle}`),
  `/r/${corrected.handle}@1`,
  `/r/${corrected.handle}/history`,
  `/r/${corrected.handle}/diff?from=1&to=2`,
  `/r/${source.handle}?file=${FILE}&page=2&find=tower`,
];

describe("every page", () => {
  it.each(LANGUAGES.flatMap((lang) => PAGES.map((page) => `/${lang}${page}`)))(
    "%s is there, in its language and direction",
    async (path) => {
      const response = await get(path);
      const lang = path.slice(1, 3);
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get("content-language")).toBe(lang);
      expect(html).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
      expect(html).not.toMatch(/undefined|\[object /);
      expect(bugs).toEqual([]);
    },
  );

  it.each(PAGES)("%s runs nothing, loads nothing from elsewhere and sets no cookie", async (path) => {
    const response = await get(`/en${path}`);
    const html = await response.text();
    expect(html).not.toMatch(/<script|<iframe|<object|<embed|\son\w+=|\sstyle=/i);
    for (const [, address] of html.matchAll(/(?:src|href|action|data|poster)="([^"]*)"/g)) {
      if (/^(?:\/(?!\/)|#)/.test(address ?? "")) continue;
      expect(html).toContain(`<a class="address" href="${address}" rel="noreferrer nofollow external"`);
    }
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it.each(PAGES)("%s has one main heading, a skip link and ids that are used once", async (path) => {
    const html = await read(`/en${path}`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('href="#content"');
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("offers itself in the other languages, at the same place", async () => {
    const html = await read("/en/search?q=tower&type=source");
    for (const lang of LANGUAGES) expect(html).toContain(`href="/${lang}/search?q=tower&amp;type=source"`);
  });
});

describe("the first page", () => {
  it.each([
    ["ar,en;q=0.5", "ar"],
    ["de-DE,fr-CA;q=0.9,es;q=0.8", "fr"],
    ["es;q=0, en;q=0.1", "en"],
    ["xx;q=nonsense,,;;q", "en"],
    [undefined, "en"],
  ])("for a browser that asks for %s leads to %s", async (header, lang) => {
    const response = await get("/", header ? { "accept-language": header } : {});
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/${lang}/`);
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  it("links the style under an address that may be kept for ever", async () => {
    const [, path = ""] = /<link rel="stylesheet" href="([^"]*)"/.exec(await read("/en/")) ?? [];
    const response = await get(path);
    expect(path).toMatch(/^\/assets\/site\.[0-9a-f]{16}\.css$/);
    expect(response.headers.get("content-type")).toContain("text/css");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(await response.text()).not.toMatch(/url\(|@import/);
  });
});

describe("a list", () => {
  it("can be taken as data, with the filters in force", async () => {
    const html = await read("/en/browse?type=deployment&country=GR");
    expect(html).toContain('href="/api/v1/records?type=deployment&amp;country=GR"');
    expect(html).toContain('href="/api/v1/records.csv?type=deployment"');
    expect(await read("/fr/search?q=tower&widen=0")).toContain(
      'href="/api/v1/search?q=tower&amp;lang=fr&amp;sort=relevance&amp;widen=0"',
    );
  });

  const passageWhere = async (hit: Partial<SearchHit>): Promise<string | undefined> => {
    const edition = fakeEdition({ records: [deployment] });
    const search: typeof edition.search = async (asked) => {
      const found = await edition.search(asked);
      return { ...found, hits: found.hits.map((one) => ({ ...one, ...hit })) };
    };
    const app = siteRoutes({ cite: citeByHandle, objects: fakeObjects(), settings, edition: { ...edition, search } });
    const html = await (await app.request("/en/search?q=tower")).text();
    expect(html).toContain('<li class="hit">');
    return /<p class="passage".*?<\/p>/s.exec(html)?.[0];
  };

  it("says of a passage that a machine translated it, and of no other", async () => {
    for (const translation of ["machine", "machine_reviewed", "original", undefined] as const) {
      const passage = await passageWhere({ translation });
      expect(passage).toContain("<mark>tower</mark>");
      expect(passage?.includes("(machine translation)"), translation).toBe(translation === "machine");
    }
  });

  it("does not say a title twice, with a full stop or without", async () => {
    const title = deployment.title.en?.text ?? "";
    const passageOf = (text: string) => passageWhere({ passage: [{ text, mark: false }] });
    expect(await passageOf(title)).toBeUndefined();
    expect(await passageOf(`${title}.`)).toBeUndefined();
    expect(await passageOf(`${title}. They see far.`)).toContain("They see far.");
  });

  it("of a place counts deployments, not other records, where it says how deployments stand", async () => {
    const decided = aRecord("claim", 7, { fields: { status: "decided", countries: ["GR"] } });
    const edition = fakeEdition({ records: [deployment, decided] });
    const app = siteRoutes({ edition, cite: citeByHandle, objects: fakeObjects(), settings });
    const html = await (await app.request("/en/country/GR")).text();
    expect(html).toContain("/en/browse?country=GR&amp;type=deployment&amp;status=in-use");
    expect(html).not.toContain("status=decided");
  });
});

describe("an objective", () => {
  it("says where its title is our translation and was not compared with the official text", async () => {
    expect(await read("/es/objective/17")).toContain("no se ha cotejado con el texto oficial");
    expect(await read("/en/objective/17")).not.toContain("our translation");
  });
});

describe("an object", () => {
  it("is given with its type, in ranges too", async () => {
    const whole = await get(`/o/${FILE}`);
    expect(whole.headers.get("content-type")).toBe("text/plain");
    expect(await whole.text()).toBe("The first page.");
    const part = await get(`/o/${FILE}`, { range: "bytes=4-8" });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe("first");
    expect((await get(`/o/${FILE}`, { range: "bytes=99-" })).status).toBe(416);
  });

  it("that could run is only ever a download, under a name that cannot break out", async () => {
    const response = await get(`/o/${BINARY}`);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="\.\.__evil_\.html"/);
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
  });

  it("that is not public is not there", async () => {
    expect((await get(`/o/${"c".repeat(64)}`)).status).toBe(404);
    expect((await get("/o/..%2f..%2fledger")).status).toBe(404);
  });
});

describe("an address that cannot be meant", () => {
  it.each([
    ["/en/nothing", 404],
    ["/nothing", 404],
    ["/de/", 404],
    ["/en/r/VIG-DEP-2026-9999", 404],
    ["/en/r/VIG-DEP-2026-0001@99", 404],
    ["/en/r/not-a-handle", 404],
    ["/en/r/%00", 404],
    ["/en/country/ZZ", 404],
    ["/en/country/greece", 404],
    ["/en/technology/__proto__", 404],
    ["/en/right/constructor", 404],
    ["/en/objective/99", 404],
    ["/en/search?sort=best", 400],
    ["/en/search?q=x&from=yesterday", 400],
    ["/en/search?q=x&to=2024-13", 400],
    [`/en/search?q=${"x".repeat(501)}`, 400],
    [`/en/r/VIG-SRC-2026-0001?page=0`, 400],
    [`/en/r/VIG-SRC-2026-0001?page=two`, 400],
    [`/en/r/VIG-SRC-2026-0001?page=99`, 404],
    [`/en/r/VIG-SRC-2026-0001?file=zzz`, 400],
    [`/en/r/VIG-SRC-2026-0001?file=${"d".repeat(64)}`, 404],
    ["/en/corrections?before=x", 400],
    ["/en/r/VIG-INC-2026-0001/diff", 400],
    ["/en/r/VIG-INC-2026-0001/diff?from=1&to=9", 404],
    ["/ar/nothing", 404],
  ])("%s is refused with %i, in words", async (path, status) => {
    const response = await get(path);
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain("<h1");
    expect(html).not.toMatch(/at .*\.tsx?:\d+/);
    expect(bugs).toEqual([]);
  });

  it.each([
    ["/ar/%ff", 400, "ar"],
    ["/x", 414, "en"],
    ["/fr/", 405, "fr"],
  ])("and one that no route can be asked for, %s, is refused with %i in a page too", async (path, status, lang) => {
    const response = site.refuse(path, status, "bad-address");
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain("<h1");
  });

  it("and a bug tells the reader nothing of itself", async () => {
    const told: unknown[] = [];
    const broken = {
      ...fakeEdition(content),
      corrections: () => {
        throw new Error("secret of the house");
      },
    };
    const app = siteRoutes({
      edition: broken,
      cite: citeByHandle,
      objects: fakeObjects(),
      settings,
      onError: (error) => told.push(error),
    });
    const response = await app.request("/fr/corrections");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret of the house");
    expect(told).toHaveLength(1);
  });
});

it("has no route that makes the router take the slow way", async () => {
  await get("/en/");
  expect(site.router.name).toBe("SmartRouter + RegExpRouter");
});

it("says of handles and hashes that no translator may change them", async () => {
  const html = await read(`/en/r/${deployment.handle}`);
  expect(html).toContain(`<span class="code" dir="ltr" translate="no">${deployment.handle}</span>`);
});
