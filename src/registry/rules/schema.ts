import { z } from "zod";
import { canonicalJson } from "../../kernel/hash.ts";
import { Problem } from "../../kernel/problem.ts";
import { isTypeName, TYPE_NAMES, TYPES, type TypeName } from "../types/index.ts";
import { fieldsOf, localisedValue } from "./field-schema.ts";
import { parseHandle } from "./handle.ts";
import { fieldAt } from "./paths.ts";
import { type RecordBody, STATES } from "./record.ts";
import { idValue, instantValue, LARGEST_BODY, languageValue, lineValue, listOf, termValue, textValue } from "./scalars.ts";

const pathIn = (type: TypeName) =>
  z
    .string()
    .max(200)
    .refine((path) => fieldAt(type, path) !== undefined, `names no field of a ${type}`);

const schemas = new Map<TypeName, z.ZodType<RecordBody>>();

/** The zod schema of a whole record of one type. Strict: a key that it does not know is refused. */
export function schemaOf(type: TypeName): z.ZodType<RecordBody> {
  let schema = schemas.get(type);
  if (!schema) {
    schema = build(type);
    schemas.set(type, schema);
  }
  return schema;
}

function build(type: TypeName): z.ZodType<RecordBody> {
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
    handle: z
      .string()
      .refine((text) => text === "" || parseHandle(text) !== undefined, "is not a handle such as VIG-DEP-2026-0001"),
    type: z.literal(type),
    lang: languageValue,
    state: z.enum(STATES),
    visibility: z.enum(["public", "partner", "restricted", "sealed"]),
    sensitivity: z.enum(["none", "personal", "special", "life_safety"]),
    licence: z.string().regex(/^[A-Za-z0-9.+\-() ]{1,200}$/, "is not an SPDX expression such as CC-BY-4.0"),
    title: localisedValue,
    summary: localisedValue.optional(),
    contentNotice: localisedValue.optional(),
    embargoUntil: instantValue.or(z.iso.date()).optional(),
    reviewBy: z.iso.date().optional(),
    fields: fieldsOf(TYPES[type].fields),
    citations: listOf(citation),
    editorial: listOf(path),
    notes: listOf(z.strictObject({ kind: z.enum(["conflict", "caution"]), text: localisedValue })),
    corrections: listOf(correction),
    mergedInto: idValue.optional(),
    provenance: z.strictObject({ origin: lineValue, key: lineValue }).optional(),
  }) as unknown as z.ZodType<RecordBody>;
}

/**
 * The body, if it is a record of its type. Throws the problem `record-invalid` (422) that names each field that is wrong,
 * by its path (`fields.since`, `citations.0.field`).
 */
export function validate(body: unknown): RecordBody {
  const type = typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
  if (typeof type !== "string" || !isTypeName(type)) throw invalid({ type: `is none of ${TYPE_NAMES.join(", ")}` });
  const result = schemaOf(type).safeParse(body);
  if (!result.success) throw invalid(explain(result.error));
  const size = canonicalJson(result.data).length;
  if (size > LARGEST_BODY) throw invalid({ fields: `are ${size} characters together, and at most ${LARGEST_BODY} are kept` });
  return result.data;
}

function explain(error: z.ZodError): Record<string, string> {
  const found = new Map<string, string>();
  const note = (path: PropertyKey[], message: string) => {
    const name = path.map(String).join(".");
    if (!found.has(name)) found.set(name, message);
  };
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) note([...issue.path, key], "is unknown");
    else note(issue.path, issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message);
  }
  return Object.fromEntries(found);
}

function invalid(fields: Record<string, string>): Problem {
  const [first, message] = Object.entries(fields)[0] ?? ["the record", "is no record"];
  const more = Object.keys(fields).length - 1;
  return new Problem("record-invalid", 422, `${first} ${message}${more > 0 ? ` (and ${more} more)` : ""}`, fields);
}
