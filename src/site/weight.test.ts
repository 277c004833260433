import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { LANGUAGES } from "../kernel/languages.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";
import { world } from "./rules/world.ts";

const codes = world().outlines.flatMap(({ code }) => code ?? []);
const records = codes.map((code, i) => aRecord("deployment", i + 1, { fields: { status: "in-use", countries: [code] } }));
const site = siteRoutes({
  edition: fakeEdition({ records }),
  cite: citeByHandle,
  objects: fakeObjects(),
  settings: { name: "Lookout", prefix: "VIG", version: "0.0.0", singleReviewer: true },
});

it.each(LANGUAGES)(
  "the first view in %s is at most 60 kB compressed and four requests, even with every country inked",
  async (lang) => {
    const html = await (await site.request(`/${lang}/`)).text();
    const needed = [...html.matchAll(/<link rel="(?:stylesheet|icon)"[^>]*href="([^"]*)"/g)].map(([, path]) => path ?? "");
    const pictures = html.match(/<img|<script|<video|<audio/g) ?? [];
    const bodies = await Promise.all(needed.map(async (path) => (await site.request(path)).text()));
    const weight = [html, ...bodies].reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(1 + needed.length + pictures.length).toBeLessThanOrEqual(4);
    expect(weight).toBeLessThanOrEqual(60_000);
  },
);
