/** How captures are made. Sizes in bytes, times in seconds. */
export interface CaptureSettings {
  /** Program of the browser; the system's, else the one from npm, when undefined. */
  browser?: string;
  /** Of this software. */
  version: string;
  /** What is said to sites beside the browser's own name. */
  agent: string;
  robots: "obey" | "ignore";
  /** Between two visits to one host. */
  pause: number;
  /** Browsers at the same time. */
  atOnce: number;
  /** Test mode: `host:port` that may be reached though it is private. */
  allow: readonly string[];
  /** One page, from its first request to the last. */
  seconds: number;
  /** All that one page may bring. */
  bytes: number;
  /** One response: what goes beyond is cut off. */
  resourceBytes: number;
  resources: number;
  /** All processes of the browser together. */
  memory: number;
  processes: number;
  /** Pixels of the screenshot's height. */
  height: number;
}

export const CAPTURE_DEFAULTS: CaptureSettings = {
  version: "0",
  agent: "Vigie",
  robots: "obey",
  pause: 2,
  atOnce: 1,
  allow: [],
  seconds: 90,
  bytes: 256_000_000,
  resourceBytes: 64_000_000,
  resources: 3000,
  memory: 2_000_000_000,
  processes: 60,
  height: 12_000,
};
