import { Hono } from "hono";
import { Problem } from "../../kernel/problem.ts";
import { fieldName } from "../../registry/index.ts";
import { idsIn, refsOf } from "../records/view/load.ts";
import type { DeskContext, DeskEnv } from "../shell/desk.ts";
import { formOf } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { revise } from "./actions.ts";
import { type Citing, fieldIn, loadChoices, loadPassage, openCiting, type Place, pageNumber } from "./load.ts";
import { ChoosePage } from "./pages/choose.tsx";
import { FieldsPage } from "./pages/fields.tsx";
import { PassagePage } from "./pages/passage.tsx";
import { type Typed, typedIn } from "./rules/asked.ts";
import { type Ground, groundOf, groundsOf, withEditorial, withoutGround } from "./rules/grounds.ts";
import { cite } from "./save.ts";
import { type CitedSource, checkQuote, fileOf, openSource } from "./source.ts";

const RECORD = "/records/:id{[A-Z0-9][A-Z0-9-]{4,60}}";
const KEY = ":key{[0-9a-f]{20}}";
const NOTHING: Typed = { page: "", quote: "", relation: "supports", grade: "", note: "" };

/** Citing sources for the fields of a record. */
export function citingArea(house: DeskHouse): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const opening = (c: DeskContext) => openCiting(c, house, c.req.param("id") ?? "");

  app.get(`${RECORD}/cite`, async (c) => {
    const citing = await opening(c);
    const { desk, opened } = citing;
    const { body } = opened.latest;
    const field = fieldIn(citing, c.req.query("field"));
    if (!field) return show(c, <FieldsPage desk={desk} body={body} refs={refsOf(house, desk, idsIn(body))} />);
    const key = c.req.query("source");
    if (!key) return choose(c, citing, field);
    const source = await openSource(house, desk, key);
    const passage = loadPassage(house, citing, { field, source, place: placeIn(c) });
    const page = passage.file && passage.file.pages > 0 ? String(passage.page) : "";
    return show(c, <PassagePage desk={desk} passage={passage} typed={{ ...NOTHING, page: c.req.query("page") ? page : "" }} />);
  });

  app.post(`${RECORD}/cite`, (c) => saving(c));
  app.post(`${RECORD}/cite/${KEY}`, (c) => saving(c, c.req.param("key")));

  app.get(`${RECORD}/cite/${KEY}`, async (c) => {
    const citing = await opening(c);
    const but = c.req.param("key");
    const { desk } = citing;
    const ground = groundIn(citing, but);
    const source = await openSource(house, desk, ground.source);
    const place = placeIn(c);
    const file = place.file ?? (await fileOfGround(source, ground));
    const asked = { file, page: place.page ?? (place.find ? undefined : pageNumber(ground.page)), find: place.find };
    const passage = loadPassage(house, citing, { field: ground.field, source, place: asked, but });
    return show(c, <PassagePage desk={desk} passage={passage} typed={typedOf(ground, passage.suggested)} but={but} />);
  });

  app.post(`${RECORD}/cite/${KEY}/remove`, async (c) => {
    const citing = await opening(c);
    const { desk, opened } = citing;
    const { body } = opened.latest;
    const key = c.req.param("key");
    const path = await once(c, house, async () => {
      const field = fieldName(desk.t, body.type, groundIn(citing, key).field);
      const why = ((await formOf(c)).get("reason") ?? "").trim().slice(0, 4000);
      const reason = [desk.t("citing-reason-removed", { field }), why].filter(Boolean).join(" ");
      await revise(c, house, body.id, { action: "edit", reason, change: (latest) => withoutGround(latest, key) });
      return `/records/${body.handle}`;
    });
    return done(c, path, "citing-removed");
  });

  app.post(`${RECORD}/editorial`, async (c) => {
    const citing = await opening(c);
    const { desk, opened } = citing;
    const { body } = opened.latest;
    const form = await formOf(c);
    const field = fieldIn(citing, form.get("field"));
    if (!field || field === "evidence") throw new Problem("no-such-field", 404, "The record has no such field.");
    const editorial = form.get("editorial") !== "no";
    const why = (form.get("reason") ?? "").trim();
    if (why === "" || why.length > 4000) {
      const mistake = desk.t(why === "" ? "citing-reason-none" : "citing-note-long");
      return choose(c, citing, field, { reason: why, mistake });
    }
    const path = await once(c, house, async () => {
      const id = editorial ? "citing-reason-editorial" : "citing-reason-not-editorial";
      const reason = desk.t(id, { field: fieldName(desk.t, body.type, field), why });
      await revise(c, house, body.id, { action: "edit", reason, change: (latest) => withEditorial(latest, field, editorial) });
      return `/records/${body.handle}#f-${field.split(".")[0]}`;
    });
    return done(c, path, editorial ? "citing-editorial" : "citing-not-editorial");
  });

  async function choose(c: DeskContext, citing: Citing, field: string, editorial?: { reason: string; mistake: string }) {
    const { desk, opened } = citing;
    const { body } = opened.latest;
    const q = (c.req.query("q") ?? "").trim().slice(0, 500);
    const choices = await loadChoices(house, citing, q);
    const refs = refsOf(house, desk, idsIn(body));
    return show(c, <ChoosePage {...{ desk, body, field, choices, refs, editorial }} />, editorial ? 422 : 200);
  }

  async function saving(c: DeskContext, but?: string): Promise<Response> {
    const citing = await opening(c);
    const { desk } = citing;
    const form = await formOf(c);
    const before = but ? groundIn(citing, but) : undefined;
    const field = before?.field ?? fieldIn(citing, form.get("field"));
    if (!field) throw new Problem("no-such-field", 404, "The record has no such field.");
    const source = await openSource(house, desk, before?.source ?? form.get("source") ?? "");
    const file = fileOf(source, form.get("file"));
    const typed = taken(typedIn(form.get), form.get);
    let refused: Awaited<ReturnType<typeof cite>> | undefined;
    let notice = "citing-added";
    const path = await once(c, house, async () => {
      const outcome = await cite(c, house, citing, { field, stamp: form.get("stamp") ?? "", source, file, typed, but });
      refused = outcome;
      if (!outcome.saved) throw new Refused();
      notice = outcome.reworded ? "citing-added-words" : "citing-added";
      const { body, ground } = outcome;
      const saved = groundsOf(body).findLast(
        (one) => one.source === ground.source && one.field === field && one.quote === ground.quote,
      );
      return `/records/${outcome.handle}#${saved ? `c-${saved.key}` : "facts"}`;
    }).catch((error: unknown) => {
      if (error instanceof Refused) return undefined;
      throw error;
    });
    if (path !== undefined) return done(c, path, notice);
    if (!refused || refused.saved) throw new Error("a citation was neither saved nor refused");
    const { mistakes, checked } = refused;
    const fresh = await opening(c);
    const near = checked?.kind === "absent" ? checked.near : undefined;
    const page = near?.page ?? pageNumber(typed.page);
    const passage = loadPassage(house, fresh, { field, source, place: { file: file?.sha256, page, find: undefined }, but });
    return show(c, <PassagePage {...{ desk, passage, typed, but, mistakes, checked }} />, 422);
  }

  /** A citation names no file: its words tell which it is, where a source has several. */
  async function fileOfGround({ body, files }: CitedSource, { quote, page }: Ground): Promise<string | undefined> {
    const read = files.filter((file) => file.pages > 0);
    if (!quote || read.length < 2) return undefined;
    for (const file of read) {
      const checked = await checkQuote(house, { handle: body.handle, file, page: pageNumber(page), quote });
      if (checked.kind === "found") return file.sha256;
    }
    return undefined;
  }

  return app;
}

/** A form that comes back: what it holds may be sent again. */
class Refused extends Error {}

function groundIn({ opened }: Citing, key: string): Ground {
  const ground = groundOf(opened.latest.body, key);
  if (!ground) throw new Problem("citation-gone", 409, "Someone has changed or removed this citation meanwhile.");
  return ground;
}

const typedOf = (
  { page = "", quote = "", relation, grade, note = "" }: Ground,
  suggested: Record<Ground["relation"], string>,
): Typed => ({
  ...{ page, quote, relation, note },
  grade: grade && grade !== suggested[relation] ? grade : "",
});

function placeIn(c: DeskContext): Place {
  const find = (c.req.query("find") ?? "").trim().slice(0, 200);
  const file = c.req.query("file") ?? "";
  return { page: pageNumber(c.req.query("page")), ...(/^[0-9a-f]{64}$/.test(file) && { file }), ...(find && { find }) };
}

/** A press of one of the buttons that put another page, or the nearest words, in place of what was typed. */
function taken(typed: Typed, get: (name: string) => string | undefined): Typed {
  const page = get("take-page");
  if (page) return { ...typed, page };
  if (get("take-near")) return { ...typed, page: get("near-page") ?? typed.page, quote: get("near-words") ?? typed.quote };
  return typed;
}
