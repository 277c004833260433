import { z } from "zod";
import { canonicalJson } from "../../kernel/hash.ts";
import { shapeGeneration } from "../shape/current.ts";
import { knownFieldsOf } from "../shape/own-fields.ts";
import { isTypeName, TYPE_NAMES, type TypeName } from "../types/index.ts";
import { fieldsOf, localisedValue } from "./field-schema.ts";
import type { Fields } from "./fields.ts";
import { parseHandle } from "./handle.ts";
import { fieldAt } from "./paths.ts";
import { type RecordBody, STATES } from "./record.ts";
import { type Refusal, refusalsOf } from "./refusal.ts";
import { idValue, instantValue, LARGEST_BODY, languageValue, lineValue, listOf, termValue, textValue } from "./scalars.ts";

const pathIn = (type: TypeName) =>
  z
    .string()
    .max(200)
    .refine((path) => fieldAt(type, path) !== undefined, "value-no-field");

const schemas = new Map<TypeName, { generation: number; schema: z.ZodType<RecordBody> }>();

/**
 * The zod schema of a whole record of one type. Strict: a key that it does not know is refused. A field of the monitor's own that was
 * removed is still known: what was written may be kept.
 */
export function schemaOf(type: TypeName): z.ZodType<RecordBody> {
  let known = schemas.get(type);
  if (known?.generation !== shapeGeneration()) {
    known = { generation: shapeGeneration(), schema: bodySchema(type, knownFieldsOf(type)) };
    schemas.set(type, known);
  }
  return known.schema;
}

/** The schema of a record of one type with these fields. */
export function bodySchema(type: TypeName, fields: Fields): z.ZodType<RecordBody> {
  const path = pathIn(type);
  const citation = z.strictObject({
    field: path,
    source: idValue,
    relation: z.enum(["supports", "contradicts", "context"]),
    grade: z.enum(["E0", "E1", "E2", "E3", "E4", "E5"]),
    locator: z.strictObject({ page: lineValue.optional(), quote: textValue.optional() }).optional(),
    note: textValue.optional(),
  });
  const correction = z.strictObject({
    kind: termValue("correction-kind"),
    field: path,
    before: z.string().max(100_000),
    after: z.string().max(100_000),
    reason: textValue,
    requestedBy: lineValue.optional(),
    at: instantValue,
  });
  return z.strictObject({
    id: idValue,
    handle: z.string().refine((text) => text === "" || parseHandle(text) !== undefined, "value-no-handle"),
    type: z.literal(type),
    lang: languageValue,
    state: z.enum(STATES),
    visibility: z.enum(["public", "partner", "restricted", "sealed"]),
    sensitivity: z.enum(["none", "personal", "special", "life_safety"]),
    licence: z.string().regex(/^[A-Za-z0-9.+\-() ]{1,200}$/, "value-no-licence"),
    title: localisedValue,
    summary: localisedValue.optional(),
    contentNotice: localisedValue.optional(),
    embargoUntil: instantValue.or(z.iso.date()).optional(),
    reviewBy: z.iso.date().optional(),
    fields: fieldsOf(fields),
    citations: listOf(citation),
    editorial: listOf(path),
    notes: listOf(z.strictObject({ kind: z.enum(["conflict", "caution"]), text: localisedValue })),
    corrections: listOf(correction),
    reply: z
      .strictObject({
        asked: z.iso.date(),
        due: z.iso.date(),
        outcome: z.enum(["answered", "none"]).optional(),
        at: z.iso.date().optional(),
        engagement: idValue.optional(),
      })
      .optional(),
    mergedInto: idValue.optional(),
    provenance: z.strictObject({ origin: lineValue, key: lineValue }).optional(),
  }) as unknown as z.ZodType<RecordBody>;
}

/** The body if it is a record of its type, else all that is wrong with it: at most one refusal for a place. */
export function examine(body: unknown): { body: RecordBody; refusals: [] } | { body?: undefined; refusals: Refusal[] } {
  const type = typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
  if (typeof type !== "string" || !isTypeName(type)) return refused("type", "value-no-type", { types: TYPE_NAMES.join(", ") });
  const result = schemaOf(type).safeParse(body);
  if (!result.success) return { refusals: refusalsOf(result.error) };
  const size = canonicalJson(result.data).length;
  if (size > LARGEST_BODY) return refused("fields", "value-too-large", { size, most: LARGEST_BODY });
  return { body: result.data, refusals: [] };
}

const refused = (path: string, code: string, args: Refusal["args"]) => ({ refusals: [{ path, code, args }] });
