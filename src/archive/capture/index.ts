/** The door of captures: pages of the web as they were, with a verdict on each. */
export { capture } from "./capture.ts";
export type { CaptureDeps, CaptureProgress } from "./deps.ts";
export { type AddCaptureDeps, type AddedCapture, addCapture, captureSourceOf, type KeepDeps, keepCapture } from "./keep.ts";
export type { Captured, CaptureReport, Kept, Limit, Redirect, ReportedResponse } from "./rules/captured.ts";
export { isWebAddress } from "./rules/reachable.ts";
export { CAPTURE_DEFAULTS, type CaptureSettings } from "./rules/settings.ts";
export { REASONS, type Reason, VERDICTS, type Verdict } from "./rules/verdict.ts";
