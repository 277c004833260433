/** The door of the edition: the public file, built, followed, read and searched. */
export type { Sources } from "./batches.ts";
export { type BuildOptions, buildEdition, type EditionReport, verifyEdition } from "./build.ts";
export { type FollowedEdition, type FollowOptions, followEdition, openEdition } from "./open.ts";
export { copyEdition, type ReadEdition, type ReleasedCopy, readEdition } from "./release.ts";
export { DESK_FACETS, type DeskBrief, type DeskRecord } from "./rules/desk.ts";
export { STAGES, type Stage } from "./rules/history.ts";
export { isPast } from "./rules/past.ts";
export type {
  Backlink,
  Change,
  FacetCount,
  Fragment,
  OpenRecord,
  PageImage,
  PublicRecord,
  ReadRecord,
  RefSummary,
  Resolution,
  SearchHit,
  SearchQuery,
  SearchResult,
  TextPage,
  VersionInfo,
} from "./rules/public.ts";
export type { Edition } from "./rules/reader.ts";
export type { Scope } from "./rules/scope.ts";
