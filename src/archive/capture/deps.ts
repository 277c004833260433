import type { Objects } from "../../kernel/objects/index.ts";
import type { Resolve } from "./guard.ts";
import type { CaptureSettings } from "./rules/settings.ts";

export interface CaptureDeps {
  objects: Objects;
  settings: CaptureSettings;
  /** Without a browser, whatever it is. */
  plain?: boolean;
  onProgress?: (told: CaptureProgress) => void;
  signal?: AbortSignal;
  /** Only tests resolve names themselves. */
  resolve?: Resolve;
}

export interface CaptureProgress {
  url: string;
  stage: "waiting" | "asking" | "opening" | "loading" | "scrolling" | "picturing" | "fetching" | "packing" | "storing";
  bytes: number;
}
