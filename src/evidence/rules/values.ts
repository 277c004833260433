/** Values of a public record's fields, read with care: a record of any time may hold less than today's form asks for. */

export const asText = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
export const asNumber = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
export const asTexts = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === "string" && one !== "");
export const asGroups = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null && !Array.isArray(one))
    : [];

const HASH = /^[0-9a-f]{64}$/;
export const asHash = (value: unknown): string | undefined => (typeof value === "string" && HASH.test(value) ? value : undefined);

/** Without the members that are undefined. */
export const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
