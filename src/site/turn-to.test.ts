import { expect, test } from "vitest";
import { original } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";

const hotline = aRecord("mechanism", 1, {
  title: original("en", "An invented hotline"),
  summary: original("en", "Takes complaints about push-backs."),
  fields: {
    countries: ["GR", "BG"],
    channels: [
      { kind: "phone", value: "+30 000 000" },
      { kind: "web", value: "https://example.org/report" },
      { kind: "form", value: "javascript:alert(1)" },
    ],
    languages: ["ar", "en"],
    anonymous: true,
    cost: original("en", "Nothing."),
  },
});
const court = aRecord("mechanism", 2, {
  title: original("en", "An invented court"),
  fields: { channels: [{ kind: "post", value: "1 Street" }] },
});
const settings = { name: "Vigie", prefix: "VIG", version: "0", singleReviewer: true };
const siteWith = (records: Parameters<typeof fakeEdition>[0]["records"], baseUrl?: string) =>
  siteRoutes({
    edition: fakeEdition({ records }),
    cite: citeByHandle,
    objects: fakeObjects(),
    settings: { ...settings, ...(baseUrl && { baseUrl }) },
  });
const read = async (path: string, records = [hotline, court], baseUrl?: string) => {
  const answer = await siteWith(records, baseUrl).request(path);
  return { answer, html: await answer.text() };
};

test("one finds by country where one can turn, and what is bound to none", async () => {
  const { html } = await read("/en/turn-to?country=GR");
  expect(html).toContain("An invented hotline");
  expect(html).toContain("An invented court");
  expect(html).toContain("Takes complaints about push-backs.");
  expect(html).toContain("+30 000 000");
  expect(html).not.toContain('id="BG"');
  expect(html).toMatch(/<option( value="GR"| selected){2}/);
  expect(html).not.toContain('href="javascript:');
});

test("what nobody has found out is said to be unknown, and not left out", async () => {
  const { html } = await read("/en/turn-to");
  expect(html.match(/This archive does not know\./g)?.length).toBeGreaterThanOrEqual(3);
});

test("where nothing is known, the page says so and that it need not mean that there is nothing", async () => {
  expect((await read("/en/turn-to", [])).html).toContain("has published no such place yet");
  const { html } = await read("/fr/turn-to?country=NZ");
  expect(html).toContain("ne connaît encore aucun lieu");
  expect(html).toContain("An invented court");
  expect(html).not.toContain("An invented hotline");
});

test.each(["en", "fr", "es", "ar"])("in %s it can be taken along as one file that asks nobody for anything", async (lang) => {
  const { answer, html } = await read(`/${lang}/turn-to/offline`);
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="turn-to-${lang}.html"`);
  expect(html).toContain("An invented hotline");
  expect(html).toContain("<style>");
  expect(html).not.toMatch(/<(script|link|img|iframe|form)\b/);
  expect(html).not.toMatch(/ (src|srcset)=/);
  for (const [, href = ""] of html.matchAll(/ href="([^"]*)"/g)) expect(href).toMatch(/^(#|https:\/\/example\.org)/);
});

test("links in the file lead to the site, where it knows its own address", async () => {
  const { html } = await read("/en/turn-to/offline?country=gr", [hotline], "https://vigie.example");
  expect(html).toContain('href="https://vigie.example/en/r/VIG-XXX-2026-0001"');
});

test("every page leads there by its foot, and a country's page to that country", async () => {
  expect((await read("/en/about")).html).toContain('href="/en/turn-to"');
  expect((await read("/ar/country/GR")).html).toContain('href="/ar/turn-to?country=GR"');
});
