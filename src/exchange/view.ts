import type { OpenRecord, PublicRecord, RefSummary } from "../edition/index.ts";
import { type Citation, type Field, type Fields, fieldsOfType, type Localised } from "../registry/index.ts";

/** Turns what the edition answers into what the API does: references become names and addresses, ids stay inside. */

export type Refs = ReadonlyMap<string, RefSummary>;

/** Makes the address of a path of this site: absolute when the monitor has said where it lives. */
export type Address = (path: string) => string;

export const addressUnder =
  (baseUrl: string | undefined): Address =>
  (path) =>
    `${baseUrl ?? ""}${path}`;

export const recordPath = (handle: string, version?: number): string => (version ? `/r/${handle}@${version}` : `/r/${handle}`);

const referenceTo = ({ handle, type, title }: Pick<RefSummary, "handle" | "type" | "title">, address: Address) => ({
  handle,
  type,
  title,
  url: address(recordPath(handle)),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every id that the record's fields and citations refer to. */
export function idsIn(record: Pick<PublicRecord, "type" | "fields" | "citations">): string[] {
  const ids = new Set(record.citations.map(({ source }) => source));
  const collect = (fields: Fields, values: Record<string, unknown>): void => {
    for (const [name, field] of Object.entries(fields)) {
      const value = values[name];
      for (const each of Array.isArray(value) ? value : [value]) {
        if (field.kind === "ref" && typeof each === "string") ids.add(each);
        if (field.kind === "group" && isObject(each)) collect(field.parts ?? {}, each);
      }
    }
  };
  collect(fieldsOfType(record.type), record.fields);
  return [...ids];
}

function fieldsWithNames(fields: Fields, values: Record<string, unknown>, refs: Refs, address: Address): Record<string, unknown> {
  const one = (field: Field, value: unknown): unknown => {
    if (field.kind === "ref") {
      const found = refs.get(String(value));
      return found ? referenceTo(found, address) : null;
    }
    return field.kind === "group" && isObject(value) ? fieldsWithNames(field.parts ?? {}, value, refs, address) : value;
  };
  const named: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined || field.secret) continue;
    named[name] = Array.isArray(value) ? value.map((each) => one(field, each)) : one(field, value);
  }
  return named;
}

function citationWithName(citation: Citation, refs: Refs, address: Address) {
  const source = refs.get(citation.source);
  return { ...citation, source: source ? referenceTo(source, address) : null };
}

/** A public record as the API answers it. `refs` are the public records among those it refers to. */
export function recordView(record: PublicRecord, refs: Refs, address: Address) {
  const { seq: _, reply, ...said } = record;
  return {
    ...said,
    ...(reply && { reply: { asked: reply.asked, due: reply.due, outcome: reply.outcome, at: reply.at } }),
    url: address(recordPath(record.handle)),
    fields: fieldsWithNames(fieldsOfType(record.type), record.fields, refs, address),
    citations: record.citations.map((citation) => citationWithName(citation, refs, address)),
  };
}

export function openRecordView({ record, refs, backlinks, versions, latest }: OpenRecord, address: Address) {
  return {
    record: recordView(record, refs, address),
    latest,
    versions: versions.map(({ version, act, at, reason, hash }) => ({
      version,
      act,
      at,
      reason,
      hash,
      url: address(recordPath(record.handle, version)),
    })),
    backlinks: backlinks.map((backlink) => ({ ...referenceTo(backlink, address), field: backlink.field })),
  };
}

/** A localised text in the language asked for, else the original, else English, else the first there is. */
export function inLanguage(text: Localised, lang: string, fallback: string): { text: string; lang: string } {
  const tag = [lang, fallback, "en"].find((each) => text[each]) ?? Object.keys(text)[0];
  return tag === undefined ? { text: "", lang: fallback } : { text: text[tag]?.text ?? "", lang: tag };
}
