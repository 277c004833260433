import type { MiddlewareHandler } from "hono";

/** Nothing but our own style, pictures and recordings; no script at all; forms lead to us alone. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The same for the one page that shows a captured page in a frame: from us, or from the other name at which captures play. */
export const framing = (apart: string | undefined): string => `${POLICY}; frame-src ${apart ?? "'self'"}`;

const HEADERS: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", POLICY],
  ["Referrer-Policy", "no-referrer"],
  ["X-Content-Type-Options", "nosniff"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  [
    "Permissions-Policy",
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
  ],
];

/** Sets the headers of an answer of the site, where it has not set its own. */
export function guard(headers: Headers): void {
  for (const [name, value] of HEADERS) if (!headers.has(name)) headers.set(name, value);
}

export const guarded: MiddlewareHandler = async (c, next) => {
  await next();
  guard(c.res.headers);
};
