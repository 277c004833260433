import { z } from "zod";
import { type Field, type Fields, STATES, TRANSLATION_STATES, TYPE_NAMES, TYPES, type TypeName } from "../../registry/index.ts";

/** The shapes of answers that have a name in OpenAPI. */
export const SHAPES = z.registry<{ id: string }>();

/** Shapes of records in answers. OpenAPI and the checks in the tests both come from here. */

const translation = z.strictObject({
  text: z.string(),
  status: z.enum(TRANSLATION_STATES),
  translator: z.string().optional(),
  sourceHash: z.string().optional(),
  stale: z.boolean().optional(),
});

export const localisedShape = z
  .record(z.string(), translation)
  .describe("A text in several languages, by BCP 47 tag, each with the state of its translation.")
  .register(SHAPES, { id: "Localised" });

export const typeShape = z.enum(TYPE_NAMES as [TypeName, ...TypeName[]]).register(SHAPES, { id: "RecordType" });

export const refShape = z
  .strictObject({ handle: z.string(), type: typeShape, title: localisedShape, url: z.string() })
  .describe("Another public record.")
  .register(SHAPES, { id: "Reference" });

/** A reference in a record: null stands for a record that is not public. */
const reference = z.union([refShape, z.null()]);

const place = z
  .strictObject({
    country: z.string().optional(),
    subdivision: z.string().optional(),
    m49: z.string().optional(),
    region: z.string().optional(),
    label: z.string().optional(),
    lat: z.number().optional(),
    lon: z.number().optional(),
    precision: z.string().optional(),
    publicPrecision: z.string().optional(),
  })
  .describe("A place, no more exact than it may be shown.")
  .register(SHAPES, { id: "Place" });

const range = z.strictObject({ min: z.number(), max: z.number(), basis: z.string() }).register(SHAPES, { id: "Range" });

const money = z
  .strictObject({ amount: z.number(), currency: z.string(), kind: z.string().optional(), year: z.number().optional() })
  .register(SHAPES, { id: "Money" });

function oneShape(field: Field): z.ZodType {
  switch (field.kind) {
    case "localised":
      return localisedShape;
    case "ref":
      return reference;
    case "place":
      return place;
    case "range":
      return range;
    case "money":
      return money;
    case "number":
      return z.number();
    case "flag":
      return z.boolean();
    case "group":
      return fieldsShape(field.parts ?? {});
    case "url":
      return z.string().describe("An http, https or mailto address");
    case "term":
      return z.string().describe(`A notation of the vocabulary ${field.scheme}`);
    case "edtf":
      return z.string().describe("A date in EDTF (ISO 8601-2)");
    case "country":
      return z.string().describe("ISO 3166-1 alpha-2");
    case "language":
      return z.string().describe("BCP 47");
    default:
      return z.string();
  }
}

/** The JSON Schema of one field that a monitor has added: answers hold it beside those that ship. */
export const fieldSchema = (field: Field): Record<string, unknown> => {
  const one = oneShape(field);
  return z.toJSONSchema(field.many ? z.array(one) : one) as Record<string, unknown>;
};

function fieldsShape(fields: Fields): z.ZodObject {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.secret) continue;
    const one = oneShape(field);
    shape[name] = (field.many ? z.array(one) : one).optional();
  }
  return z.strictObject(shape);
}

const citation = z
  .strictObject({
    field: z.string(),
    source: reference,
    relation: z.enum(["supports", "contradicts", "context"]),
    grade: z.enum(["E0", "E1", "E2", "E3", "E4", "E5"]),
    locator: z.strictObject({ page: z.string().optional(), quote: z.string().optional() }).optional(),
    note: z.string().optional(),
  })
  .describe("Why a field says what it says. `field` is a path such as `since` or `figures.0.value`.")
  .register(SHAPES, { id: "Citation" });

const note = z.strictObject({ kind: z.enum(["conflict", "caution"]), text: localisedShape }).register(SHAPES, { id: "Note" });

const correction = z
  .strictObject({
    kind: z.string(),
    field: z.string(),
    before: z.string(),
    after: z.string(),
    reason: z.string(),
    requestedBy: z.string().optional(),
    at: z.string(),
  })
  .register(SHAPES, { id: "Correction" });

const reply = z
  .strictObject({
    asked: z.string(),
    due: z.string(),
    outcome: z.enum(["answered", "none"]).optional(),
    at: z.string().optional(),
  })
  .register(SHAPES, { id: "RightOfReply" });

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const shapeOfType = (name: TypeName) =>
  z
    .strictObject({
      id: z.string(),
      handle: z.string(),
      type: z.literal(name),
      version: z.number().int().min(1),
      state: z.enum(STATES),
      lang: z.string(),
      languages: z.array(z.string()),
      url: z.string(),
      firstPublished: z.string(),
      changed: z.string(),
      licence: z.string(),
      title: localisedShape,
      summary: localisedShape.optional(),
      contentNotice: localisedShape.optional(),
      fields: fieldsShape(TYPES[name].fields),
      citations: z.array(citation),
      editorial: z.array(z.string()),
      notes: z.array(note),
      corrections: z.array(correction),
      reply: reply.optional(),
    })
    .register(SHAPES, { id: `${capital(name)}Record` });

const [firstShape, ...otherShapes] = TYPE_NAMES.map(shapeOfType);
if (!firstShape) throw new Error("there are no record types");

/** Any public record, with what it refers to named in place. */
export const recordShape = z.discriminatedUnion("type", [firstShape, ...otherShapes]).register(SHAPES, { id: "Record" });
