import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editionInMemory } from "./edition.fixture.ts";
import { exchangeRoutes, PROBLEMS } from "./index.ts";
import { ENDPOINTS } from "./rules/endpoints.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/api.md"), "utf8");
const app = exchangeRoutes({ edition: editionInMemory(), settings: { name: "Test", version: "0", prefix: "VIG" } });

describe("docs/api.md", () => {
  it("lists every address and no other", () => {
    const listed = [...PAGE.matchAll(/^\| `(\/[^`]*)` \|/gm)].map(([, path]) => path);
    expect(listed.toSorted()).toEqual(
      Object.values(ENDPOINTS)
        .map(({ path }) => path)
        .toSorted(),
    );
  });

  it("lists every code with its status and no other", () => {
    const listed = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [code, Number(status)]);
    expect(listed.toSorted()).toEqual(
      Object.entries(PROBLEMS)
        .map(([code, { status }]) => [code, status])
        .toSorted(),
    );
  });

  it("shows examples that answer", async () => {
    const examples = [...PAGE.matchAll(/^curl .*'http:\/\/localhost:8080(.*)'$/gm)].map(([, path]) => path ?? "");
    expect(examples.length).toBeGreaterThan(3);
    for (const path of examples) expect((await app.request(path)).status, path).toBe(200);
  });
});
