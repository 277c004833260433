import type { Reason, Verdict } from "./verdict.ts";

/** An object that a capture made. */
export interface Kept {
  sha256: string;
  mediaType: string;
  bytes: number;
}

/** Where a page leads. */
export interface Link {
  url: string;
  text: string;
}

/** One attempt to capture an address, with all that it brought stored as objects. */
export interface Captured {
  /** As it was asked for. */
  url: string;
  /** Where redirects led. */
  finalUrl: string;
  /** The instant at which it began. */
  at: string;
  seconds: number;
  verdict: Verdict;
  reason: Reason;
  /** HTTP status of the page. */
  status?: number;
  title?: string;
  lang?: string;
  path: "browser" | "plain";
  tool: string;
  version: string;
  redirects: Redirect[];
  /** Responses received, and their bytes. */
  resources: number;
  bytes: number;
  wacz: Kept & { name: string };
  screenshot?: Kept;
  print?: Kept;
  /** The text layer, as every file has one. */
  text?: Kept;
  thumbnail?: Kept;
  report: Kept;
  /** What the address itself was, when it is a file: it goes on through accession. */
  file?: Kept & { name: string };
  /** Where the page leads, as far as a browser saw it. */
  links?: Link[];
  /** What the page says of itself, as the archive's reader found it. */
  said: { author?: string[]; published?: string; languages: string[] };
  /** The tool that read the text. */
  reader?: { tool: string; version: string; parameters: string };
}

export interface Redirect {
  from: string;
  to: string;
  status: number;
  at: string;
}

/** The report object, JSON. Nothing in it is about the machine that captured. */
export interface CaptureReport {
  format: "vigie-capture-report/1";
  url: string;
  finalUrl: string;
  at: string;
  seconds: number;
  verdict: Verdict;
  reason: Reason;
  status?: number;
  /** Of the page itself, values cut at 4,000 characters, at most 100. */
  headers: [string, string][];
  redirects: Redirect[];
  responses: ReportedResponse[];
  /** PEM, the site's own first. */
  certificates: Record<string, string[]>;
  /** Why the certificate of the page is not to be trusted. */
  certificateError?: Distrust;
  /** Other sites that parts of the page came from, and whose certificate is not to be trusted either. */
  untrusted?: Untrusted[];
  tool: string;
  version: string;
  path: "browser" | "plain";
  agent: string;
  behaviours: string[];
  /** What the page tried and was not allowed: `popup`, `download`, `dialog`, `service-worker`, `forbidden-address`; how often. */
  refused: Record<string, number>;
  limits: { hit?: Limit };
  /** Was the browser's own sandbox on? */
  sandbox?: boolean;
}

export interface ReportedResponse {
  url: string;
  /** When its first byte came. */
  at: string;
  status: number;
  mediaType: string;
  bytes: number;
  sha256?: string;
  /** The whole body did not come, or is larger than one may be: the first bytes are kept. */
  cut?: true;
  /** The certificate of who answered is not to be trusted. */
  untrusted?: true;
  from?: "IPv4" | "IPv6";
}

/** `why` is absent where the certificate could not be had. */
export interface Untrusted {
  origin: string;
  why?: Distrust;
}

export type Distrust = "expired" | "not-yet-valid" | "other-name" | "self-signed" | "issuer-unknown";

/** A bound that a capture met: what came before is kept. */
export type Limit = "seconds" | "bytes" | "resources" | "memory" | "processes";
