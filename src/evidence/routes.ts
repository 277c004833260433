import { type Context, Hono } from "hono";
import { bodyOf } from "../kernel/http/body.ts";
import { isLanguage, type Language } from "../kernel/languages.ts";
import { Problem } from "../kernel/problem.ts";
import { monitorNow } from "../registry/index.ts";
import { openPack, type PackHouse } from "./pack.ts";
import { handlesIn, MOST_ASKED } from "./rules/asked.ts";
import { nothingAsked, tooMany } from "./rules/refusals.ts";

export interface EvidenceDeps extends PackHouse {
  /** The page for a refusal. */
  refuse: (problem: Problem, lang: Language) => Response;
}

const ONE = /^\/r\/([^/@]+)\.pack\.zip$/;

/** Does this path answer with a pack? */
export const evidenceOwns = (path: string): boolean => path === "/pack" || ONE.test(path);

/**
 * Packs for readers: `/r/{handle}.pack.zip` of one record, `/pack?handles=…` of several; `lang` is the language of the report. They hold
 * what readers get, are made while they are sent, and end when whoever asked goes away.
 */
export function evidenceRoutes({ refuse, ...house }: EvidenceDeps): Hono {
  const app = new Hono();
  const send = async (c: Context, handles: readonly string[]): Promise<Response> => {
    if (handles.length === 0) throw nothingAsked();
    if (handles.length > MOST_ASKED) throw tooMany(MOST_ASKED);
    const lang = langOf(c);
    const pack = await openPack(house, { handles, lang, making: "public", originals: false });
    return c.body(bodyOf(pack.stream()), 200, {
      "Content-Type": "application/zip",
      "Content-Length": String(pack.bytes),
      "Content-Disposition": `attachment; filename="${pack.name}"`,
      "Content-Language": lang,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "X-Robots-Tag": "noindex",
    });
  };
  app.get("/r/:name", (c) => send(c, [ONE.exec(c.req.path)?.[1] ?? ""]));
  app.get("/pack", (c) => {
    const handles = handlesIn(c.req.queries("handles") ?? []);
    // Without a choice there is a page to make one.
    return handles.length === 0 ? c.redirect(`/${langOf(c)}/pack`, 302) : send(c, handles);
  });
  app.onError((error, c) => {
    if (error instanceof Problem) return refuse(error, langOf(c));
    throw error;
  });
  return app;
}

function langOf(c: Context): Language {
  const asked = c.req.query("lang") ?? "";
  return isLanguage(asked) ? asked : (monitorNow().lang ?? "en");
}
