import type { Localised, Money, Place, Range } from "../../registry/index.ts";

/** Readers of `fields`, whose values come as unknown from the edition. Each answers undefined (or an empty list) for another shape. */

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const asText = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
export const asNumber = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
export const asGroup = (value: unknown): Record<string, unknown> | undefined => (isObject(value) ? value : undefined);
export const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const asTexts = (value: unknown): string[] =>
  asList(value).filter((item): item is string => typeof item === "string" && item !== "");
export const asGroups = (value: unknown): Record<string, unknown>[] => asList(value).filter(isObject);

export function asLocalised(value: unknown): Localised | undefined {
  if (!isObject(value)) return undefined;
  const good = Object.values(value).every((version) => isObject(version) && typeof version.text === "string");
  return good && Object.keys(value).length > 0 ? (value as Localised) : undefined;
}

export const asPlace = (value: unknown): Partial<Place> | undefined => (isObject(value) ? (value as Partial<Place>) : undefined);

export function asRange(value: unknown): Range | undefined {
  if (!isObject(value) || typeof value.min !== "number" || typeof value.max !== "number") return undefined;
  return { min: value.min, max: value.max, basis: typeof value.basis === "string" ? value.basis : "" };
}

export function asMoney(value: unknown): Money | undefined {
  return isObject(value) && typeof value.amount === "number" && typeof value.currency === "string"
    ? (value as unknown as Money)
    : undefined;
}

/** Nothing to say: absent, an empty text, list or group. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isObject(value) && Object.values(value).every(isEmpty));
