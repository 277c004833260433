import type { Limit } from "./captured.ts";
import { challengeIn, loginIn, missingIn } from "./signs.ts";

export const VERDICTS = ["complete", "partial", "blocked", "login-wall", "soft-404", "error"] as const;
/** Terms of the vocabulary `capture-verdict`. */
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is what it is. Stable: records carry them. */
export const REASONS = [
  "whole",
  "certificate-not-trusted",
  "time-limit",
  "size-limit",
  "resource-limit",
  "memory-limit",
  "process-limit",
  "body-cut-off",
  "resources-missing",
  "browser-ended",
  "stopped",
  "refused-by-site",
  "too-many-requests",
  "challenge",
  "robots-disallowed",
  "sign-in-required",
  "sign-in-page",
  "says-not-found",
  "same-as-nonsense",
  "led-to-front-page",
  "empty-page",
  "not-found",
  "gone",
  "site-error",
  "name-unknown",
  "unreachable",
  "no-answer",
  "redirect-loop",
  "address-forbidden",
  "certificate-broken",
] as const;
export type Reason = (typeof REASONS)[number];

/** Why nothing came. */
export type Failure = "name-unknown" | "unreachable" | "no-answer" | "redirect-loop" | "address-forbidden" | "certificate-broken";

/** What is known of a page when it has been left. */
export interface Observed {
  url: string;
  finalUrl: string;
  status?: number;
  failure?: Failure;
  limit?: Limit;
  /** The browser ended by itself, or somebody ended the capture. */
  ended?: "browser" | "stopped";
  robots?: "disallowed";
  /** The page is a document to read, not a file. */
  isPage: boolean;
  /** The body of the page itself was cut off, or is longer or shorter than was said. */
  cut: boolean;
  /** What the page is made of and did not come, of how many that it asked for: its styles, scripts, pictures, frames. */
  missing: number;
  asked: number;
  title: string;
  text: string;
  passwordField: boolean;
  certificateError: boolean;
  /** A made-up address of the same site answered with the same page. */
  sameAsNonsense?: boolean;
}

export interface Judged {
  verdict: Verdict;
  reason: Reason;
}

const judged = (verdict: Verdict, reason: Reason): Judged => ({ verdict, reason });

/** The verdict on a capture: the first rule that speaks. */
export function verdictOf(seen: Observed): Judged {
  return (
    unreached(seen) ??
    byStatus(seen) ??
    (seen.isPage ? byContent(seen) : undefined) ??
    lacking(seen) ??
    judged("complete", seen.certificateError ? "certificate-not-trusted" : "whole")
  );
}

function unreached({ robots, status, failure, limit, ended }: Observed): Judged | undefined {
  if (robots) return judged("blocked", "robots-disallowed");
  if (failure) return judged("error", failure);
  if (status !== undefined) return undefined;
  if (ended) return judged("error", ended === "browser" ? "browser-ended" : "stopped");
  return judged("error", limit ? OF_LIMIT[limit] : "no-answer");
}

function byStatus(seen: Observed): Judged | undefined {
  const status = seen.status ?? 0;
  if (status < 400) return undefined;
  const signs = `${seen.title}\n${seen.text}`;
  if (status === 401 || status === 407) return judged("login-wall", "sign-in-required");
  if (status === 404) return judged("error", "not-found");
  if (status === 410) return judged("error", "gone");
  if (challengeIn(signs)) return judged("blocked", "challenge");
  if (status === 429) return judged("blocked", "too-many-requests");
  if (status === 403 && (seen.passwordField || loginIn(signs))) return judged("login-wall", "sign-in-page");
  if (status === 403 || status === 451) return judged("blocked", "refused-by-site");
  return judged("error", "site-error");
}

/** A page with more words than this is an article, whatever words are in it. */
const LONG = 2500;

function byContent(seen: Observed): Judged | undefined {
  const { title, text, passwordField, url, finalUrl } = seen;
  const brief = text.length < LONG;
  if (challengeIn(title) || (brief && challengeIn(text))) return judged("blocked", "challenge");
  const moved = pathOf(url) !== pathOf(finalUrl);
  if (passwordField && (loginIn(title) || (brief && (loginIn(text) || loginIn(pathOf(finalUrl))))))
    return judged("login-wall", "sign-in-page");
  if (moved && brief && loginIn(pathOf(finalUrl).replace(/[/_-]+/g, " "))) return judged("login-wall", "sign-in-page");
  if (missingIn(title) || (brief && missingIn(firstWords(text)))) return judged("soft-404", "says-not-found");
  if (seen.sameAsNonsense) return judged("soft-404", "same-as-nonsense");
  if (moved && pathOf(finalUrl) === "/" && pathOf(url).length > 1 && hostOf(url) === hostOf(finalUrl))
    return judged("soft-404", "led-to-front-page");
  return undefined;
}

const OF_LIMIT: Record<Limit, Reason> = {
  seconds: "time-limit",
  bytes: "size-limit",
  resources: "resource-limit",
  memory: "memory-limit",
  processes: "process-limit",
};

function lacking(seen: Observed): Judged | undefined {
  if (seen.limit) return judged("partial", OF_LIMIT[seen.limit]);
  if (seen.ended) return judged("partial", seen.ended === "browser" ? "browser-ended" : "stopped");
  if (seen.cut) return judged("partial", "body-cut-off");
  if (seen.missing > 0) return judged("partial", "resources-missing");
  if (seen.isPage && seen.text.trim() === "" && seen.title.trim() === "" && seen.asked === 0)
    return judged("partial", "empty-page");
  return undefined;
}

const firstWords = (text: string): string => text.slice(0, 400);
const pathOf = (url: string): string => URL.parse(url)?.pathname ?? "";
const hostOf = (url: string): string => (URL.parse(url)?.hostname ?? "").replace(/^www\./, "");
