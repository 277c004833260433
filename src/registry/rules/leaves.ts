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
export const leaves = (fields: Fields, values: Readonly<Record<string, unknown>>): Generator<Leaf> =>
  within(fields, values, { path: "", name: "", secret: false });

function* within(
  fields: Fields,
  values: Readonly<Record<string, unknown>>,
  above: Pick<Leaf, "path" | "name" | "secret">,
): Generator<Leaf> {
  for (const [key, field] of Object.entries(fields)) {
    const value = values[key];
    if (value === undefined) continue;
    const secret = above.secret || field.secret;
    const name = above.name + key;
    const items =
      field.many && Array.isArray(value) ? value.map((item, i) => ({ at: `${key}.${i}`, item })) : [{ at: key, item: value }];
    for (const { at, item } of items) {
      const path = above.path + at;
      if (field.kind === "group") {
        yield* within(field.parts ?? {}, item as Record<string, unknown>, { path: `${path}.`, name: `${name}.`, secret });
      } else yield { path, name, field, value: item, secret };
    }
  }
}

/** No value, an empty list, an empty group or text: nothing that could be asserted. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
