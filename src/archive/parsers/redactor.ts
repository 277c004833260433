import type { Redacted } from "../rules/parsed.ts";
import type { RedactionPlan } from "../rules/redaction.ts";
import type { Job } from "./job.ts";

/** A copy without what was to go, as a file in the workspace. */
export interface Copy {
  file: string;
  mediaType: string;
  tool: string;
  redacted: Redacted;
}

/** What makes a copy of one kind of file, and reads for itself whether everything is gone. */
export type Redactor = (job: Job, plan: RedactionPlan) => Promise<Copy>;
