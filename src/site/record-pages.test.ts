import { describe, expect, it } from "vitest";
import { original } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";
import { agent, content, corrected, deployment, FILE, get, read, settings, source } from "./invented.fixture.ts";

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
