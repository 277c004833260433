import { describe, expect } from "vitest";
import { label } from "../../src/registry/index.ts";
import { inTheWorld, journey, type Reader } from "./journey.ts";

const world = inTheWorld();
const numberIn = (text: string | null): number => Number((text ?? "").replace(/\D/g, ""));
const title = ({ page }: Reader) => page.locator("main h1").textContent();
const hit = ({ page }: Reader, words: RegExp, type: string) =>
  page.locator(`.hits a[href*="-${type}-"]`).filter({ hasText: words }).first();

describe("a reporter", () => {
  journey(world, "finds a company, what is said of it, how firmly, and the source that shows it", async (reader) => {
    const { page, t } = reader;
    await reader.go("/");
    await reader.search("Cellebrite");
    await reader.follow(hit(reader, /^Cellebrite$/, "AGT"));
    expect(await title(reader)).toBe("Cellebrite");

    const statements = page.locator(".claims > li");
    expect(await statements.count()).toBeGreaterThan(1);
    for (const statement of await statements.all()) {
      expect(await statement.locator(".claim-standing").textContent()).toMatch(/\p{L}{3,}[\s\S]*E[0-5]\b/u);
    }
    const answered = statements.filter({ hasText: "responded to its survey" });
    expect(await answered.count()).toBe(1);
    const words = answered.locator(".claim-text [lang=en], .claim-text[lang=en]");
    if (reader.lang !== "en") expect(await words.first().getAttribute("dir")).toBe("ltr");

    const mark = answered.locator(".marks a").first();
    const note = page.locator(`[id="${(await mark.getAttribute("href"))?.slice(1)}"]`);
    expect(await note.textContent()).toContain("Business & Human Rights Resource Centre");
    await reader.follow(note.locator("a[href*='-SRC-']"));
    expect(await title(reader)).toContain("Scrutinising migration surveillance");
    expect(await page.locator("main").textContent()).toContain("Business & Human Rights Resource Centre");
    await reader.follow(
      page
        .locator("#cited")
        .locator("xpath=..")
        .getByRole("link", { name: /Cellebrite responded/ })
        .first(),
    );
    expect(await page.locator("main").textContent()).toContain(t("claim-about"));

    await reader.go("/r/VIG-DEP-2026-0030");
    const alleged = page.locator(".claims > li").filter({ hasText: label("standing", "alleged", reader.lang) });
    expect(await alleged.count()).toBeGreaterThan(0);
    for (const one of await alleged.all()) expect(await one.locator(".claim-lead").textContent()).toMatch(/\p{L}{3,}/u);
  });
});

describe("a lawyer", () => {
  journey(world, "finds a ruling, the deployment it is about, and cites the version read", async (reader) => {
    const { page } = reader;
    await reader.go("/search");
    await reader.search('"BVerwG 1 C 19.21"');
    await reader.follow(hit(reader, /BVerwG 1 C 19\.21/, "MEA"));
    const ruling = await title(reader);
    await reader.follow(page.locator("main a[href*='-DEP-']").first());
    const measures = page.locator("#related-measure").locator("xpath=..");
    expect((await measures.textContent())?.replace(/[\u2066-\u2069]/g, "")).toContain(ruling?.slice(0, 16));

    const deployment = page.url();
    const href = async (name: string) => (await page.locator(`.cite a`, { hasText: name }).first().getAttribute("href")) ?? "";
    const [bibtex, ris, version] = [await href("BibTeX"), await href("RIS"), await href("@")];
    const handle = /VIG-DEP-2026-\d+/.exec(deployment)?.[0] ?? "";
    expect(version).toBe(`/r/${handle}@1`);
    expect(await page.locator(".citation").textContent()).toContain(`${handle}@1`);
    const words = ["phone data analysis", `${handle}, version 1`];
    for (const entry of [await reader.fetched(bibtex), await reader.fetched(ris)])
      for (const one of words) expect(entry).toContain(one);
    expect(await reader.fetched(bibtex)).toMatch(/^\s*@\w+\{/);
    expect(await reader.fetched(ris)).toMatch(/^TY {2}- [\s\S]*\nER {2}-/);
    expect(JSON.parse(await reader.fetched(await href("CSL JSON")))).toMatchObject([{ title: expect.any(String) }]);

    await reader.follow(page.locator(".cite a", { hasText: "@1" }).first());
    expect(page.url()).toBe(`${reader.origin}/${reader.lang}${version}`);
    expect(await title(reader)).toMatch(/\p{L}/u);
    await reader.go(`/r/${handle}`);
    await reader.follow(page.locator("main a[href$='/history']").first());
    expect(await page.locator("main").textContent()).toMatch(/[0-9a-f]{12}/);
  });
});

describe("a researcher", () => {
  journey(world, "filters by country and technology, sees how many, and takes the data along", async (reader) => {
    const { page } = reader;
    await reader.go("/country/GR");
    const row = page.locator("main a[href*='country=GR'][href*='type=deployment']").first();
    const promised = numberIn(await row.locator("xpath=ancestor::tr").locator(".count").textContent());
    await reader.follow(row);
    const total = async () => numberIn(await page.locator("#results").textContent());
    expect(await total()).toBe(promised);
    expect(await page.locator(".hits > li").count()).toBe(promised);

    const technology = page.locator(".facets a[href*='technology=']").first();
    const fewer = numberIn(await technology.locator(".count").textContent());
    // On a small screen the filters are folded away.
    while (!(await technology.isVisible()))
      await technology.locator("xpath=ancestor::details[not(@open)]/summary").filter({ visible: true }).first().click();
    await reader.follow(technology);
    expect(await total()).toBe(fewer);
    expect(await page.locator(".chosen li").count()).toBe(3);

    const filters = new URL(page.url()).search;
    const json = JSON.parse(await reader.fetched(`/api/v1/records${filters}`));
    expect(json.total).toBe(fewer);
    const download = page.locator("main a[href^='/api/v1/records']");
    const offered = await download.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    const table = offered.find((href) => href.includes("records.csv"));
    expect(offered.length, "the page offers its data").toBeGreaterThan(0);
    if (table) expect((await reader.fetched(table)).split("\n")[0]).toContain("handle");
    await reader.follow(page.locator(".chosen a[href]").first());
    expect(await total()).toBeGreaterThanOrEqual(fewer);
  });
});

describe("a person on the move", () => {
  journey(world, "reads about telling and about how this is made, gives nothing, and leaves without a trace", async (reader) => {
    const { page, t } = reader;
    await reader.go("/");
    await reader.follow(page.getByRole("link", { name: t("tell-title") }).first());
    // Nobody of the team has a key yet, so nothing can be told.
    expect(await page.locator("main textarea, main input:not([type=hidden])").count()).toBe(0);
    expect(await page.title()).not.toContain(t("tell-title"));
    await reader.go("/");
    await reader.follow(page.getByRole("link", { name: t("nav-how-we-work") }).first());
    expect(await page.locator("main").textContent()).toContain(t("how-privacy-text"));
    expect(await page.locator("#grades").count()).toBe(1);
    const policy = (await page.request.get(page.url())).headers()["referrer-policy"];
    expect(policy).toBe("no-referrer");
    await page.goto("about:blank");
  });
});

describe("an official", () => {
  journey(world, "prints a record: the facts and their footnotes, not the buttons", async (reader) => {
    const { page } = reader;
    await reader.go("/search?q=Centaur&type=deployment");
    await reader.follow(page.locator(".hits a[href*='-DEP-']").first());
    await page.emulateMedia({ media: "print" });
    for (const part of ["header.masthead nav", ".skip", "form[role=search]"])
      for (const one of await page.locator(part).all()) expect([part, await one.isVisible()]).toEqual([part, false]);
    expect(await page.locator("main h1").isVisible()).toBe(true);
    const notes = page.locator(".note");
    expect(await notes.count()).toBeGreaterThan(2);
    for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
    expect(await notes.first().textContent()).toMatch(/\bE[0-5]\b/);
    expect(await page.locator(".citation").isVisible()).toBe(true);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]).toContain(paper);
    expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
