import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Problem } from "../../kernel/problem.ts";
import type { DeskContext } from "./desk.ts";
import { ProblemPage } from "./problem-page.tsx";

type Page = ComponentChildren & object;

/** Sends a page. 422 for a form that comes back with what is wrong with it. */
export function show(
  c: DeskContext,
  page: Page,
  status: 200 | 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503 = 200,
): Response {
  c.header("Content-Language", c.get("desk").lang);
  return c.html(`<!doctype html>${renderToString(page as VNode)}`, status);
}

/** Goes on to a page of the desk after a form has done its work; `notice` is the id of a message that says so. */
export function done(c: DeskContext, path: string, notice?: string): Response {
  const { lang } = c.get("desk");
  const [before = "", anchor] = path.split("#");
  const said = notice ? `${before.includes("?") ? "&" : "?"}done=${encodeURIComponent(notice)}` : "";
  return c.redirect(`/${lang}${before}${said}${anchor ? `#${anchor}` : ""}`, 303);
}

const STATUSES = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503] as const;

/** The page for what was thrown: a problem says what to do now, a bug says only that it is one. */
export function refuse(c: DeskContext, error: unknown, onError: (error: unknown) => void): Response {
  const problem = error instanceof Problem ? error : undefined;
  if (!problem) onError(error);
  const status = STATUSES.find((one) => one === problem?.status) ?? (problem && problem.status < 500 ? 400 : 500);
  return show(c, <ProblemPage desk={c.get("desk")} code={problem?.code} status={status} />, status);
}
