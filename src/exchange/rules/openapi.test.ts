import { describe, expect, it } from "vitest";
import { TYPE_NAMES } from "../../registry/index.ts";
import { openApi } from "./openapi.ts";

interface Operation {
  operationId: string;
  summary: string;
  parameters: { name: string; in: string; required?: boolean; schema: object }[];
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

const description = openApi({ name: "Test Monitor", version: "1.2.3" }, "https://monitor.example");
const paths = description.paths as Record<string, { get: Operation }>;
const schemas = (description.components as { schemas: Record<string, object> }).schemas;

/** Every `$ref` anywhere in a value. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "$ref" ? [String(inner)] : referencesIn(inner)));
}

describe("the OpenAPI description", () => {
  it("is OpenAPI 3.1 with a title, a version and a server", () => {
    expect(description).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d$/),
      info: { title: "Test Monitor: API", version: "1.2.3" },
      servers: [{ url: "https://monitor.example" }],
    });
  });

  it("resolves every reference, and says nothing that is not referred to", () => {
    const named = new Set(referencesIn(description));
    for (const reference of named)
      expect(Object.keys(schemas), reference).toContain(reference.replace("#/components/schemas/", ""));
    expect([...named].map((reference) => reference.split("/").at(-1)).toSorted()).toEqual(Object.keys(schemas).toSorted());
  });

  it("declares each part of a path once and nothing else in the path", () => {
    for (const [path, { get }] of Object.entries(paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = get.parameters.filter((parameter) => parameter.in === "path");
      expect(
        declared.map(({ name }) => name),
        path,
      ).toEqual(parts);
      expect(declared.every(({ required }) => required)).toBe(true);
      const names = get.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("names every operation once and gives every answer words and a schema", () => {
    const operations = Object.values(paths).map(({ get }) => get);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses } of operations) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "400"]));
      for (const { description: words, content } of Object.values(responses)) {
        expect(words).not.toBe("");
        for (const { schema } of Object.values(content)) expect(Object.keys(schema).length).toBeGreaterThan(0);
      }
    }
  });

  it("describes a record of each of the fourteen types, without the team's own fields", () => {
    for (const type of TYPE_NAMES) expect(schemas).toHaveProperty(`${type.charAt(0).toUpperCase()}${type.slice(1)}Record`);
    expect(JSON.stringify(schemas.SourceRecord)).not.toContain("riskReview");
    expect(JSON.stringify(schemas.EngagementRecord)).not.toContain("contacts");
  });

  it("leaves answers open to new fields", () => {
    expect(JSON.stringify(schemas)).not.toContain('"additionalProperties":false');
  });
});
