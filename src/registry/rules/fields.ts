import type { Edtf, Localised, Money, Place, Range } from "./values.ts";

export type FieldKind =
  | "text"
  | "localised"
  | "term"
  | "ref"
  | "place"
  | "edtf"
  | "instant"
  | "range"
  | "money"
  | "number"
  | "flag"
  | "url"
  | "language"
  | "country"
  | "digest"
  | "group";

/** How one field behaves everywhere: in the schema, the form, the public view, the facets, the search text and the tables. */
export interface Field<T = unknown> {
  readonly kind: FieldKind;
  /** Holds a list. */
  readonly many: boolean;
  /** Vocabulary of a `term`. */
  readonly scheme?: string;
  /** Record types that a `ref` may point to. */
  readonly to?: readonly string[];
  /** Parts of a `group`. */
  readonly parts?: Fields;
  /** Readers may filter by it. */
  readonly facet: boolean;
  /** Its text is searched. */
  readonly search: boolean;
  /** Must be there before the record is published. */
  readonly required: boolean;
  /** States a fact about the world, so it is cited or marked editorial. Bookkeeping is not. */
  readonly asserted: boolean;
  /** Never leaves the team, whatever the record's state. */
  readonly secret: boolean;
  /** The static type of the value; never there at run time. */
  readonly type?: T;
}

export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F> = F extends Field<infer T> ? T : never;
/** The static type of a record's `fields`. */
export type ValuesOf<F extends Fields> = { [K in keyof F]?: ValueOf<F[K]> };

export interface FieldOptions {
  facet?: boolean;
  search?: boolean;
  required?: boolean;
  asserted?: boolean;
  secret?: boolean;
}

const make = <T>(kind: FieldKind, options: FieldOptions = {}, more: Partial<Omit<Field, "type">> = {}): Field<T> => ({
  kind,
  many: false,
  facet: options.facet ?? false,
  search: options.search ?? false,
  required: options.required ?? false,
  asserted: options.asserted ?? true,
  secret: options.secret ?? false,
  ...more,
});

export const text = (o?: FieldOptions) => make<string>("text", o);
export const localised = (o?: FieldOptions) => make<Localised>("localised", { search: true, ...o });
export const term = (scheme: string, o?: FieldOptions) => make<string>("term", { facet: true, ...o }, { scheme });
export const ref = (to: string | readonly string[], o?: FieldOptions) =>
  make<string>("ref", o, { to: typeof to === "string" ? [to] : to });
export const place = (o?: FieldOptions) => make<Place>("place", { facet: true, search: true, ...o });
export const edtf = (o?: FieldOptions) => make<Edtf>("edtf", o);
export const instant = (o?: FieldOptions) => make<string>("instant", o);
export const range = (o?: FieldOptions) => make<Range>("range", o);
export const money = (o?: FieldOptions) => make<Money>("money", o);
export const number = (o?: FieldOptions) => make<number>("number", o);
export const flag = (o?: FieldOptions) => make<boolean>("flag", o);
export const url = (o?: FieldOptions) => make<string>("url", o);
export const language = (o?: FieldOptions) => make<string>("language", { facet: true, ...o });
export const country = (o?: FieldOptions) => make<string>("country", { facet: true, ...o });
/** A SHA-256 in hex: the name of an object. */
export const digest = (o?: FieldOptions) => make<string>("digest", { asserted: false, ...o });
export const group = <P extends Fields>(parts: P, o?: FieldOptions) => make<ValuesOf<P>>("group", o, { parts });

/** The same field, holding a list. */
export const many = <T>(field: Field<T>): Field<T[]> => ({ ...field, many: true }) as Field<T[]>;

/** One record type. `code` is the middle of its handles (`VIG-DEP-2026-0001`). */
export interface RecordType<F extends Fields = Fields> {
  readonly name: string;
  readonly code: string;
  /** What it maps to outside: a schema.org or PROV class, for JSON-LD. */
  readonly mapsTo: readonly string[];
  readonly fields: F;
}

export const recordType = <F extends Fields>(
  name: string,
  code: string,
  mapsTo: readonly string[],
  fields: F,
): RecordType<F> => ({ name, code, mapsTo, fields });
