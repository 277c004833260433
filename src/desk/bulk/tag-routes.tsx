import { Hono } from "hono";
import { openJobs } from "../../kernel/jobs/index.ts";
import { circlesOf } from "../rules/circles.ts";
import { demand } from "../shell/demand.ts";
import type { DeskContext, DeskEnv, SignedIn } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { asked, writeQuery } from "../work/rules/query.ts";
import { listQuery } from "./out-routes.tsx";
import { summaryOf, TaggedPage, TagPage, type TagPageProps } from "./pages/tag.tsx";
import { WorkingPage } from "./pages/working.tsx";
import { onlyType } from "./records-out.ts";
import { isHandle } from "./rules/cells.ts";
import { TAG_FATES, termFields } from "./rules/tag.ts";
import { termFrom } from "./rules/words.ts";
import { type TagWork, tags } from "./tag-store.ts";
import { applyTags, MOST_TAGGED, planTags, tagsOf, undoTags, workOnTags } from "./tagging.ts";

const SHOWN = 50;
const MOST_TICKED = 500;

/** One term on many records: chosen, shown, applied, undone. */
export function tagRoutes(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const store = tags(house);

  const chosenIn = async (desk: SignedIn, params: URLSearchParams): Promise<TagPageProps["chosen"]> => {
    const handles = [...new Set(params.getAll("record").filter(isHandle))].slice(0, MOST_TICKED);
    if (handles.length > 0) return { handles };
    const query = listQuery(params);
    const address = writeQuery(query);
    // Nothing was asked for: that is no wish to change everything.
    if (address === "" && !params.has("all")) return { handles: [] };
    const { total } = await house.index.search({ ...asked(query, desk.lang, circlesOf(desk.session.person), 1), facets: [] });
    return { query: address === "" ? "all=1" : address, n: total };
  };

  const page = async (
    c: DeskContext,
    desk: SignedIn,
    params: URLSearchParams,
    more: Pick<TagPageProps, "typed" | "errors"> = {},
  ) => {
    const chosen = await chosenIn(desk, params);
    const type = onlyType(listQuery(params));
    const fields = termFields(type ? [type] : undefined);
    const latest = await store.latest(20);
    return show(c, <TagPage {...{ desk, chosen, fields, latest }} {...more} />, more.errors ? 422 : 200);
  };

  app.get("/tag", (c) => page(c, demand(c, "tag-many"), new URL(c.req.url).searchParams));

  app.post("/tag", async (c) => {
    const desk = demand(c, "tag-many");
    const { t, session } = desk;
    const form = await formOf(c);
    const params = new URLSearchParams(form.get("search") ?? "");
    for (const handle of form.all("record")) params.append("record", handle);
    const typed = { field: form.get("field") ?? "", term: (form.get("term") ?? "").trim(), op: form.get("op") ?? "" };
    const chosen = await chosenIn(desk, params);
    const found = termFields().find(({ field, scheme }) => `${field} ${scheme}` === typed.field);
    const meaning = found ? termFrom(found.scheme, typed.term) : undefined;
    const n = "query" in chosen ? chosen.n : chosen.handles.length;
    const errors = [
      ...(found ? [] : [{ id: "field", message: t("bulk-tag-no-field") }]),
      ...(meaning && "fault" in meaning
        ? [
            {
              id: "term",
              message:
                meaning.fault === "ambiguous"
                  ? t("bulk-why-term-ambiguous", { column: t("bulk-tag-term"), text: typed.term })
                  : t("bulk-tag-no-term", { text: typed.term }),
            },
          ]
        : []),
      ...(n > MOST_TAGGED ? [{ id: "op", message: t("bulk-tag-too-many", { n: MOST_TAGGED }) }] : []),
      ...(n === 0 ? [{ id: "op", message: t("bulk-tag-nothing") }] : []),
    ];
    if (!found || !meaning || "fault" in meaning || errors.length > 0) return page(c, desk, params, { typed, errors });
    const tagging = {
      field: found.field,
      scheme: found.scheme,
      term: meaning.value,
      op: typed.op === "remove" ? "remove" : "add",
    } as const;
    const path = await once(c, house, async () => {
      const what = "query" in chosen ? { search: listQuery(new URLSearchParams(chosen.query)) } : chosen;
      const { id } = await planTags(house, session.person, tagging, what);
      return `/tag/${id}`;
    });
    return done(c, path);
  });

  app.get("/tag/:id", async (c) => {
    const desk = demand(c, "tag-many");
    const it = await tagsOf(house, c.req.param("id"));
    if (isUnderWay(it)) {
      const { t } = desk;
      const title = t(it.state === "checking" ? "bulk-working-checking" : `bulk-tag-working-${it.state}`);
      const more = it.state === "applying" ? [{ action: `/tag/${it.id}/undo`, label: t("bulk-tag-undo") }] : [];
      const job = await workOnTags(house, it);
      return show(
        c,
        <WorkingPage desk={desk} title={title} name={summaryOf(desk, it)} base={`/tag/${it.id}`} job={job} more={more} />,
      );
    }
    const only = TAG_FATES.find((fate) => fate === c.req.query("fate"));
    const rows = await store.rows(it.id, { fate: only, after: c.req.query("after"), limit: SHOWN + 1 });
    const next = rows.length > SHOWN ? rows[SHOWN - 1]?.handle : undefined;
    return show(c, <TaggedPage desk={desk} it={it} rows={rows.slice(0, SHOWN)} only={only} next={next} />);
  });

  const deed = (name: string, work: (it: TagWork) => Promise<unknown>, notice?: string) =>
    app.post(`/tag/:id/${name}`, async (c) => {
      demand(c, "tag-many");
      const it = await tagsOf(house, c.req.param("id"));
      const path = await once(c, house, async () => {
        await work(it);
        return `/tag/${it.id}`;
      });
      return done(c, path, notice);
    });
  deed("apply", (it) => applyTags(house, it), "bulk-tagging");
  deed("undo", (it) => undoTags(house, it));
  deed("stop", async ({ job }) => job && openJobs(house.database).cancel(job));
  deed("resume", async ({ job }) => job && openJobs(house.database).retry(job));
  return app;
}

const isUnderWay = ({ state }: TagWork): boolean => ["checking", "applying", "undoing"].includes(state);
