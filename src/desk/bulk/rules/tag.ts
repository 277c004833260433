import { isWithin, type RecordBody, TYPE_NAMES, type TypeName } from "../../../registry/index.ts";
import { fieldOf, fieldsOf } from "./declared.ts";

/** One term that is put into a field of many records, or taken out of it. */
export interface Tagging {
  field: string;
  scheme: string;
  term: string;
  op: "add" | "remove";
}

/**
 * What becomes of a record: `tagged`, `same` (it says so already), `field` (its kind has no such field), `taken` (the field holds one term, and
 * it is another), `review` (those who review it see it as it was sent in), `forbidden`.
 */
export const TAG_FATES = ["tagged", "same", "field", "taken", "review", "forbidden"] as const;
export type TagFate = (typeof TAG_FATES)[number];

export type TagState = "checking" | "checked" | "applying" | "applied" | "undoing" | "undone";

/** Fields that hold terms of a vocabulary, each name once, with the kinds of record that have it. */
export function termFields(types: readonly TypeName[] = TYPE_NAMES): { field: string; scheme: string; type: TypeName }[] {
  const found = new Map<string, { field: string; scheme: string; type: TypeName }>();
  for (const type of types)
    for (const [field, { kind, scheme, secret }] of Object.entries(fieldsOf(type)))
      if (kind === "term" && scheme && !secret && !found.has(`${field} ${scheme}`))
        found.set(`${field} ${scheme}`, { field, scheme, type });
  return [...found.values()];
}

/** The record with the term, or without it; or why it stays as it is. What rests on nobody's source is marked as the editors' own. */
export function tagged(
  body: RecordBody,
  tagging: Tagging,
): { body: RecordBody } | { fate: Exclude<TagFate, "tagged" | "review" | "forbidden"> } {
  const field = fieldOf(body.type, tagging.field);
  if (field?.kind !== "term" || field.scheme !== tagging.scheme) return { fate: "field" };
  const held = body.fields[tagging.field];
  if (!field.many) return single(body, tagging, held, field.asserted);
  const values = Array.isArray(held) ? (held as string[]) : [];
  const place = values.indexOf(tagging.term);
  if ((place !== -1) === (tagging.op === "add")) return { fate: "same" };
  if (tagging.op === "remove") return { body: without(body, tagging.field, values, place) };
  const path = `${tagging.field}.${values.length}`;
  const grounded = [
    ...body.editorial,
    ...body.citations.filter(({ relation }) => relation === "supports").map((one) => one.field),
  ];
  const editorial = field.asserted && !grounded.includes(tagging.field) ? [...body.editorial, path] : body.editorial;
  return { body: { ...body, fields: { ...body.fields, [tagging.field]: [...values, tagging.term] }, editorial } };
}

function single(body: RecordBody, { field, term, op }: Tagging, held: unknown, asserted: boolean): ReturnType<typeof tagged> {
  const has = held === term;
  if (op === "remove") {
    if (!has) return { fate: "same" };
    const { [field]: _, ...fields } = body.fields;
    const elsewhere = (path: string) => !isWithin(path, field);
    return {
      body: {
        ...body,
        fields,
        editorial: body.editorial.filter(elsewhere),
        citations: body.citations.filter((one) => elsewhere(one.field)),
      },
    };
  }
  if (has) return { fate: "same" };
  if (held !== undefined) return { fate: "taken" };
  const editorial = asserted && !body.editorial.includes(field) ? [...body.editorial, field] : body.editorial;
  return { body: { ...body, fields: { ...body.fields, [field]: term }, editorial } };
}

/** What is said of the values behind the one that goes moves up with them. */
function without(body: RecordBody, field: string, values: readonly string[], place: number): RecordBody {
  const rest = values.filter((_, i) => i !== place);
  const moved = (path: string): string[] => {
    const [, at, more = ""] = new RegExp(`^${field}\\.(\\d+)(\\..*)?$`).exec(path) ?? [];
    if (at === undefined) return rest.length === 0 && path === field ? [] : [path];
    if (Number(at) === place) return [];
    return [Number(at) > place ? `${field}.${Number(at) - 1}${more}` : path];
  };
  const { [field]: _, ...others } = body.fields;
  return {
    ...body,
    fields: rest.length > 0 ? { ...body.fields, [field]: rest } : others,
    citations: body.citations.flatMap((citation) => moved(citation.field).map((path) => ({ ...citation, field: path }))),
    editorial: body.editorial.flatMap(moved),
  };
}
