import { describe, expect, test } from "vitest";
import { countryName, direction, LANGUAGES, languageName } from "../../src/kernel/languages.ts";
import { messages } from "../../src/kernel/messages.ts";
import { inTheWorld, journey, reading, WAYS } from "./journey.ts";

const world = inTheWorld();
const DESKS = WAYS.filter((way) => way.width === 1280);
/** Fluent sets what it fills in apart from the text around it, with signs that are not seen. */
const bare = (text: string | null): string => (text ?? "").replace(/[\u2066-\u2069]/g, "");

describe("languages", () => {
  journey(world, "a reader who switches stays on the page, in each of the four", async (reader) => {
    const { page, origin } = reader;
    for (const path of ["/r/VIG-AGT-2026-0203", "/search?q=drone&type=deployment", "/country/GR", "/how-we-work"]) {
      await reader.go(path);
      for (const lang of LANGUAGES) {
        await reader.follow(page.locator(`.languages a[lang=${lang}]`));
        expect(page.url()).toBe(`${origin}/${lang}${path}`);
        expect(await page.locator("html").getAttribute("dir")).toBe(direction(lang));
        expect(await page.locator(`.languages [aria-current=true]`).getAttribute("lang")).toBe(lang);
      }
    }
  });

  journey(world, "a text that a machine translated says so, with the language of the original", async (reader) => {
    const { page } = reader;
    await reader.go("/r/VIG-AGT-2026-0203");
    for (const lang of LANGUAGES.filter((one) => one !== "en")) {
      await reader.follow(page.locator(`.languages a[lang=${lang}]`));
      const notice = page.locator("aside.notice").filter({ hasText: languageName("en", lang) });
      expect(bare(await notice.first().textContent())).toContain(
        bare(messages(lang)("machine-notice", { original: languageName("en", lang) })),
      );
    }
    await reader.follow(page.locator(".languages a[lang=en]"));
    expect(await page.locator("main").textContent()).not.toContain(messages("en")("text-machine"));
  });

  journey(world, "a record that has no version in the reader's language says so, and shows the one it has", async (reader) => {
    const { page, lang, t } = reader;
    const { records } = JSON.parse(await reader.fetched("/api/v1/records?type=source&language=es&limit=1"));
    await reader.go(`/r/${records[0].handle}`);
    const words = bare(t("fallback-notice", { wanted: languageName(lang, lang), shown: languageName("es", lang) }));
    expect(
      bare(
        await page
          .locator("aside.notice")
          .allTextContents()
          .then((all) => all.join()),
      ),
    ).toContain(words);
    const heading = page.locator("main h1");
    expect([await heading.getAttribute("lang"), await heading.getAttribute("dir")]).toEqual(["es", "ltr"]);
  });

  journey(
    world,
    "an address without a language leads to the page in the reader's own",
    async (reader) => {
      await reader.page.setExtraHTTPHeaders({ "accept-language": `${reader.lang};q=0.9, de;q=0.2` });
      expect(await reader.open("/")).toBe(200);
      expect(reader.page.url()).toBe(`${reader.origin}/${reader.lang}/`);
      await reader.open("/r/VIG-DEP-2026-0001");
      expect(reader.page.url()).toBe(`${reader.origin}/${reader.lang}/r/VIG-DEP-2026-0001`);
    },
    DESKS,
  );
});

describe("the map", () => {
  journey(world, "says the same in the picture and in the list: countries, counts and where they lead", async (reader) => {
    const { page, lang } = reader;
    await reader.go("/map");
    const drawn = await page
      .locator("svg.world a[href*='/country/']")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href") ?? "", link.querySelector("title")?.textContent ?? ""]),
      );
    const listed = await page.locator("main li:has(> a[href*='/country/'])").evaluateAll((items) =>
      items.map((item) => {
        const link = item.querySelector("a");
        const count = item.querySelector(".count")?.textContent ?? "";
        return [link?.getAttribute("href") ?? "", link?.textContent ?? "", count] as const;
      }),
    );
    expect(listed.length).toBeGreaterThan(50);
    const { facets } = JSON.parse(await reader.fetched("/api/v1/search?limit=1")) as {
      facets: { name: string; values: { value: string; count: number }[] }[];
    };
    const known = facets.find((facet) => facet.name === "country")?.values ?? [];
    const want = known.map(({ value, count }) => [`/${lang}/country/${value}`, countryName(value, lang), String(count)]);
    expect(listed.map((row) => row.map(bare)).toSorted()).toEqual(want.toSorted());
    for (const [href, words] of drawn) {
      const row = listed.find(([to]) => to === href);
      expect(row, `${words} is listed`).toBeDefined();
      expect(bare(words ?? "")).toContain(row?.[1]);
      // One, and in Arabic two, may be said in words.
      const number = /\d+/.exec(bare(words ?? ""))?.[0];
      const counts = number ? [number] : lang === "ar" ? ["1", "2"] : ["1"];
      expect(counts, words).toContain(bare(row?.[2] ?? ""));
    }
    expect(drawn.map(([href]) => href).toSorted()).toEqual(listed.map(([href]) => href).toSorted());
    await reader.follow(page.locator("main li a[href*='/country/']").first());
    expect(bare(await page.locator("main h1").textContent())).toMatch(/\p{L}/u);
  });
});

describe("the keyboard alone", () => {
  journey(world, "skips to the content, searches, and opens a result", async (reader) => {
    const { page, lang } = reader;
    const press = (key: string) => page.keyboard.press(key);
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
    const outlined = () =>
      page.evaluate(() => {
        const style = document.activeElement && getComputedStyle(document.activeElement);
        return style ? `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow}` : "";
      });
    const tabTo = async (wanted: RegExp) => {
      for (let i = 0; i < 80; i++) {
        await press("Tab");
        if (wanted.test(await focused())) return;
      }
      throw new Error(`80 times Tab did not reach ${wanted}`);
    };
    await reader.go("/");
    await press("Tab");
    expect(await focused()).toMatch(/href="#content"/);
    expect(await page.locator(".skip").isVisible()).toBe(true);
    expect(await outlined()).not.toMatch(/^none .* none$/);
    await press("Enter");
    await tabTo(/name="q"/);
    await page.keyboard.type("drone");
    await Promise.all([page.waitForEvent("load"), press("Enter")]);
    expect(new URL(page.url()).pathname).toBe(`/${lang}/search`);
    await page.locator("#content").focus();
    await tabTo(/<a[^>]*\/r\/VIG-/);
    expect(await outlined()).not.toMatch(/^none .* none$/);
    await Promise.all([page.waitForEvent("load"), press("Enter")]);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${lang}/r/VIG-`));
  });
});

describe("the first view of the home page", () => {
  const BYTES = 60_000;
  const REQUESTS = 4;
  test.each(LANGUAGES)(`in %s takes at most ${REQUESTS} requests and ${BYTES} compressed bytes`, async (lang) => {
    await reading(world, { script: true, lang, width: 360 }, async ({ page, go }) => {
      const sizes: Promise<number>[] = [];
      page.on("requestfinished", (request) => sizes.push(request.sizes().then((it) => it.responseBodySize)));
      await go("/");
      await page.waitForLoadState("networkidle");
      const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.length).toBeLessThanOrEqual(REQUESTS);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(BYTES);
    });
  });
});
