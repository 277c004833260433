import type { Citation, Correction, Localised, Note, Reply, State, TranslationState, TypeName } from "../../registry/index.ts";

/** A record as the public sees it: secret fields dropped, places coarsened. `refs` in fields stay ids; see RefSummary. */
export interface PublicRecord {
  id: string;
  handle: string;
  type: TypeName;
  version: number;
  seq: number;
  state: State;
  lang: string;
  /** Languages that the title has a version in. */
  languages: string[];
  firstPublished: string;
  changed: string;
  licence: string;
  title: Localised;
  summary?: Localised;
  contentNotice?: Localised;
  fields: Record<string, unknown>;
  citations: Citation[];
  editorial: string[];
  notes: Note[];
  corrections: Correction[];
  /** The chance to answer that those named had before publication. */
  reply?: Reply;
}

/** What a page needs to name a record that another one refers to. `null` in a lookup: not public. */
export interface RefSummary {
  id: string;
  handle: string;
  type: TypeName;
  title: Localised;
  /** A few fields for lists: standing, grade, status, publisher, published, language, countries, role, date … as in `fields`. */
  brief: Record<string, unknown>;
}

/** A record that points to the one being read. `field` is the path it does so from. */
export interface Backlink extends RefSummary {
  field: string;
}

export interface VersionInfo {
  version: number;
  act: string;
  at: string;
  reason: string;
  hash: string;
  seq: number;
}

/** A record with all that it refers to. */
export interface ReadRecord {
  record: PublicRecord;
  /** By id: everything that fields and citations refer to and that is public. */
  refs: ReadonlyMap<string, RefSummary>;
}

/** A record opened for a page: with all that refers to it as well. */
export interface OpenRecord extends ReadRecord {
  /** Everything public that refers to it, newest first within a type. */
  backlinks: Backlink[];
  /** Newest first. */
  versions: VersionInfo[];
  /** True when `version` asked for is the latest. */
  latest: boolean;
}

export type Resolution =
  | { found: "record"; handle: string }
  | { found: "redirect"; to: string }
  | { found: "withdrawn"; handle: string; at: string; reason: string }
  | { found: "none" };

export interface SearchQuery {
  /** As typed: words, "phrases", -exclusions, field:value. Empty lists everything. */
  q: string;
  /** Interface language: decides the language of labels in facets and of the widening notice. */
  lang: string;
  /** Facet name to chosen values (any of them): `type`, `country`, `technology`, `right`, `language`, `status`, … */
  filters: Record<string, string[]>;
  /** EDTF or ISO dates, inclusive. */
  from?: string;
  to?: string;
  /** By the record's own date; in the desk's index by what was changed last. `handle` goes by the alphabet of handles. */
  sort: "relevance" | "newest" | "oldest" | "handle";
  limit: number;
  cursor?: string;
  /** False: the words alone, not widened through the vocabulary. */
  widen: boolean;
  /** Names of the facets to count; all of them when it is not said. */
  facets?: readonly string[];
}

/** A run of passage text; `mark` when it matched. */
export interface Fragment {
  text: string;
  mark: boolean;
}

export interface SearchHit {
  handle: string;
  type: TypeName;
  title: Localised;
  brief: Record<string, unknown>;
  /** Language of the passage. */
  lang: string;
  passage: Fragment[];
  /** Of the record's own words: whether they are the original or who translated them. Undefined for what its files say. */
  translation?: TranslationState;
  /** Page of the source file (from 1) the passage is on, with the file's hash. */
  page?: number;
  file?: string;
  /** Path on this site, without language: `/r/VIG-SRC-2026-0001?page=12`. */
  url: string;
}

export interface FacetCount {
  value: string;
  count: number;
  chosen: boolean;
}

export interface SearchResult {
  total: number;
  hits: SearchHit[];
  facets: { name: string; values: FacetCount[] }[];
  /** What the vocabulary added: the word typed and the labels it was widened into. */
  widened: { word: string; scheme: string; notation: string; labels: { lang: string; label: string }[] }[];
  next?: string;
}

/** One page of a source's text layer. */
export interface TextPage {
  file: string;
  page: number;
  lang: string;
  text: string;
  /** 0 to 1 for recognised text. */
  confidence?: number;
  /** The page as it looks: a public object, WebP; its size in pixels. */
  image?: PageImage;
}

export interface PageImage {
  sha256: string;
  width: number;
  height: number;
}

export interface Change {
  handle: string;
  type: TypeName;
  title: Localised;
  act: string;
  at: string;
  reason: string;
  version: number;
  /** Entry of the ledger: changes before it are asked for by this number. */
  seq: number;
}
