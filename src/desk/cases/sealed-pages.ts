import type { MiddlewareHandler } from "hono";

/**
 * On these pages what was sealed is opened: pictures and sound come out of the page's own memory, nothing is loaded from
 * elsewhere, and no text can become a part of the page's code.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types vigie-cases",
].join("; ");

export const sealedPages: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set("Content-Security-Policy", POLICY);
};
