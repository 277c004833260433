import { knownFieldsOf } from "../shape/own-fields.ts";
import type { TypeName } from "../types/index.ts";
import { type Field, localised } from "./fields.ts";

/** Texts of the envelope that can be cited like a field. */
const ENVELOPE: Readonly<Record<string, Field>> = {
  title: localised(),
  summary: localised(),
  contentNotice: localised(),
  notes: { ...localised(), many: true },
};

/**
 * The field that a path leads to (`since`, `figures.0.value`, `title`, `notes.0`), or undefined when there is no such field.
 * An index may follow a list; a language or the part of a place, a range or a sum may end the path.
 */
export function fieldAt(type: TypeName, path: string): Field | undefined {
  const [name = "", ...rest] = path.split(".");
  const fields = knownFieldsOf(type);
  const start = Object.hasOwn(fields, name) ? fields[name] : Object.hasOwn(ENVELOPE, name) ? ENVELOPE[name] : undefined;
  return start && follow(start, rest);
}

function follow(field: Field, path: readonly string[]): Field | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return field;
  if (field.many) return /^(0|[1-9]\d{0,5})$/.test(name) ? follow({ ...field, many: false }, rest) : undefined;
  if (field.kind === "group")
    return field.parts && Object.hasOwn(field.parts, name) ? follow(field.parts[name] as Field, rest) : undefined;
  const divisible = ["localised", "place", "range", "money"].includes(field.kind);
  return divisible && rest.length === 0 && /^[A-Za-z0-9-]{1,35}$/.test(name) ? field : undefined;
}

/** Is `path` the same as `above` or inside it? */
export const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}.`);
