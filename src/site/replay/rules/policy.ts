/** Where captures are played, and under which law. Pure: the same words on the server and in the service worker. */
export interface Stage {
  /** The service worker's scope: `https://archive.example/replay/`. */
  scope: string;
  /** Captures are played at an origin of their own: only there may their scripts run. */
  apart: boolean;
  /** Origin of the site whose pages show the stage; none when it is the same. */
  site?: string;
}

/**
 * What an archived page may do: show what the capture holds, and reach nothing else. At the site's own origin no script of it runs at all,
 * so that it can neither read what a reader's browser keeps for the site nor ask the site for anything. At an origin of its own its scripts
 * run, but for that origin alone.
 */
export function playedPolicy({ scope, apart, site }: Stage): string {
  const own = apart ? "'self'" : `${scope}w/ ${scope}static/`;
  const shown = `${own} data: blob:`;
  return [
    `sandbox allow-same-origin${apart ? " allow-scripts" : ""}`,
    "default-src 'none'",
    apart ? `script-src ${shown} 'unsafe-inline' 'unsafe-eval'` : "script-src 'none'",
    `style-src ${shown} 'unsafe-inline'`,
    `img-src ${shown}`,
    `font-src ${shown}`,
    `media-src ${shown}`,
    `frame-src ${shown}`,
    apart ? `connect-src ${shown}` : "connect-src 'none'",
    apart ? `worker-src ${shown}` : "worker-src 'none'",
    "object-src 'none'",
    `base-uri ${own}`,
    "form-action 'none'",
    `frame-ancestors 'self'${site ? ` ${site}` : ""}`,
  ].join("; ");
}

/** The frame around the archived page: our own script, the worker, and nothing from elsewhere. */
export const stagePolicy = (site: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors 'self'${site ? ` ${site}` : ""}`,
  ].join("; ");

/** The worker fetches pieces of captures from where it is, and nothing else. */
export const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** What the archived page's frame is allowed by the page around it. Nothing in it can open a window, send a form or lead the reader away. */
export const sandboxOf = (apart: boolean): string => `allow-same-origin${apart ? " allow-scripts" : ""}`;

/** The moment of a capture as archives write it: `20240517103000`. */
export const stamp = (at: string): string => at.replace(/\D/g, "").slice(0, 14).padEnd(14, "0");

/** May a page at this address tell the worker what to play? Only the stage may, never what is played on it. */
export const isStage = (scope: string, url: string): boolean =>
  url.startsWith(scope) && /^[a-z]{2}\/[0-9a-f]{64}(?:$|[?#])/.test(url.slice(scope.length));

/** What the worker does with a request: refuses it, leaves it to the net, or plays it from the capture. */
export function fateOf(scope: string, url: string, destination: string): "refuse" | "net" | "play" {
  const within = url.startsWith(scope) ? url.slice(scope.length) : undefined;
  if (within === undefined) return "play";
  if (within.startsWith("w/api/")) return "refuse";
  if (!within.startsWith("w/") && !within.startsWith("static/")) return "net";
  // Never as a page of its own: only within the stage is it told what it is.
  return destination === "document" ? "refuse" : "play";
}
