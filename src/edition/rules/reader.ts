import type {
  Change,
  OpenRecord,
  PublicRecord,
  ReadRecord,
  RefSummary,
  Resolution,
  SearchQuery,
  SearchResult,
  TextPage,
  VersionInfo,
} from "./public.ts";

/** The public edition, for reading only. All but `search` answer at once from a local file. */
export interface Edition {
  /** `hash` is over the content, so an edition that is rebuilt from nothing has the same. `generation` grows with each change applied. */
  meta(): { seq: number; records: number; hash: string; at: string; generation: number };
  resolve(handle: string): Resolution;
  /** The latest public version, or the numbered one. */
  open(handle: string, version?: number): OpenRecord | undefined;
  record(handle: string, version?: number): PublicRecord | undefined;
  /** The latest public version with what it refers to: for what stands on another record's page. */
  read(handle: string): ReadRecord | undefined;
  summaries(ids: readonly string[]): Map<string, RefSummary>;
  versions(handle: string): VersionInfo[];
  /** Pages of a source's text, from `from` (1-based), at most `limit`. */
  pages(handle: string, file: string, from: number, limit: number): TextPage[];
  pageCount(handle: string, file: string): number;
  /** Is this object part of what is public (a file or a derivation of a public source), and how is it to be served? */
  object(sha256: string): { mediaType: string; name: string; bytes?: number; handle: string; kind: string } | undefined;
  /** Records that carry a value of a facet, with counts: `counts("country")` → AF 3, … Optionally of one type. */
  counts(facet: string, type?: string): { value: string; count: number }[];
  changes(limit: number, beforeSeq?: number): Change[];
  corrections(limit: number, beforeSeq?: number): (Change & { corrections: PublicRecord["corrections"] })[];
  /** Whole records of a type in handle order, for exports and lists; `after` is a handle. */
  list(type: string | undefined, limit: number, after?: string): PublicRecord[];
  /** Records of a type, the one with the latest date first, as a search without words has them. */
  newest(type: string, limit: number): RefSummary[];
  /** Runs off the main thread, so that a broad search never holds up a record page. */
  search(query: SearchQuery): Promise<SearchResult>;
  close(): Promise<void>;
}
