import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../edition/index.ts";
import { EDITIONS } from "./editions.fixture.ts";
import { exchangeOwns, exchangeRoutes } from "./index.ts";
import { ENDPOINTS, type Endpoint } from "./rules/endpoints.ts";
import { problemShape } from "./rules/shapes.ts";

const NAMES = [...new Set((Object.values(ENDPOINTS) as Endpoint[]).flatMap(({ parameters }) => Object.keys(parameters)))];
const PATHS = (Object.values(ENDPOINTS) as Endpoint[]).map(({ path }) => path);

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "VIG-DEP-2026-0001",
    "VIG-INC-2026-0002",
    "../../etc",
    "%00",
    "%",
    '"',
    "' OR 1=1 --",
    "__proto__",
    "NEAR(",
    "* AND",
    "a:b:c",
    "-",
    '"open',
    "2024",
    "1e9",
    "𝕏",
  ),
);
const escaped = text.map((value) => encodeURIComponent(value.toWellFormed()));
const raw = fc.oneof(escaped, fc.constantFrom("%", "%zz", "%C3", "%ff", "+", "&&&", "=", ";", "a=b=c"));

const segment = fc
  .tuple(fc.constantFrom(...PATHS), raw, raw)
  .map(([path, one, two]) => path.replace(/\{\w+\}/, one).replace(/\{\w+\}/, two));
const path = fc.oneof(
  segment,
  raw.map((name) => `/r/${name}.json`),
  fc.array(raw, { maxLength: 4 }).map((parts) => `/api/${parts.join("/")}`),
);
const query = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...NAMES) }, { weight: 1, arbitrary: raw }), raw), {
    maxLength: 4,
  })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&"));
const header = fc.string({ unit: fc.constantFrom(...'azAZ09/*;=,q.+- \t"\\(){}[]<>@'), maxLength: 60 });

describe.each(EDITIONS)("hostile requests over $name", ({ edition: open }) => {
  let edition: Edition;
  let app: ReturnType<typeof exchangeRoutes>;
  beforeAll(async () => {
    edition = await open();
    app = exchangeRoutes({
      edition,
      settings: { name: "Test", version: "0", prefix: "VIG", baseUrl: "https://monitor.example" },
    });
    afterAll(() => edition.close());
  });

  it("are answered with what was asked or a problem that says what is wrong, whatever the address and headers", async () => {
    await fc.assert(
      fc.asyncProperty(
        path,
        query,
        header,
        fc.constantFrom("GET", "HEAD", "OPTIONS", "POST"),
        async (where, what, accept, method) => {
          const url = new URL(`http://site.invalid${where}?${what}`);
          if (!exchangeOwns(url.pathname)) return;
          const headers = { accept, "accept-language": accept, "if-none-match": accept, range: accept };
          const response = await app.fetch(new Request(url, { method, headers }));
          expect(response.status).toBeLessThan(500);
          const body = await response.text();
          expect(body).not.toContain("node_modules");
          if (response.status >= 400 && method !== "HEAD") problemShape.parse(JSON.parse(body));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
