import { Hono } from "hono";
import { Problem } from "../../../kernel/problem.ts";
import type { DeskEnv } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { show } from "../../shell/screen.tsx";
import { loadComparison, loadRecord, loadVersion } from "./load.ts";
import { ComparePage, VersionPage } from "./pages/history.tsx";
import { RecordPage } from "./pages/record.tsx";

const RECORD = "/records/:id{[A-Z0-9][A-Z0-9-]{4,60}}";

/** A record as the team sees it, its versions, and what changed between two of them. */
export function recordViewArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get(RECORD, async (c) => {
    const view = await loadRecord(c, house, c.req.param("id"));
    return show(c, <RecordPage desk={c.get("desk")} view={view} />);
  });
  app.get(`${RECORD}/versions/:version{[1-9]\\d{0,8}}`, async (c) => {
    const view = await loadVersion(c, house, c.req.param("id"), Number(c.req.param("version")));
    return show(c, <VersionPage desk={c.get("desk")} view={view} />);
  });
  app.get(`${RECORD}/compare`, async (c) => {
    const [from, to] = [versionIn(c.req.query("from")), versionIn(c.req.query("to"))];
    const view = await loadComparison(c, house, c.req.param("id"), from, to);
    return show(c, <ComparePage desk={c.get("desk")} view={view} />);
  });
  return app;
}

function versionIn(text: string | undefined): number {
  if (!/^[1-9]\d{0,8}$/.test(text ?? "")) throw new Problem("no-such-page", 404, "There is no such version.");
  return Number(text);
}
