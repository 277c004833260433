import type { Field, Fields } from "./fields.ts";

/** One value of a record with the field that it belongs to. Lists are taken apart and groups are gone into. */
export interface Leaf {
  /** `figures.0.value` */
  path: string;
  /** The same without the places in lists: `figures.value`. */
  name: string;
  field: Field;
  value: unknown;
  /** The field, or a group around it, never leaves the team. */
  secret: boolean;
}

/** Every single value of a record's fields, in the order of the declaration. */
export function leaves(fields: Fields, values: Readonly<Record<string, unknown>>): Leaf[] {
  const found: Leaf[] = [];
  within(fields, values, "", "", false, found);
  return found;
}

function within(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  path: string,
  name: string,
  secret: boolean,
  found: Leaf[],
) {
  for (const key in fields) {
    const value = values[key];
    const field = fields[key];
    if (value === undefined || !field) continue;
    if (!field.many || !Array.isArray(value)) one(field, value, path + key, name + key, secret, found);
    else for (let i = 0; i < value.length; i++) one(field, value[i], `${path}${key}.${i}`, name + key, secret, found);
  }
}

function one(field: Field, value: unknown, path: string, name: string, above: boolean, found: Leaf[]): void {
  const secret = above || field.secret;
  if (field.kind !== "group") found.push({ path, name, field, value, secret });
  else within(field.parts ?? {}, value as Record<string, unknown>, `${path}.`, `${name}.`, secret, found);
}

/** No value, an empty list, an empty group or text: nothing that could be asserted. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
