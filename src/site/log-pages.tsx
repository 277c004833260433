import type { Context, Hono } from "hono";
import type { ComponentChildren } from "preact";
import { now } from "../kernel/clock.ts";
import { Problem } from "../kernel/problem.ts";
import type { LogReader, VerifyPage } from "../transparency/index.ts";
import { loadLog } from "./load/log.ts";
import { LogEntryPage } from "./pages/log/entry.tsx";
import { LogPage } from "./pages/log/log.tsx";
import type { View } from "./pages/view.ts";
import * as to from "./rules/paths.ts";

export interface LogPagesDeps {
  app: Hono;
  /** Where the pages of each language go. */
  pages: Hono;
  log: LogReader | undefined;
  verifyPage: (() => Promise<VerifyPage>) | undefined;
  show: (c: Context, page: (v: View) => ComponentChildren & object) => Response;
}

const missing = () => new Problem("no-such-page", 404, "there is no such page");

/** The pages of the log, and the page that verifies without us. Without a log there are none. */
export function addLogPages({ app, pages, log, verifyPage, show }: LogPagesDeps): void {
  pages.get("/log", async (c) => {
    if (!log) throw missing();
    const before = c.req.query("before");
    if (before !== undefined && !/^\d{1,15}$/.test(before))
      throw new Problem("bad-parameter", 400, "before is a number", { before: "a number" });
    const data = await loadLog(log, before === undefined ? undefined : Number(before));
    const answer = show(c, (v) => <LogPage v={v} log={data} now={now()} />);
    // It says how old the checkpoint is: a kept page would say it wrong.
    answer.headers.set("Cache-Control", "no-store");
    return answer;
  });
  pages.get("/log/:n{\\d{1,15}}", async (c) => {
    const proof = await log?.proof(Number(c.req.param("n")));
    if (!proof) throw missing();
    return show(c, (v) => <LogEntryPage v={v} proof={proof} />);
  });
  app.get(to.verifier, async (c) => {
    if (!verifyPage) throw missing();
    const { html, policy } = await verifyPage();
    return c.html(html, 200, { "Content-Security-Policy": policy, "Cache-Control": "no-cache" });
  });
}
