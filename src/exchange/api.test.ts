import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Edition } from "../edition/index.ts";
import { HOSTILE } from "./archive.fixture.ts";
import { EDITIONS } from "./editions.fixture.ts";
import { exchangeOwns, exchangeRoutes, PROBLEMS } from "./index.ts";
import { ENDPOINTS, type Endpoint } from "./rules/endpoints.ts";
import { openRecordShape, problemShape, recordsShape, searchShape } from "./rules/shapes.ts";

const DEPLOYMENT = "VIG-DEP-2026-0001";

describe.each(EDITIONS)("the API over $name", ({ edition: open }) => {
  let edition: Edition;
  let app: ReturnType<typeof exchangeRoutes>;
  beforeAll(async () => {
    edition = await open();
    app = exchangeRoutes({ edition, settings: { name: "Test Monitor", version: "1.2.3", prefix: "VIG" } });
  });
  afterAll(() => edition.close());

  const get = (path: string, init?: RequestInit) => app.request(path, init);
  const read = async (path: string, headers: Record<string, string> = {}) => (await get(path, { headers })).json();

  async function problem(path: string, init?: RequestInit) {
    const response = await get(path, init);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("content-language")).toBe("en");
    const body = problemShape.parse(await response.json());
    expect(body.status).toBe(response.status);
    expect(Object.keys(PROBLEMS)).toContain(body.code);
    return body;
  }

  it("answers every endpoint in the shape that it declares", async () => {
    const example = (path: string) =>
      path
        .replace("{handle}", DEPLOYMENT)
        .replace("{version}", "1")
        .replace("{scheme}", "technology")
        .replace("{type}", "source");
    for (const endpoint of Object.values(ENDPOINTS) as Endpoint[]) {
      const query = endpoint.path.endsWith(".csv") ? "?type=deployment" : "";
      for (const [type, shape] of Object.entries(endpoint.answers)) {
        const response = await get(example(endpoint.path) + query, { headers: { accept: type } });
        expect(response.status, endpoint.path).toBe(200);
        expect(response.headers.get("content-type"), endpoint.path).toContain(type);
        expect(response.headers.get("access-control-allow-origin")).toBe("*");
        expect(response.headers.get("cache-control")).toBe("no-cache");
        if (shape !== "text") shape.parse(await response.json());
      }
    }
  });

  it("lists records with the names of what they refer to", async () => {
    const list = recordsShape.parse(await read("/api/v1/records?type=deployment"));
    expect(list.total).toBe(1);
    const [record] = list.records;
    expect(record).toMatchObject({ handle: DEPLOYMENT, version: 2, state: "corrected", fields: { status: "ended" } });
    expect(record?.fields.technology).toEqual([
      expect.objectContaining({ handle: "VIG-TEC-2026-0001", type: "technology" }),
      null,
    ]);
    expect(record?.citations[0]?.source).toMatchObject({ handle: "VIG-SRC-2026-0001", url: "/r/VIG-SRC-2026-0001" });
  });

  it("never names a record that is not public", async () => {
    for (const path of [
      "/api/v1/records?limit=100",
      `/api/v1/records/${DEPLOYMENT}`,
      `/r/${DEPLOYMENT}.json`,
      "/api/v1/search?q=public",
    ])
      expect(await (await get(path)).text(), path).not.toContain("Not yet public");
    expect((await problem("/api/v1/records/VIG-TEC-2026-0002")).code).toBe("unknown-record");
  });

  it("pages through a list with a cursor, each record once", async () => {
    const seen: string[] = [];
    let next: string | null = "";
    while (next !== null) {
      const response = await get(`/api/v1/records?type=event&limit=10${next ? `&cursor=${encodeURIComponent(next)}` : ""}`);
      const page = recordsShape.parse(await response.json());
      expect(page.total).toBe(25);
      seen.push(...page.records.map(({ handle }) => handle));
      next = page.next;
      const link = response.headers.get("link");
      expect(link === null).toBe(next === null);
      if (link) expect((await get(/<(.*)>; rel="next"/.exec(link)?.[1] ?? "")).status).toBe(200);
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it("narrows a list by a facet, repeated or not", async () => {
    const handles = async (query: string) =>
      recordsShape.parse(await read(`/api/v1/records?${query}`)).records.map(({ handle }) => handle);
    expect(await handles("country=HU")).toEqual([DEPLOYMENT]);
    expect((await handles("country=HU&country=GR")).toSorted()).toEqual([DEPLOYMENT, "VIG-INC-2026-0001"]);
    expect((await handles("type=agent&type=technology")).toSorted()).toEqual(["VIG-AGT-2026-0001", "VIG-TEC-2026-0001"]);
  });

  it("searches and shows the passage, marked, with facets", async () => {
    const found = searchShape.parse(await read("/api/v1/search?q=polygraph&lang=fr"));
    const [hit] = found.hits;
    expect(hit).toMatchObject({ handle: "VIG-TEC-2026-0001", type: "technology", title: "Avatar polygraphe", titleLang: "fr" });
    expect(hit?.passage).toBe(hit?.fragments.map(({ text }) => text).join(""));
    const types = found.facets.find(({ name }) => name === "type")?.values ?? [];
    expect(types.find(({ value }) => value === "technology")?.label).toBe("Technologie");
  });

  it("answers a record with its versions and an older one by number", async () => {
    const now = openRecordShape.parse(await read(`/api/v1/records/${DEPLOYMENT}`));
    expect(now.latest).toBe(true);
    expect(now.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(now.record.corrections).toHaveLength(1);
    const before = openRecordShape.parse(await read(`/api/v1/records/${DEPLOYMENT}@1`));
    expect(before).toMatchObject({ latest: false, record: { version: 1, fields: { status: "trial" } } });
    expect((await problem(`/api/v1/records/${DEPLOYMENT}@9`)).code).toBe("unknown-version");
  });

  it("says which records refer to one", async () => {
    const source = openRecordShape.parse(await read("/api/v1/records/VIG-SRC-2026-0001"));
    expect(source.backlinks.map(({ handle }) => handle)).toContain(DEPLOYMENT);
  });

  it("leads from a merged record to the other and says that a withdrawn one is gone", async () => {
    const moved = await get("/api/v1/records/VIG-AGT-2026-0002");
    expect([moved.status, moved.headers.get("location")]).toEqual([308, "/api/v1/records/VIG-AGT-2026-0001"]);
    expect((await get("/r/VIG-AGT-2026-0002.bib")).headers.get("location")).toBe("/r/VIG-AGT-2026-0001.bib");
    const gone = await problem("/api/v1/records/VIG-INC-2026-0002");
    expect(gone).toMatchObject({ code: "withdrawn", status: 410 });
    expect(gone.detail).toContain("A person asked for it.");
    expect((await problem("/r/VIG-INC-2026-0002@1.json")).code).toBe("withdrawn");
  });

  it("tells what changed, newest first, page by page", async () => {
    const { changes, next } = ENDPOINTS.changes.answers["application/json"].parse(await read("/api/v1/changes?limit=5")) as {
      changes: { at: string }[];
      next: number;
    };
    expect(changes).toHaveLength(5);
    const older = (await read(`/api/v1/changes?limit=5&before=${next}`)).changes as { at: string }[];
    expect((older[0]?.at ?? "") <= (changes[4]?.at ?? "")).toBe(true);
    expect(older).not.toContainEqual(changes[4]);
  });

  it("gives a type as a table that a spreadsheet opens without running anything", async () => {
    const response = await get("/api/v1/records.csv?type=incident");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="incident.csv"');
    const rows = parse(await response.text(), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ handle: "VIG-INC-2026-0001", title: HOSTILE, summary: "'=HYPERLINK(1)", version: "1" });
    const deployments = parse(await (await get("/api/v1/records.csv?type=deployment")).text(), { bom: true, columns: true });
    expect(deployments).toMatchObject([{ technology: expect.stringContaining("VIG-TEC-2026-0001") }]);
    expect((await problem("/api/v1/records.csv")).fields).toEqual({ type: "is needed" });
  });

  it.each([
    ["/api/v1/records?limit=0", "bad-parameter", "limit"],
    ["/api/v1/records?limit=101", "bad-parameter", "limit"],
    ["/api/v1/records?limit=ten", "bad-parameter", "limit"],
    ["/api/v1/records?limit=5&limit=6", "bad-parameter", "limit"],
    ["/api/v1/records?type=person", "bad-parameter", "type"],
    ["/api/v1/records?from=2024-02-31", "bad-parameter", "from"],
    ["/api/v1/records?sort=relevance", "bad-parameter", "sort"],
    ["/api/v1/records?q=x", "unknown-parameter", "q"],
    ["/api/v1/records?cursor=", "bad-cursor", "cursor"],
    ["/api/v1/search?lang=xx", "bad-parameter", "lang"],
    ["/api/v1/search?widen=yes", "bad-parameter", "widen"],
    ["/api/v1/search?q=%00", "bad-parameter", "q"],
    [`/api/v1/search?q=${"x".repeat(501)}`, "bad-parameter", "q"],
    ["/api/v1/search?constructor=1", "unknown-parameter", "constructor"],
    ["/api/v1/changes?before=-1", "bad-parameter", "before"],
    [`/api/v1/records/${DEPLOYMENT}?version=1`, "unknown-parameter", "version"],
  ])("refuses %s and names the parameter", async (path, code, parameter) => {
    const refused = await problem(path);
    expect(refused).toMatchObject({ code, status: 400 });
    expect(Object.keys(refused.fields ?? {})).toEqual([parameter]);
  });

  it.each([
    ["/api/v1/search?cursor=%ff%fe", "bad-cursor"],
    ["/api/v1/records?cursor=eyJoIjoxfQ", "bad-cursor"],
    ["/api/v1/records?cursor=' OR 1=1 --", "bad-cursor"],
    ["/api", "unknown-address"],
    ["/api/v2/records", "unknown-address"],
    ["/api/v1/records/VIG-DEP-2026-0001/x", "unknown-address"],
    ["/api/v1/records/%2e%2e%2fetc", "unknown-record"],
    ["/api/v1/records/@1", "unknown-record"],
    ["/api/v1/records/VIG-DEP-2026-0001@0", "unknown-record"],
    ["/api/v1/vocabularies/constructor", "unknown-vocabulary"],
    ["/api/v1/schemas/__proto__", "unknown-type"],
    ["/r/VIG-DEP-2026-9999.ris", "unknown-record"],
    ["/r/@1.json", "unknown-address"],
  ])("refuses %s with %s", async (path, code) => expect((await problem(path)).code).toBe(code));

  it("is for reading: other methods are refused, HEAD has no body, OPTIONS opens the door to other sites", async () => {
    const post = await get("/api/v1/records", { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await problem("/api/v1/records", { method: "DELETE" })).code).toBe("method-not-allowed");
    const head = await get("/api/v1/records", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const options = await get("/api/v1/records", { method: "OPTIONS", headers: { origin: "https://other.example" } });
    expect([options.status, options.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(options.headers.has("access-control-allow-credentials")).toBe(false);
  });

  it("gives a vocabulary as SKOS to who asks for linked data", async () => {
    const plain = await get("/api/v1/vocabularies/technology");
    expect(plain.headers.get("vary")).toBe("accept");
    const skos = await read("/api/v1/vocabularies/technology", { accept: "application/ld+json;q=1, application/json;q=0.5" });
    expect(skos["@graph"][0]).toMatchObject({ "@id": "/api/v1/vocabularies/technology", "@type": "skos:ConceptScheme" });
    expect(skos["@graph"][1]).toMatchObject({ "@type": "skos:Concept", inScheme: "/api/v1/vocabularies/technology" });
    expect(skos["@graph"]).toHaveLength((await plain.json()).terms.length + 1);
  });

  it("gives a record's JSON twin as linked data with the record itself inside", async () => {
    const twin = await read(`/r/${DEPLOYMENT}.json`);
    expect(twin).toMatchObject({
      "@id": `/r/${DEPLOYMENT}`,
      "@type": ["prov:Activity", "ftm:Project"],
      identifier: DEPLOYMENT,
      name: { en: "Automated lie detection trial", ar: "تجربة كشف الكذب" },
      wasDerivedFrom: ["/r/VIG-SRC-2026-0001"],
      wasRevisionOf: `/r/${DEPLOYMENT}@1`,
      record: { handle: DEPLOYMENT, fields: { status: "ended" } },
    });
    for (const path of [`/r/${DEPLOYMENT}@1.json`, `/r/${DEPLOYMENT}%401.json`])
      expect((await read(path)).record.version).toBe(1);
  });
});

describe("what the exchange owns", () => {
  it("is the API and the twins of records, and no page", () => {
    for (const path of ["/api", "/api/v1/records", "/r/VIG-DEP-2026-0001.json", "/r/VIG-DEP-2026-0001@2.csl.json", "/r/x.bib"])
      expect(exchangeOwns(path), path).toBe(true);
    for (const path of ["/", "/en/api", "/apis", "/r/VIG-DEP-2026-0001", "/en/r/VIG-DEP-2026-0001.json", "/r/a/b.json"])
      expect(exchangeOwns(path), path).toBe(false);
  });
});
