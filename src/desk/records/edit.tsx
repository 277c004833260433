import type { Context, Hono } from "hono";
import { now } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { isTypeName, missingWords, type Revision } from "../../registry/index.ts";
import { alike, bodyFrom, entriesOf, isId, merge, spotAt } from "../forms/index.ts";
import { mapFrom, mapText } from "../forms/rules/map.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf, type PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done } from "../shell/screen.tsx";
import { baseOf, openWork, save, thrownAway, type Work } from "./actions.ts";
import { clicked, type Done, deed } from "./deeds.ts";
import { formPage, foundFor, mergePage, missingIn } from "./edit-pages.tsx";
import { fieldAround } from "./form-view.ts";
import { blank } from "./rules/blank.ts";
import { type Back, copyById, keep } from "./store.ts";
import { answers, citing, type Typed, typedIn } from "./typed.ts";

type C = Context<DeskEnv>;

export function editRoutes(app: Hono<DeskEnv>, house: DeskHouse): void {
  app.get("/records/:key/edit", async (c) => {
    const work = await openWork(c, house, c.req.param("key"), c.req.query("type"));
    const { copy, opened, desk, record } = work;
    const base = copy?.base ?? opened?.latest.version ?? 0;
    const was = await baseOf(house, work, base);
    const at = c.req.query("at") ?? "";
    const view = mapFrom(c.req.query("map"));
    const entries = copy?.entries ?? entriesOf(was);
    const found = c.req.query("find") === undefined ? undefined : await foundFor(house, work, entries, [at]);
    const thrown = copy ? undefined : await thrownAway(house, desk.session.person.id, record);
    const back = citing(c.req.query("cite"), c.req.query("field"));
    return formPage(c, house, work, {
      entries,
      base,
      was,
      at,
      found,
      thrown,
      back,
      ...(view && { maps: new Map([[at, view]]) }),
    });
  });

  app.post("/records/:key/edit", async (c) => {
    const posted = await formOf(c);
    const work = await openWork(c, house, c.req.param("key"), posted.get("_type"));
    const typed = await typedIn(house, work, posted);
    const act = posted.get("_act") ?? "";
    if (act === "autosave") return autosaved(c, house, work, typed);
    try {
      return c.redirect(
        await once(c, house, async () => (await submitted(c, house, work, typed, act, posted)).headers.get("location") ?? "/"),
        303,
      );
    } catch (error) {
      if (error instanceof Instead) return error.page;
      throw error;
    }
  });
}

/** The answer to a form that was not taken: thrown, so that the same form can be sent again. */
class Instead extends Error {
  readonly page: Response;
  constructor(page: Response) {
    super("the form comes back");
    this.page = page;
  }
}

/** What a button of the form does. Answers where the page goes on, or throws the page that comes back instead. */
async function submitted(c: C, house: DeskHouse, work: Work, typed: Typed, act: string, posted: PostedForm): Promise<Response> {
  const { record } = work;
  if (act === "save") return saved(c, house, work, await held(c, house, work, typed));
  if (act === "settle" || act === "settle-keep") {
    const answered = { ...typed, entries: answers(work, typed.entries, posted) };
    if (act === "settle") return saved(c, house, work, await held(c, house, work, answered));
    await held(c, house, work, answered);
    return done(c, `/records/${record}/edit`, "form-kept");
  }
  if (act === "discard") {
    await held(c, house, work, typed);
    return done(c, `/records/${record}/discard`);
  }
  if (act.startsWith("pick:")) {
    await held(c, house, work, typed);
    return done(c, `/records/${record}/pick?field=${encodeURIComponent(act.slice("pick:".length))}`);
  }
  if (act.startsWith("new:")) return begun(c, house, work, typed, act);
  const did = act === "" ? clicked(work, typed.entries, posted) : deed(work, act, typed.entries, posted);
  if (!did) {
    await held(c, house, work, typed);
    return done(c, `/records/${record}/edit`, "form-kept");
  }
  await held(c, house, work, { ...typed, entries: did.entries });
  return done(c, backTo(record, did));
}

function backTo(record: string, { at, map, find }: Done): string {
  const query = new URLSearchParams({
    at: map || find ? at : fieldAround(at),
    ...(map && { map: mapText(map) }),
    ...(find && { find: "" }),
  });
  return `/records/${record}/edit?${query}#${at}`;
}

/** Keeps what was typed. When another window of the same person kept something meanwhile, both are brought together first. */
async function held(c: C, house: DeskHouse, work: Work, typed: Typed): Promise<Typed> {
  const { desk, record, type } = work;
  const outcome = await keep(house, {
    person: desk.session.person.id,
    record,
    type,
    base: typed.base,
    entries: typed.entries,
    seen: typed.seen,
    back: typed.back,
  });
  if ("kept" in outcome) return { ...typed, seen: outcome.kept.stamp };
  const { other } = outcome;
  const before = entriesOf(await baseOf(house, work, Math.min(other.base, typed.base)));
  const merged = merge(type, before, other.entries, typed.entries);
  if (merged.clashes.length === 0) {
    const together = { ...typed, entries: merged.entries, base: other.base, seen: other.stamp };
    return held(c, house, work, together);
  }
  throw new Instead(
    mergePage(c, house, work, {
      merged,
      before,
      theirs: other.entries,
      base: other.base,
      stamp: other.stamp,
      reason: typed.reason,
    }),
  );
}

/** Saves what was typed, and goes on to the record; or back to the one that it was begun for. */
async function saved(c: C, house: DeskHouse, work: Work, typed: Typed): Promise<Response> {
  const outcome = await save(c, house, work, typed);
  if ("merged" in outcome) {
    const { merged, theirs } = outcome;
    const before = entriesOf(await baseOf(house, work, typed.base));
    const page = {
      merged,
      before,
      theirs: entriesOf(theirs.body),
      by: theirs.actor,
      base: theirs.version,
      stamp: typed.seen,
      reason: typed.reason,
    };
    throw new Instead(mergePage(c, house, work, page));
  }
  if ("faults" in outcome) {
    const { faults, read } = outcome;
    const unresolved = [...faults].filter(([, { code }]) => code === "form-ref-unresolved").map(([name]) => name);
    const found = await foundFor(house, work, typed.entries, unresolved);
    throw new Instead(await formPage(c, house, work, { ...typed, was: read.body, faults, found, at: "" }, 422));
  }
  const { revision, changed } = outcome;
  const path = await onwards(house, work, work.copy ? work.copy.back : typed.back, revision);
  if (path) return done(c, path.path, path.notice);
  return done(c, `/records/${revision.body.handle}`, changed ? "form-saved" : "form-unchanged");
}

/** Where the record was begun from: there it is named, or cited. */
async function onwards(
  house: DeskHouse,
  work: Work,
  back: Back | undefined,
  { record, body }: Revision,
): Promise<{ path: string; notice: string } | undefined> {
  if (!back) return undefined;
  if ("cite" in back) {
    const query = new URLSearchParams({ field: back.field, source: body.handle });
    return { path: `/records/${back.cite}/cite?${query}`, notice: "form-begun-to-cite" };
  }
  const waiting = await filledIn(house, work, back, record);
  return (
    waiting && {
      path: `/records/${waiting.record}/edit?at=${fieldAround(back.field)}#${back.field}`,
      notice: "form-begun-filled",
    }
  );
}

/** The record that waited for this one names it now. */
async function filledIn(house: DeskHouse, { desk }: Work, { copy, field }: Extract<Back, { copy: string }>, record: string) {
  const person = desk.session.person.id;
  const waiting = await copyById(house, person, copy);
  if (!waiting || waiting.discarded !== undefined) return undefined;
  await keep(house, { ...waiting, person, entries: new Map([...waiting.entries, [field, record]]) });
  return waiting;
}

/** Begins a record from a reference: what was typed here is kept, and waits for it. */
async function begun(c: C, house: DeskHouse, work: Work, typed: Typed, act: string): Promise<Response> {
  const [, name = "", type = ""] = act.split(":");
  const spot = spotAt(work.type, name);
  demand(c, "create");
  if (spot?.field.kind !== "ref" || !isTypeName(type) || !spot.field.to?.includes(type))
    throw new Problem("form-unknown-field", 400, "There is no such field.");
  const { desk } = work;
  await held(c, house, work, typed);
  const waiting = (await openWork(c, house, work.record, work.type)).copy;
  const record = newId();
  const words = typed.entries.get(name) ?? "";
  const start = entriesOf(blank(record, type, desk.lang));
  const title = words.trim() === "" || isId(words) ? [] : [[`title.${desk.lang}.text`, words] as const];
  const back = waiting && { copy: waiting.id, field: name };
  await keep(house, {
    person: desk.session.person.id,
    record,
    type,
    base: 0,
    entries: new Map([...start, ...title]),
    ...(back && { back }),
  });
  return done(c, `/records/${record}/edit`);
}

/** What the script of the page sends while one types: kept, or told that another window is ahead. */
async function autosaved(c: C, house: DeskHouse, work: Work, typed: Typed): Promise<Response> {
  const { desk, record, type } = work;
  const latest = work.opened?.latest;
  const was = await baseOf(house, work, typed.base);
  const { body } = bodyFrom(typed.entries, was);
  const missing = missingIn(body).map((one) => ({ path: one.path ?? "", words: missingWords(desk.t, type, one) }));
  const count = desk.t("form-missing-count", { n: missing.length });
  const nothing = alike(type, entriesOf(was), typed.entries) || (latest && alike(type, entriesOf(latest.body), typed.entries));
  if (nothing && !work.copy) return c.json({ stamp: typed.seen, at: now(), missing, count });
  const outcome = await keep(house, {
    person: desk.session.person.id,
    record,
    type,
    base: typed.base,
    entries: typed.entries,
    seen: typed.seen,
    back: typed.back,
  });
  if ("other" in outcome) return c.json({ other: true }, 409);
  return c.json({ stamp: outcome.kept.stamp, at: outcome.kept.at, missing, count });
}
