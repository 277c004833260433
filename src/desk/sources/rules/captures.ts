import { isWebAddress } from "../../../archive/index.ts";
import type { Job } from "../../../kernel/jobs/index.ts";
import { Problem } from "../../../kernel/problem.ts";

/** Addresses of one form, and captures of one person that may be under way at the same time. */
export const MOST_ADDRESSES = 20;
export const MOST_UNDER_WAY = 100;
const LONGEST_ADDRESS = 2000;

/** An address that someone has asked to be captured. */
export interface AskedCapture {
  id: string;
  /** Id of the account. */
  person: string;
  url: string;
  /** Id of the source that it goes into, where one was named. */
  record?: string;
  created: string;
  job?: string;
  outcome?: CaptureOutcome;
}

/** What came of it. */
export interface CaptureOutcome {
  record: string;
  handle: string;
  title: string;
  /** It is the first capture of a new source. */
  created: boolean;
  verdict: string;
  reason: string;
  seconds: number;
  /** SHA-256 of the capture, and of its screenshot. */
  wacz: string;
  screenshot?: string;
}

export type CaptureStanding =
  | { state: "waiting" }
  | { state: "running"; stage: string; bytes: number }
  | { state: "done"; outcome: CaptureOutcome }
  | { state: "failed"; code: string };

export function standingOfCapture({ outcome }: AskedCapture, job: Job | undefined): CaptureStanding {
  if (outcome) return { state: "done", outcome };
  switch (job?.state) {
    case "running":
      return { state: "running", stage: job.message || "waiting", bytes: job.done };
    case "failed":
      return { state: "failed", code: job.problem?.code ?? "job-failed" };
    case "cancelled":
      return { state: "failed", code: "job-cancelled" };
    default:
      return { state: "waiting" };
  }
}

export const isUnderWay = ({ state }: CaptureStanding): boolean => state === "waiting" || state === "running";

/** What is wrong with what was typed; `line`: the first address that is none. */
export type Mistake = { kind: "none" } | { kind: "many" } | { kind: "address"; line: string };

/** The addresses that someone has typed, one a line; each once. A name without a scheme is taken as one of the web. */
export function addressesIn(typed: string): { urls: string[] } | { mistake: Mistake } {
  const lines = typed.split(/\s+/).filter(Boolean);
  const urls = [...new Set(lines.map(withScheme))];
  if (urls.length === 0) return { mistake: { kind: "none" } };
  if (urls.length > MOST_ADDRESSES) return { mistake: { kind: "many" } };
  const bad = urls.find((url) => url.length > LONGEST_ADDRESS || !isWebAddress(url) || hasPassword(url));
  return bad === undefined ? { urls } : { mistake: { kind: "address", line: bad.slice(0, 200) } };
}

const hasPassword = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.username !== "" || parsed.password !== "");
};

const withScheme = (text: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^/]+\.[^/.]/.test(text) ? text : `https://${text}`;

export const tooManyCaptures = (): Problem =>
  new Problem("too-many-captures", 429, "Many captures of yours are under way already. Wait until some are done.");
export const captureUnknown = (): Problem => new Problem("capture-unknown", 404, "There is no such capture of yours.");
