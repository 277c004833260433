import { type Fields, knownFieldsOf, type RecordBody } from "../../../registry/index.ts";

/** Does the record carry the term itself, in whatever field? */
export const carries = (body: Pick<RecordBody, "type" | "fields">, scheme: string, notation: string): boolean =>
  replaced(body, scheme, notation, notation).found;

/**
 * The record with one term in the place of another, wherever it stands. What it says else is as it was; a list that would hold the same
 * term twice holds it once.
 */
export function replaced<B extends Pick<RecordBody, "type" | "fields">>(
  body: B,
  scheme: string,
  from: string,
  to: string,
): { body: B; found: boolean } {
  let found = false;
  const within = (fields: Fields, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const field = fields[name];
        if (!field || (field.kind !== "term" && field.kind !== "group" && field.kind !== "place")) return [name, value];
        const one = (item: unknown): unknown => {
          if (field.kind === "group") return within(field.parts ?? {}, item as Record<string, unknown>);
          if (field.kind === "place") return inPlace(item as Record<string, unknown>);
          if (field.scheme !== scheme || item !== from) return item;
          found = true;
          return to;
        };
        if (!Array.isArray(value)) return [name, one(value)];
        const items = value.map(one);
        return [name, field.kind === "term" ? [...new Set(items)] : items];
      }),
    );
  const inPlace = (place: Record<string, unknown>): Record<string, unknown> => {
    if (scheme !== "region" || place.region !== from) return place;
    found = true;
    return { ...place, region: to };
  };
  const fields = within(knownFieldsOf(body.type), body.fields);
  return { body: found ? { ...body, fields } : body, found };
}
