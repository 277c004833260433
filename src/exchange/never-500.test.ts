import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../edition/index.ts";
import { EDITIONS } from "./editions.fixture.ts";
import { exchangeOwns, exchangeRoutes, PROBLEMS } from "./index.ts";
import { ENDPOINTS, type Endpoint } from "./rules/endpoints.ts";
import { problemShape } from "./rules/shapes.ts";

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
    "country:GR",
    "-type:event",
    "source",
    "en",
    "1",
    "2024",
    "0000",
    "9999-12",
    "1e9",
    "𝕏",
  ),
);
const escaped = text.map((value) => encodeURIComponent(value.toWellFormed()));
const raw = fc.oneof(escaped, fc.constantFrom("%", "%zz", "%C3", "%ff", "+", "&&&", "=", ";", "a=b=c"));

/** An address of the API with anything in its parts, and mostly with parameters that it knows. */
const known = fc.constantFrom(...(Object.values(ENDPOINTS) as Endpoint[])).chain(({ path, parameters }) => {
  const names = Object.keys(parameters);
  const name =
    names.length > 0 ? fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: raw }) : raw;
  const query = fc.array(fc.tuple(name, raw), { maxLength: names.length > 0 ? 3 : 1 });
  return fc
    .tuple(raw, raw, query)
    .map(
      ([one, two, pairs]) =>
        `${path.replace(/\{\w+\}/, one).replace(/\{\w+\}/, two)}?${pairs.map((pair) => pair.join("=")).join("&")}`,
    );
});
const unknown = fc.oneof(
  raw.map((name) => `/r/${name}.json`),
  fc.array(raw, { maxLength: 4 }).map((parts) => `/api/${parts.join("/")}`),
);
const address = fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: unknown });
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
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        address,
        header,
        fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST"),
        async (where, value, method) => {
          const url = new URL(`http://site.invalid${where}`);
          if (!exchangeOwns(url.pathname)) return;
          const headers = { accept: value, "accept-language": value, "if-none-match": value, range: value };
          const response = await app.fetch(new Request(url, { method, headers }));
          statuses.add(response.status);
          expect(response.status).toBeLessThan(500);
          const body = await response.text();
          expect(body).not.toContain("node_modules");
          if (response.status >= 400 && method !== "HEAD")
            expect(Object.keys(PROBLEMS)).toContain(problemShape.parse(JSON.parse(body)).code);
        },
      ),
      { numRuns: 1500 },
    );
    expect([...statuses]).toEqual(expect.arrayContaining([200, 204, 400, 404, 405]));
  });
});
