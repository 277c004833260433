import { Hono } from "hono";
import { DESK_FACETS } from "../../edition/index.ts";
import { isFacetName } from "../../registry/index.ts";
import { circlesOf } from "../rules/circles.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type ListQuery, readQuery } from "../work/rules/query.ts";
import { codebookOf, onlyType, recordsOf, tableOf } from "./records-out.ts";
import { csvOf } from "./rows-out.ts";

/** Facets that an address may filter by: those of the desk's lists. */
const isFilter = (name: string): boolean =>
  isFacetName(name) || (name !== "circle" && (DESK_FACETS as readonly string[]).includes(name));

/** What the lists of the desk ask for, read from an address in the same way. */
export const listQuery = (params: URLSearchParams): ListQuery => readQuery(params, isFilter);

/** Any list of the desk as a table, and what its columns mean. */
export function outRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();

  app.get("/records.csv", (c) => {
    const { lang, session } = demand(c, "export");
    const query = queryOf(c);
    const records = recordsOf(house.index, query, lang, circlesOf(session.person));
    const type = onlyType(query);
    return c.body(
      csvOf(tableOf(house.index, type, records), { bom: c.req.query("bom") !== "0" }),
      200,
      download(type ?? "records"),
    );
  });

  app.get("/records-columns.csv", (c) => {
    const { t } = demand(c, "export");
    const type = onlyType(queryOf(c));
    return c.body(csvOf(codebookOf(t, type)), 200, download(`${type ?? "records"}-columns`));
  });

  return app;
}

const queryOf = (c: DeskContext): ListQuery => listQuery(new URL(c.req.url).searchParams);

const download = (name: string): Record<string, string> => ({
  "Content-Type": "text/csv; charset=utf-8; header=present",
  "Content-Disposition": `attachment; filename="${name}.csv"`,
});
