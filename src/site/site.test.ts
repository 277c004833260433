import { describe, expect, it } from "vitest";
import type { PublicRecord } from "../edition/index.ts";
import { LANGUAGES } from "../kernel/languages.ts";
import { original } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";

const settings = { name: "Lookout", prefix: "VIG", version: "0.0.0", singleReviewer: true };
const FILE = "a".repeat(64);
const BINARY = "b".repeat(64);

const source = aRecord("source", 1, {
  title: original("en", "An invented report"),
  fields: {
    material: "report",
    publisher: "Invented Press",
    published: "2024-05",
    language: ["en"],
    url: "https://example.org/report",
    files: [{ sha256: FILE, name: "report.txt", mediaType: "text/plain", bytes: 40 }],
  },
});
const agent = aRecord("agent", 1, { title: original("en", "Invented Systems Ltd"), fields: { kind: "company" } });
const deployment = aRecord("deployment", 1, {
  title: {
    en: { text: "Towers at an invented border", status: "original" },
    ar: { text: "أبراج على حدود متخيلة", status: "machine" },
  },
  languages: ["en", "ar"],
  summary: original("en", "Three towers watch the crossing."),
  fields: {
    status: "in-use",
    since: "2019~",
    lastReported: "2023-06",
    countries: ["GR"],
    classes: ["biometrics"],
    rights: ["privacy"],
  },
  citations: [
    { field: "since", source: source.id, relation: "supports", grade: "E3", locator: { page: "2", quote: "since about 2019" } },
  ],
  editorial: ["classes"],
});
const alleged = aRecord("claim", 1, {
  title: original("en", "The towers keep faces"),
  fields: {
    text: original("en", "The towers keep faces."),
    about: [deployment.id],
    standing: "alleged",
    grade: "E1",
    evidence: [{ source: source.id, relation: "supports" }],
  },
});
const link = aRecord("link", 1, {
  title: original("en", "Supply"),
  fields: { from: agent.id, to: deployment.id, role: "vendor", kind: "supply" },
});
const corrected = aRecord("incident", 1, { version: 1, fields: { kind: "incident", countries: ["GR"] } });
const correctedAgain: PublicRecord = {
  ...corrected,
  version: 2,
  title: original("en", "An invented incident, put right"),
  changed: "2026-05-01T10:00:00.000Z",
  corrections: [
    {
      kind: "erratum",
      field: "title",
      before: "Invented incident 1",
      after: "An invented incident, put right",
      reason: "the name was wrong",
      at: "2026-05-01",
    },
  ],
};

const content = {
  records: [source, agent, deployment, alleged, link, corrected, correctedAgain],
  pages: {
    [FILE]: [
      { file: FILE, page: 1, lang: "en", text: "The first page.\n\nNothing yet." },
      { file: FILE, page: 2, lang: "en", text: "The tower stands since about 2019. A Tower." },
    ],
  },
  withdrawn: { "VIG-DEP-2026-0404": "it named a person" },
  moved: { "VIG-AGT-2026-0009": agent.handle },
  objects: {
    [FILE]: { mediaType: "text/plain", name: "report.txt" },
    [BINARY]: { mediaType: "text/html", name: '../"evil".html' },
  },
};
const bugs: unknown[] = [];
const site = siteRoutes({
  edition: fakeEdition(content),
  cite: citeByHandle,
  objects: fakeObjects({ [FILE]: "The first page.", [BINARY]: "<script>alert(1)</script>" }),
  settings,
  onError: (error) => bugs.push(error),
});
const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });
const read = async (path: string) => (await get(path)).text();

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

describe("a record", () => {
  it("says where it stands, from the data", async () => {
    const html = (await read(`/en/r/${deployment.handle}`)).replace(/[\u2068\u2069]/g, "");
    expect(html).toContain("In use since about 2019. Last reported June 2023; it may have moved on since.");
    expect(html).toContain("One of 1 is an allegation.");
  });

  it("puts words of its standing before an allegation", async () => {
    const html = await read(`/en/r/${deployment.handle}`);
    expect(html).toMatch(/<span class="claim-lead">It is alleged:<\/span> <bdi dir="ltr">The towers keep faces\./);
    expect(await read(`/fr/r/${deployment.handle}`)).toContain("Selon des allégations\u00a0:");
  });

  it("carries a note at a cited value, which names source, date, page, quote and grade", async () => {
    const html = await read(`/en/r/${deployment.handle}`);
    const note = /<p class="note" id="note-\d+">(?:(?!<\/p>).)*since about 2019(?:(?!<\/p>).)*<\/p>/s.exec(html)?.[0] ?? "";
    expect(note).toContain("Invented Press");
    expect(note).toContain("May 2024");
    expect(note).toContain(`/en/r/${source.handle}?page=2&amp;find=since+about+2019`);
    expect(note).toContain("E3");
    const [, id] = /id="(note-\d+)"/.exec(note) ?? [];
    expect(html).toContain(`href="#${id}"`);
  });

  it("says what it does not know", async () => {
    const html = await read(`/en/r/${deployment.handle}`);
    expect(html).toContain("No exchange of this monitor with those named is recorded here yet.");
    expect(html).toContain("the editors’ own judgement");
  });

  it("is not called silent where a party is heard among its statements", async () => {
    const denial = aRecord("claim", 9, {
      fields: { text: original("en", "The operator denies it."), about: [deployment.id], standing: "denied", grade: "E1" },
    });
    const app = siteRoutes({
      edition: fakeEdition({ records: [deployment, denial] }),
      cite: citeByHandle,
      objects: fakeObjects(),
      settings,
    });
    const html = await (await app.request(`/en/r/${deployment.handle}`)).text();
    expect(html).toContain("Among the statements above is one in which a party");
    expect(html).toMatch(new RegExp(`<a href="#${denial.handle}"><bdi dir="ltr">The operator denies it\\.`));
  });

  it("of an agent shows what it says itself beside what others say, each once", async () => {
    const own = aRecord("claim", 8, {
      fields: {
        text: original("en", "We keep no faces."),
        about: [deployment.id],
        claimant: agent.id,
        standing: "own-statement",
      },
    });
    const others = aRecord("claim", 9, {
      fields: { text: original("en", "It sold the towers."), about: [agent.id], standing: "reported" },
    });
    const edition = fakeEdition({ records: [agent, deployment, own, others] });
    const app = siteRoutes({ edition, cite: citeByHandle, objects: fakeObjects(), settings });
    const html = await (await app.request(`/en/r/${agent.handle}`)).text();
    const [, itself = "", rest = ""] = html.split(/<h2 id="(?:own-statements|statements)">/);
    expect(itself).toContain("What it says itself");
    expect(itself).toMatch(/We keep no faces\.(?:(?!It sold).)*This is about (?:(?!It sold).)*Towers at an invented border/s);
    expect(rest).toContain("It sold the towers.");
    expect(rest).not.toContain("We keep no faces.");
  });

  it("that has no version in the reader's language says so and keeps its own language and direction", async () => {
    const french = await read(`/fr/r/${deployment.handle}`);
    expect(french).toContain("Cette fiche n’existe pas encore dans cette langue");
    expect(french).toMatch(/<h1 lang="en" dir="ltr"/);
    const arabic = await read(`/ar/r/${deployment.handle}`);
    expect(arabic).toMatch(/<h1 dir="rtl">أبراج/);
  });

  it("marks a machine translation where it is shown", async () => {
    const only = aRecord("deployment", 2, {
      title: { en: { text: "One", status: "original" }, es: { text: "Uno", status: "machine" } },
      summary: { en: { text: "One.", status: "original" }, es: { text: "Uno.", status: "machine" } },
    });
    const app = siteRoutes({ edition: fakeEdition({ records: [only] }), cite: citeByHandle, objects: fakeObjects(), settings });
    const html = await (await app.request(`/es/r/${only.handle}`)).text();
    expect(html).toContain("Este texto lo tradujo una máquina");
  });

  it("has a neutral address, and one for each version", async () => {
    const response = await get(`/r/${deployment.handle}`, { "accept-language": "es" });
    expect(response.headers.get("location")).toBe(`/es/r/${deployment.handle}`);
    expect((await get(`/r/${corrected.handle}@1`)).headers.get("location")).toBe(`/en/r/${corrected.handle}@1`);
    expect(await read(`/en/r/${corrected.handle}@1`)).toContain("Go to the latest version");
  });

  it("that was withdrawn leaves a page that says so", async () => {
    const response = await get("/en/r/VIG-DEP-2026-0404");
    expect(response.status).toBe(410);
    expect(await response.text()).toContain("it named a person");
  });

  it("that was merged leads to the other", async () => {
    const response = await get("/ar/r/VIG-AGT-2026-0009");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(`/ar/r/${agent.handle}`);
  });

  it("shows what changed between two versions, word by word", async () => {
    const html = await read(`/en/r/${corrected.handle}/diff?from=1&to=2`);
    expect(html).toMatch(/<del>Invented<\/del>/);
    expect(html).toMatch(/<ins>(?:(?!<\/ins>).)*right<\/ins>/);
  });
});

describe("a source", () => {
  it("finds words in its text whatever their case, and marks them", async () => {
    const html = (await read(`/en/r/${source.handle}?page=2&find=TOWER`)).replace(/[\u2068\u2069]/g, "");
    expect(html).toContain("“TOWER” was found 2 times.");
    expect(html).toContain("<mark>tower</mark> stands");
  });

  it("shows the page as it looks beside its text, in its size, where that is given out", async () => {
    const [seen, unseen] = ["e".repeat(64), "f".repeat(64)];
    const pages = [
      { file: FILE, page: 1, lang: "en", text: "One.", image: { sha256: seen, width: 800, height: 1100 } },
      { file: FILE, page: 2, lang: "en", text: "Two.", image: { sha256: unseen, width: 800, height: 1100 } },
    ];
    const edition = fakeEdition({
      records: [source],
      pages: { [FILE]: pages },
      objects: { ...content.objects, [seen]: { mediaType: "image/webp", name: "page-1.webp" } },
    });
    const app = siteRoutes({ edition, cite: citeByHandle, objects: fakeObjects(), settings });
    const html = async (page: number) => (await app.request(`/en/r/${source.handle}?page=${page}`)).text();
    expect(await html(1)).toMatch(new RegExp(`<img src="/o/${seen}" width="800" height="1100" alt="[^"]+"/>`));
    expect(await html(2)).not.toContain("<img");
  });

  it("names what is cited from the page", async () => {
    expect(await read(`/en/r/${source.handle}?page=2`)).toContain("Cited from this page:");
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
