import type { Language } from "../../../kernel/languages.ts";
import type { TypeName } from "../../types/index.ts";

/**
 * What the desk may change about the monitor itself: terms of vocabularies, fields of its own, pages, name and look. Each is an entry
 * of the ledger beside the records, with versions, a hash and an author; readers never meet one as a record.
 */

/** By language tag. */
export type Words = Record<string, string>;

/** A term that was added, or one that ships and was changed: whole, but for the languages that it does not speak of. */
export interface Concept {
  scheme: string;
  notation: string;
  prefLabel: Words;
  altLabel?: Record<string, string[]> | undefined;
  shortLabel?: Words | undefined;
  definition?: Words | undefined;
  /** Notation of the broader term in the same scheme. */
  broader?: string | undefined;
  /** The same idea in schemes outside. */
  match?: Match[] | undefined;
  /** Of a region: codes of ISO 3166-1. */
  countries?: string[] | undefined;
  /** Of a region: it touches its countries and contains none of them. */
  partial?: boolean | undefined;
  /** Offered no more. */
  deprecated?: boolean | undefined;
  /** Notation of the term that stands in its place. */
  replacedBy?: string | undefined;
}

export const RELATIONS = ["exact", "close", "broad", "narrow", "related"] as const;
export interface Match {
  relation: (typeof RELATIONS)[number];
  scheme: string;
  notation: string;
}

/** Kinds that a field of one's own may have: those that need no drawing, no parts and no secrets. */
export const OWN_KINDS = ["text", "localised", "term", "edtf", "number", "flag", "url", "country", "language", "ref"] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** Begins the name of every field of one's own, so that none can ever meet one that the software brings. */
export const OWN = "own-";
export type OwnName = `${typeof OWN}${string}`;
export const isOwnName = (name: string): name is OwnName => /^own-[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 44;

/** A field that the monitor has added to a record type. What it is (`on`, `name`, `kind`, `many`, `scheme`, `to`) never changes. */
export interface OwnField {
  on: TypeName;
  name: string;
  kind: OwnKind;
  many: boolean;
  /** Vocabulary of a `term`. */
  scheme?: string | undefined;
  /** Record types that a `ref` may point to. */
  to?: TypeName[] | undefined;
  labels: Words;
  help?: Words | undefined;
  facet: boolean;
  search: boolean;
  required: boolean;
  asserted: boolean;
  order?: number | undefined;
  /** Asked for and shown no more; what was written stays in the versions. */
  removed?: boolean | undefined;
}

/** Kinds whose values readers may filter by, and kinds whose words are searched. */
export const FACET_KINDS: readonly OwnKind[] = ["term", "flag", "country", "language"];
export const SEARCH_KINDS: readonly OwnKind[] = ["text", "localised"];

/** Pages that ship with a text of their own, which a page of the same name replaces. */
export const SHIPPED_PAGES = ["about", "how-we-work", "privacy"] as const;
export type ShippedPage = (typeof SHIPPED_PAGES)[number];
export const isShippedPage = (slug: string): slug is ShippedPage => (SHIPPED_PAGES as readonly string[]).includes(slug);

/** Where the way to a page is: among the sections at the head, at the foot, or nowhere but in links. */
export const PLACES = ["sections", "foot", "none"] as const;

export interface OwnPage {
  slug: string;
  title: Words;
  /** Markdown. */
  text: Words;
  place: (typeof PLACES)[number];
  order: number;
  /** No longer there; a page that ships is as it shipped. */
  removed?: boolean | undefined;
}

export interface Monitor {
  name?: string | undefined;
  /** A role mailbox or an address of a page. */
  contact?: string | undefined;
  /** `#rrggbb` */
  accent?: string | undefined;
  /** For the dark theme; `accent` where it is not given. */
  accentDark?: string | undefined;
  /** A drawing of our safe kind, as text: see `drawingFault`. */
  mark?: string | undefined;
  /** The language of a reader whose own we do not speak. */
  lang?: Language | undefined;
}

interface Values {
  concept: Concept;
  "own-field": OwnField;
  "own-page": OwnPage;
  monitor: Monitor;
}

export type ShapeKind = keyof Values;
export type ShapeValue<K extends ShapeKind = ShapeKind> = Values[K];
export const SHAPE_KINDS = ["concept", "own-field", "own-page", "monitor"] as const satisfies readonly ShapeKind[];
export const isShapeKind = (name: string): name is ShapeKind => (SHAPE_KINDS as readonly string[]).includes(name);
