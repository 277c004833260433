/** The door of the archive: what comes in from files, what is made of it, and whether the objects are still what they were. */
export { type Accessioned, type Archive, type Given, type Stage, sourceIdOf } from "./accession.ts";
export {
  type AddCaptureDeps,
  type AddedCapture,
  addCapture,
  CAPTURE_DEFAULTS,
  type CaptureDeps,
  type Captured,
  type CaptureProgress,
  type CaptureReport,
  type CaptureSettings,
  capture,
  captureSourceOf,
  isWebAddress,
  type KeepDeps,
  type Kept,
  keepCapture,
  type Limit,
  REASONS,
  type Reason,
  type Redirect,
  type ReportedResponse,
  VERDICTS,
  type Verdict,
} from "./capture/index.ts";
export type { FixityEvent, FixityHealth, PublicFixity } from "./fixity/health.ts";
export { type Mirror, openMirror } from "./fixity/mirror.ts";
export { type Fixity, type FixityDeps, forgetFixity, openFixity } from "./fixity/round.ts";
export { migrateArchive } from "./fixity/tables.ts";
export { type FixityReport, objectsOf, verifyObjects } from "./fixity/verify.ts";
export { type Added, type AddOptions, type AddResult, addFile, addMaterial, type Failed, type Progress } from "./material.ts";
export { keepRedacted, makeRedacted, type Original, redactedLayer, redactedPicture } from "./redaction.ts";
export { correctedLayer } from "./rules/corrected.ts";
export type { LayerPage, PageImage, PlaceKind, Redacted, TextLayer } from "./rules/parsed.ts";
export { type Derivation, type RedactionNote, redactedSource } from "./rules/redacted-source.ts";
export {
  type Area,
  blackened,
  checkedPlan,
  folded,
  hasTrace,
  LONGEST_WORDS,
  MOST_PLACES,
  places,
  type RedactionPlan,
} from "./rules/redaction.ts";
export { REFUSALS, type Refusal, type RefusalCode } from "./rules/refusals.ts";
export { fileName, shown } from "./rules/shown.ts";
