import type { Localised, RecordBody } from "../../../registry/index.ts";
import { type FormField, type FormFields, formOfType, isKept } from "./declared.ts";
import { type FormEntries, PARTS, ROW } from "./names.ts";
import { momentParts } from "./scalars.ts";

/** A body as a form shows it. What the archive keeps is not in it; what has no value has no entry. */
export function entriesOf(body: RecordBody): FormEntries {
  const entries = new Map<string, string>();
  writeGroup(formOfType(body.type), body, "", entries);
  return entries;
}

/** Line ends as a form sends them, once parsed. */
export const lines = (text: string): string => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");

function writeGroup(fields: FormFields, values: object, before: string, entries: Map<string, string>): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = (values as Record<string, unknown>)[name];
    if (value !== undefined && !isKept(field)) writeField(field, value, before + name, entries);
  }
}

/** Writes one value, or each row of a list with the mark of its place. */
export function writeField(field: FormField, value: unknown, name: string, entries: Map<string, string>): void {
  if (!field.many) {
    writeValue(field, value, name, entries);
    return;
  }
  for (const [i, item] of (value as unknown[]).entries()) {
    writeValue({ ...field, many: false }, item, `${name}.${i}`, entries);
    entries.set(`${name}.${i}.${ROW}`, String(i));
  }
}

function writeValue(field: FormField, value: unknown, name: string, entries: Map<string, string>): void {
  if (field.kind === "group") writeGroup(field.parts ?? {}, value as object, `${name}.`, entries);
  else if (field.kind === "localised") writeTexts(value as Localised, name, entries);
  else if (field.kind === "flag") entries.set(name, value === true ? "yes" : "no");
  else if (field.kind === "instant" || field.kind === "moment") writeParts(momentParts(String(value)), field, name, entries);
  else if (PARTS[field.kind]) writeParts(value as object, field, name, entries);
  else entries.set(name, lines(String(value)));
}

function writeTexts(texts: Localised, name: string, entries: Map<string, string>): void {
  for (const [lang, { text, status }] of Object.entries(texts)) {
    entries.set(`${name}.${lang}.text`, lines(text));
    entries.set(`${name}.${lang}.status`, status);
  }
}

function writeParts(value: object, { kind }: FormField, name: string, entries: Map<string, string>): void {
  for (const part of PARTS[kind] ?? []) {
    const found = (value as Record<string, unknown>)[part];
    if (found !== undefined && found !== "") entries.set(`${name}.${part}`, lines(String(found)));
  }
}
