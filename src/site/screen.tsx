import type { Context } from "hono";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Edition, PublicRecord } from "../edition/index.ts";
import { now } from "../kernel/clock.ts";
import { pageAnswer } from "../kernel/http/page-answer.ts";
import { isLanguage } from "../kernel/languages.ts";
import { messages } from "../kernel/messages.ts";
import { Problem } from "../kernel/problem.ts";
import { asShaped, monitorNow, ownPages } from "../registry/index.ts";
import { loadAssets } from "./assets.ts";
import { guard } from "./headers.ts";
import { ErrorPage } from "./pages/error.tsx";
import type { SiteSettings, View } from "./pages/view.ts";
import { negotiate } from "./rules/negotiate.ts";
import type { OfferPack } from "./rules/pack.ts";

export interface ScreenDeps {
  edition: Edition;
  settings: SiteSettings;
  /** How to cite a record in the version given: plain text, one reference a paragraph. */
  cite: (record: PublicRecord) => string;
  /** What an evidence pack would hold; absent where none are made. */
  packs?: OfferPack;
  /** Told of bugs; the reader gets a page that says so without their message. */
  onError?: (error: unknown) => void;
}

/** How pages reach the reader, and how a refusal does. */
export function screen({ edition, settings, cite, packs, onError = console.error }: ScreenDeps) {
  const site = asShaped(settings);
  const viewAt = (path: string, search: string, accepted: string | undefined): View => {
    const [, first = "", ...rest] = path.split("/");
    const lang = isLanguage(first) ? first : negotiate(accepted, monitorNow().lang);
    const assets = loadAssets();
    const here = isLanguage(first) ? `/${rest.join("/")}${search}` : "/";
    return {
      lang,
      t: messages(lang),
      site,
      cite,
      packs,
      css: assets.css.path,
      mark: assets.mark.path,
      ownMark: monitorNow().mark !== undefined,
      pages: ownPages(),
      here,
      today: now().slice(0, 10),
      edition: edition.meta(),
    };
  };
  const viewOf = (c: Context): View => {
    const { pathname, search } = new URL(c.req.url);
    return viewAt(pathname, search, c.req.header("accept-language"));
  };
  const show = (c: Context, page: (v: View) => ComponentChildren & object, status: Status = 200): Response => {
    const v = viewOf(c);
    return pageAnswer(document(page(v)), { status, headers: headersOf(v) });
  };
  const refuse = (error: Error, c: Context): Response => {
    const problem = error instanceof Problem ? error : undefined;
    if (!problem) onError(error);
    const status = statusOf(problem);
    return show(c, (v) => <ErrorPage v={v} refusal={{ status, fields: problem?.fields ?? {} }} />, status);
  };
  const refusal = (path: string, problem: Problem): Response => {
    const v = viewAt(path, "", undefined);
    const status = statusOf(problem);
    const headers = new Headers(headersOf(v));
    guard(headers);
    return pageAnswer(document(<ErrorPage v={v} refusal={{ status, fields: {} }} />), { status, headers });
  };
  return { show, viewOf, refuse, refusal };
}

const headersOf = ({ lang }: View): Record<string, string> => ({
  "Content-Type": "text/html; charset=UTF-8",
  "Content-Language": lang,
  "Cache-Control": "no-cache",
});

/** A page as it goes out. */
export const document = (page: ComponentChildren & object): string => `<!doctype html>${renderToString(page as VNode)}`;

const STATUSES = [400, 404, 405, 410, 414, 500, 503] as const;
type Status = 200 | (typeof STATUSES)[number];

const statusOf = (problem: Problem | undefined): (typeof STATUSES)[number] =>
  STATUSES.find((one) => one === problem?.status) ?? (problem && problem.status < 500 ? 400 : 500);
