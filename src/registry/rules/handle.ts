import { TYPES, type TypeName } from "../types/index.ts";

/** The parts of `VIG-DEP-2026-0001`. */
export interface HandleParts {
  prefix: string;
  code: string;
  year: number;
  number: number;
}

const PATTERN = /^([A-Z][A-Z0-9]{1,9})-([A-Z]{3})-([1-9]\d{3})-(\d{4,9})$/;

/** At least four digits; a year with more than 9,999 records of a type goes on with five. */
export const formatHandle = ({ prefix, code, year, number }: HandleParts): string =>
  `${prefix}-${code}-${year}-${String(number).padStart(4, "0")}`;

/** The parts of a handle, or undefined when the text is none (a number padded more than it needs is none either). */
export function parseHandle(text: string): HandleParts | undefined {
  const [, prefix, code, year, number] = PATTERN.exec(text) ?? [];
  if (!prefix || !code) return undefined;
  const parts = { prefix, code, year: Number(year), number: Number(number) };
  return parts.number > 0 && formatHandle(parts) === text ? parts : undefined;
}

export const isHandlePrefix = (text: string): boolean => /^[A-Z][A-Z0-9]{1,9}$/.test(text);

/** The record type that a handle names. */
export function typeOfHandle(handle: string): TypeName | undefined {
  const code = parseHandle(handle)?.code;
  return Object.values(TYPES).find((type) => type.code === code)?.name as TypeName | undefined;
}
