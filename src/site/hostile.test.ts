import { describe, expect, it } from "vitest";
import type { PublicRecord } from "../edition/index.ts";
import { type Field, original, TYPE_NAMES, TYPES } from "../registry/index.ts";
import { aRecord, citeByHandle, fakeEdition, fakeObjects } from "./edition.fixture.ts";
import { siteRoutes } from "./index.ts";

const MARKUP = `</title></textarea>"'><script>alert(1)</script><img src=x onerror=alert(1)>\u202e&amp;`;
const LINKS = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "//evil.example/x",
  "https://user:pass@evil.example/",
  "file:///etc/passwd",
];

const source = aRecord("source", 77, {
  title: original("en", MARKUP),
  fields: { publisher: MARKUP, published: MARKUP, url: LINKS[0] },
});

/** A language tag that is none. */
const NO_TAG = '"><b>';

/** What a hostile hand could get into a field of this kind, or worse than that. */
function hostile(field: Field): unknown {
  const one = (): unknown => {
    switch (field.kind) {
      case "localised":
        return { en: { text: MARKUP, status: "original" }, [NO_TAG]: { text: MARKUP, status: "machine" } };
      case "place":
        return { country: MARKUP, label: MARKUP, lat: 1, lon: 2, precision: MARKUP, publicPrecision: MARKUP };
      case "range":
        return { min: 1, max: 2, basis: MARKUP };
      case "money":
        return { amount: 1, currency: MARKUP, kind: MARKUP };
      case "group":
        return Object.fromEntries(Object.entries(field.parts ?? {}).map(([name, part]) => [name, hostile(part)]));
      case "number":
        return 3;
      case "flag":
        return true;
      case "ref":
        return source.id;
      default:
        return MARKUP;
    }
  };
  const values = field.kind === "url" ? LINKS : [one()];
  return field.many ? values : values[0];
}

const records: PublicRecord[] = TYPE_NAMES.map((type, i) =>
  aRecord(type, i + 1, {
    handle: `VIG-${TYPES[type].code}-2026-0001`,
    id: `01VG0000000000000000000${String(i).padStart(3, "0")}`,
    lang: MARKUP,
    licence: MARKUP,
    title: original("en", MARKUP),
    summary: original("en", MARKUP),
    contentNotice: original("en", MARKUP),
    fields: Object.fromEntries(Object.entries(TYPES[type].fields).map(([name, field]) => [name, hostile(field)])),
    citations: Object.keys(TYPES[type].fields).map((field) => ({
      field,
      source: source.id,
      relation: "contradicts",
      grade: "E1",
      locator: { page: MARKUP, quote: MARKUP },
      note: MARKUP,
    })),
    notes: [
      { kind: "conflict", text: original("en", MARKUP) },
      { kind: "caution", text: original("en", MARKUP) },
    ],
    corrections: [
      { kind: MARKUP, field: MARKUP, before: MARKUP, after: MARKUP, reason: MARKUP, requestedBy: MARKUP, at: MARKUP },
    ],
  }),
);
const later = records.map((record) => ({ ...record, version: 2, title: original("en", `${MARKUP} changed`) }));
const bugs: unknown[] = [];
const site = siteRoutes({
  edition: fakeEdition({ records: [source, ...records, ...later], withdrawn: { "VIG-DEP-2026-0099": MARKUP } }),
  cite: citeByHandle,
  objects: fakeObjects(),
  settings: { name: MARKUP, contact: LINKS[0], prefix: "VIG", version: MARKUP, singleReviewer: false },
  onError: (error) => bugs.push(error),
});

const hostilePath = encodeURIComponent(MARKUP);
const PATHS = [
  ...records.flatMap(({ handle }) => [`/r/${handle}`, `/r/${handle}/history`, `/r/${handle}/diff?from=1&to=2`]),
  `/r/${source.handle}?find=${hostilePath}`,
  "/",
  "/browse",
  `/browse?type=${hostilePath}&publisher=${hostilePath}`,
  `/search?q=${hostilePath}`,
  "/map",
  "/country",
  "/corrections",
  "/about",
  "/how-we-work",
  `/nothing/${hostilePath}`,
  "/r/VIG-DEP-2026-0099",
];

describe("a hostile string in every field", () => {
  it.each(PATHS.flatMap((path) => [`/en${path}`, `/ar${path}`]))("of %s becomes neither markup nor a live link", async (path) => {
    const html = await (await site.request(path)).text();
    expect(bugs).toEqual([]);
    expect(html).not.toMatch(/<script|<img src=x|<b>/i);
    expect(html).not.toMatch(/(?:href|src|action)="\s*(?:javascript|data|vbscript|file):/i);
    expect(html).not.toMatch(/(?:href|src|action)="(?:\/\/|https?:\/\/user)/i);
  });
});
