import type { Context } from "hono";
import type { Problem } from "../kernel/problem.ts";
import { problemDetails } from "./rules/problems.ts";

/** Any site may read, none may send credentials: there are none. */
export const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Language",
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
} as const;

const PREFLIGHT = {
  "access-control-allow-methods": "GET, HEAD, OPTIONS",
  "access-control-allow-headers": "Accept, If-None-Match",
  "access-control-max-age": "86400",
  allow: "GET, HEAD, OPTIONS",
} as const;

export const answer = (c: Context, type: string, body: string, headers: Record<string, string> = {}): Response =>
  c.body(body, 200, { ...OPEN, "content-type": type, ...headers });

export const answerJson = (
  c: Context,
  value: unknown,
  headers: Record<string, string> = {},
  type = "application/json",
): Response => answer(c, type, JSON.stringify(value), headers);

export const preflight = (c: Context): Response => c.body(null, 204, { ...OPEN, ...PREFLIGHT });

/** RFC 9457. The words of the API are English; the code is what programs go by. */
export const answerProblem = (problem: Problem): Response =>
  new Response(JSON.stringify(problemDetails(problem)), {
    status: problem.status,
    headers: {
      ...OPEN,
      "content-type": "application/problem+json",
      "content-language": "en",
      ...(problem.status === 405 ? { allow: PREFLIGHT.allow } : {}),
    },
  });
