import { z } from "zod";
import { fieldsOfType, OWN, ownFieldLabel, TYPE_NAMES } from "../../registry/index.ts";
import { ENDPOINTS, type Endpoint } from "./endpoints.ts";
import { ownFilters } from "./filters.ts";
import type { Parameter } from "./parameters.ts";
import { fieldSchema, SHAPES } from "./record-shape.ts";
import { problemShape } from "./shapes.ts";

/** OpenAPI 3.1 of the API, made from the endpoints and the shapes that the routes and the tests use. */

type Json = Record<string, unknown>;

const REASONS: Readonly<Record<number, string>> = {
  400: "A parameter cannot be used",
  404: "There is no such thing",
  410: "It was withdrawn",
};

/** Answers may gain fields: a reader of them must not refuse what it does not know. */
const open = ({ jsonSchema }: { jsonSchema: Json }): void => {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
};

function components(): Json {
  const { schemas } = z.toJSONSchema(SHAPES, { uri: (id) => `#/components/schemas/${id}`, override: open });
  const named = Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
  for (const type of TYPE_NAMES) withOwnFields(named[`${type.charAt(0).toUpperCase()}${type.slice(1)}Record`] ?? {}, type);
  return named;
}

/** Adds the fields that the monitor has added to a type. */
function withOwnFields(schema: Json, type: (typeof TYPE_NAMES)[number]): void {
  const fields = (schema.properties as { fields?: { properties?: Json } } | undefined)?.fields;
  for (const [name, field] of Object.entries(fieldsOfType(type))) {
    if (!name.startsWith(OWN) || !fields?.properties) continue;
    const { $schema: _, ...one } = fieldSchema(field);
    const title = ownFieldLabel(type, name, "en")?.text;
    fields.properties[name] = title ? { title, ...one } : one;
  }
}

const reference = (schema: z.ZodType): Json => ({ $ref: `#/components/schemas/${SHAPES.get(schema)?.id}` });

function queryParameter([name, { describe, schema, many }]: [string, Parameter]): Json {
  const { $schema: _, ...one } = z.toJSONSchema(schema, { io: "input" });
  return {
    name,
    in: "query",
    description: describe,
    schema: many ? { type: "array", items: one } : one,
    ...(many ? { style: "form", explode: true } : {}),
  };
}

const content = (answers: Endpoint["answers"]): Json =>
  Object.fromEntries(
    Object.entries(answers).map(([type, shape]) => [type, { schema: shape === "text" ? { type: "string" } : reference(shape) }]),
  );

const refusals = ({ refusals = [] }: Endpoint): Json =>
  Object.fromEntries(
    [400, ...refusals].map((status) => [
      String(status),
      { description: REASONS[status], content: { "application/problem+json": { schema: reference(problemShape) } } },
    ]),
  );

function operation(id: string, endpoint: Endpoint): Json {
  const parts = Object.entries(endpoint.parts ?? {}).map(([name, description]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: name === "version" ? { type: "integer", minimum: 1 } : { type: "string" },
  }));
  return {
    operationId: id,
    summary: endpoint.summary,
    parameters: [...parts, ...Object.entries({ ...endpoint.parameters, ...ownFilters(endpoint) }).map(queryParameter)],
    responses: { 200: { description: "Found", content: content(endpoint.answers) }, ...refusals(endpoint) },
  };
}

/** The description whole. `server` is the monitor's address, or `/` when it has not said. */
export const openApi = (info: { name: string; version: string }, server: string): Json => ({
  openapi: "3.1.1",
  info: {
    title: `${info.name}: API`,
    version: info.version,
    description:
      "Reads the public records of this archive. Every answer may be used by any site: no key, no cookie, no limit by person.",
  },
  servers: [{ url: server }],
  paths: Object.fromEntries(
    Object.entries(ENDPOINTS).map(([id, endpoint]: [string, Endpoint]) => [endpoint.path, { get: operation(id, endpoint) }]),
  ),
  components: { schemas: components() },
});
