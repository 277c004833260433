import type { Job } from "../../../kernel/jobs/index.ts";
import { Problem } from "../../../kernel/problem.ts";

/** Files of one person that may be under way at the same time. */
export const MOST_UPLOADS = 500;
const DAY = 24 * 60 * 60 * 1000;
/** Milliseconds after which bytes are thrown away that were never whole, or that nobody wanted after they were refused. */
export const KEPT_MS = 7 * DAY;

/** A file that someone sends. */
export interface Upload {
  id: string;
  /** Id of the account. */
  person: string;
  name: string;
  /** Undefined as long as nobody knows. */
  bytes?: number;
  created: string;
  received?: string;
  asIs: boolean;
  job?: string;
  /** What came of it, once it is a source. */
  outcome?: Outcome;
}

/** What came of a file that was added: the job's result. */
export interface Outcome {
  record: string;
  handle: string;
  title: string;
  existed: boolean;
  /** A clause each, in English: for the record of the work. */
  notes: string[];
}

/** Where an upload stands, for the one who sent it. */
export type Standing =
  | { state: "receiving"; at: number }
  | { state: "expired" }
  | { state: "waiting" }
  | { state: "reading"; stage: string }
  | { state: "added" | "existing"; outcome: Outcome }
  | { state: "failed"; code: string };

export function standingOf(upload: Upload, job: Job | undefined, at: number, today: string): Standing {
  if (upload.outcome) return { state: upload.outcome.existed ? "existing" : "added", outcome: upload.outcome };
  if (!upload.received) return expiresAt(upload) <= today ? { state: "expired" } : { state: "receiving", at };
  switch (job?.state) {
    case "running":
      return { state: "reading", stage: job.message || "hashing" };
    case "failed":
      return { state: "failed", code: job.problem?.code ?? "job-failed" };
    case "cancelled":
      return { state: "failed", code: "job-cancelled" };
    default:
      return { state: "waiting" };
  }
}

/** Is there anything that will change by itself? */
export const isMoving = ({ state }: Standing): boolean => state === "receiving" || state === "waiting" || state === "reading";

export const expiresAt = ({ created }: Pick<Upload, "created">): string => new Date(Date.parse(created) + KEPT_MS).toISOString();

export const isUploadId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(text);

export const uploadUnknown = (): Problem => new Problem("upload-unknown", 404, "There is no such upload of yours.");
export const tooLarge = (): Problem => new Problem("upload-too-large", 413, "The file is larger than this monitor takes.");
export const tooMany = (): Problem =>
  new Problem("too-many-uploads", 429, "Too many files are under way. Wait until some are through.");
