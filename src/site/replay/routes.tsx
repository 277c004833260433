import { Hono } from "hono";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Edition } from "../../edition/index.ts";
import { isLanguage } from "../../kernel/languages.ts";
import { messages } from "../../kernel/messages.ts";
import { Problem } from "../../kernel/problem.ts";
import { captureNamed, isPlayable } from "../rules/captures.ts";
import { type ReplayFiles, type ReplayPlace, replayFiles } from "./engine.ts";
import { StagePage } from "./page.tsx";
import { stagePolicy, workerPolicy } from "./rules/policy.ts";

const missing = () => new Problem("no-such-page", 404, "there is no such capture");

/** What is answered at the name where captures play, where there is such a name: the stage, its files, and the objects it plays. */
export const replayOwns = (path: string): boolean => /^\/(?:replay\/|o\/|assets\/replay\.)/.test(path);

/** The stage: `/replay/{lang}/{sha256 of the WACZ}` plays a public capture inside a page that shows it as a frame. */
export function replayRoutes({ edition, place }: { edition: Edition; place: ReplayPlace }): Hono {
  const app = new Hono();
  let made: Promise<ReplayFiles> | undefined;
  const files = (): Promise<ReplayFiles> => {
    made ??= replayFiles(place);
    return made;
  };

  app.get("/replay/:file", async (c) => {
    if (c.req.param("file") !== "sw.js") throw missing();
    return c.body((await files()).worker, 200, {
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      "Content-Security-Policy": workerPolicy,
    });
  });
  app.get("/assets/:name", async (c, next) => {
    if (!c.req.param("name").startsWith("replay.")) return next();
    const { script, style } = await files();
    const found = [script, style].find(({ path }) => path === c.req.path);
    if (!found) throw missing();
    return c.body(found.body, 200, { "Content-Type": found.mediaType, "Cache-Control": "public, max-age=31536000, immutable" });
  });
  app.get("/replay/:lang/:wacz", async (c) => {
    const { lang, wacz } = c.req.param();
    const found = isLanguage(lang) ? edition.object(wacz) : undefined;
    const record = found && isPlayable(found) ? edition.record(found.handle) : undefined;
    const capture = record && captureNamed(record, wacz);
    const url = capture?.finalUrl ?? capture?.url;
    if (!isLanguage(lang) || !url || !capture) throw missing();
    const page = <StagePage lang={lang} t={messages(lang)} files={await files()} {...{ wacz, url, at: capture.at ?? "" }} />;
    return c.html(`<!doctype html>${renderToString(page as VNode)}`, 200, {
      "Content-Language": lang,
      "Cache-Control": "no-cache",
      "Content-Security-Policy": stagePolicy(place.apart ? place.site : undefined),
      "Cross-Origin-Resource-Policy": place.apart ? "cross-origin" : "same-origin",
      "X-Robots-Tag": "noindex",
    });
  });
  return app;
}
