import { z } from "zod";
import { TRANSLATION_STATES } from "../../registry/index.ts";
import { localisedShape, recordShape, refShape, SHAPES, typeShape } from "./record-shape.ts";

/** The shape of every answer of the API. OpenAPI and the checks in the tests both come from here. */

const total = z.number().int().min(0);
const cursor = z.union([z.string(), z.null()]).describe("Give it back as `cursor` to go on; null at the end");

export const recordsShape = z
  .strictObject({ total, records: z.array(recordShape), next: cursor })
  .register(SHAPES, { id: "Records" });

const versionShape = z
  .strictObject({
    version: z.number().int(),
    act: z.string(),
    at: z.string(),
    reason: z.string(),
    hash: z.string().describe("SHA-256 of the revision in the ledger's chain"),
    url: z.string(),
  })
  .register(SHAPES, { id: "Version" });

const backlinkShape = z.strictObject({ ...refShape.shape, field: z.string() }).register(SHAPES, { id: "Backlink" });

export const openRecordShape = z
  .strictObject({
    record: recordShape,
    latest: z.boolean().describe("False when an older version was asked for"),
    versions: z.array(versionShape).describe("Newest first"),
    backlinks: z.array(backlinkShape).describe("Public records that refer to this one, and the field that does"),
  })
  .register(SHAPES, { id: "OpenRecord" });

const hitShape = z
  .strictObject({
    handle: z.string(),
    type: typeShape,
    title: z.string().describe("In the language asked for, or the nearest there is"),
    titleLang: z.string(),
    passage: z.string(),
    lang: z.string().describe("Language of the passage"),
    fragments: z
      .array(z.strictObject({ text: z.string(), mark: z.boolean() }))
      .describe("The passage again; `mark` where it matched"),
    translation: z
      .union([z.enum(TRANSLATION_STATES), z.null()])
      .describe("Of the record's own words: whether they are the original or who translated them; null for what its files say"),
    page: z.union([z.number().int(), z.null()]).describe("Page of the source file that the passage is on"),
    file: z.union([z.string(), z.null()]).describe("SHA-256 of that file"),
    url: z.string(),
  })
  .register(SHAPES, { id: "Hit" });

const facetShape = z
  .strictObject({
    name: z.string().describe("Also the parameter to filter by"),
    values: z.array(z.strictObject({ value: z.string(), label: z.string(), count: total, chosen: z.boolean() })),
  })
  .register(SHAPES, { id: "Facet" });

const widenedShape = z
  .strictObject({
    word: z.string(),
    scheme: z.string(),
    notation: z.string(),
    labels: z.array(z.strictObject({ lang: z.string(), label: z.string() })),
  })
  .describe("A word that was also looked for under these labels of the vocabulary.")
  .register(SHAPES, { id: "Widened" });

export const searchShape = z
  .strictObject({ total, hits: z.array(hitShape), facets: z.array(facetShape), widened: z.array(widenedShape), next: cursor })
  .register(SHAPES, { id: "SearchResult" });

export const changesShape = z
  .strictObject({
    changes: z.array(
      z.strictObject({
        handle: z.string(),
        type: typeShape,
        title: localisedShape,
        act: z.string(),
        at: z.string(),
        reason: z.string(),
        version: z.number().int(),
        url: z.string(),
      }),
    ),
    next: z.union([z.number().int(), z.null()]).describe("Give it back as `before` to go on; null at the end"),
  })
  .register(SHAPES, { id: "Changes" });

const labels = z.record(z.string(), z.string()).describe("By BCP 47 tag");

export const vocabulariesShape = z
  .strictObject({
    vocabularies: z.array(
      z.strictObject({
        scheme: z.string(),
        notation: z.string().optional(),
        title: labels,
        description: labels.optional(),
        terms: total,
        url: z.string(),
      }),
    ),
  })
  .register(SHAPES, { id: "Vocabularies" });

const termShape = z
  .looseObject({
    notation: z.string(),
    prefLabel: labels,
    altLabel: z.record(z.string(), z.array(z.string())).optional(),
    shortLabel: labels.optional(),
    definition: labels.optional(),
    broader: z.string().optional(),
    countries: z.array(z.string()).optional(),
  })
  .register(SHAPES, { id: "Term" });

export const vocabularyShape = z
  .looseObject({ scheme: z.string(), title: labels, description: labels.optional(), terms: z.array(termShape), url: z.string() })
  .register(SHAPES, { id: "Vocabulary" });

/** JSON-LD: its meaning is in its context, so only the frame is fixed here. */
export const linkedDataShape = z
  .looseObject({ "@context": z.record(z.string(), z.unknown()) })
  .register(SHAPES, { id: "LinkedData" });

export const jsonSchemaShape = z.looseObject({ $schema: z.string() }).register(SHAPES, { id: "JsonSchema" });

export const openApiShape = z.looseObject({ openapi: z.string() }).register(SHAPES, { id: "OpenApi" });

export const rootShape = z
  .strictObject({
    name: z.string(),
    version: z.string(),
    edition: z.strictObject({ seq: total, records: total, hash: z.string() }),
    links: z.record(z.string(), z.string()),
  })
  .register(SHAPES, { id: "Root" });

export const problemsShape = z
  .strictObject({ problems: z.array(z.strictObject({ code: z.string(), status: z.number().int(), title: z.string() })) })
  .register(SHAPES, { id: "Problems" });

export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    fields: z.record(z.string(), z.string()).optional(),
  })
  .describe("RFC 9457. `code` is stable; `fields` says what is wrong with each parameter.")
  .register(SHAPES, { id: "Problem" });
