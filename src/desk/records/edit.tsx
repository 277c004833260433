import type { Context, Hono } from "hono";
import { now } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { isPublic, isTypeName, missingWords, publishable, type RecordBody } from "../../registry/index.ts";
import { plain } from "../../site/index.ts";
import {
  alike,
  bodyFrom,
  entriesFrom,
  entriesOf,
  type Fault,
  type FormEntries,
  isId,
  type Merged,
  merge,
  settled,
  spotAt,
} from "../forms/index.ts";
import type { RefView } from "../forms/pages/view.ts";
import { mapFrom, mapText } from "../forms/rules/map.ts";
import { demand } from "../shell/demand.ts";
import type { DeskEnv } from "../shell/desk.ts";
import { formOf, type PostedForm } from "../shell/form.ts";
import type { DeskHouse } from "../shell/house.ts";
import { once } from "../shell/once.ts";
import { done, show } from "../shell/screen.tsx";
import { baseOf, openWork, save, thrownAway, type Work } from "./actions.ts";
import { clicked, type Done, deed } from "./deeds.ts";
import { fieldAround, formView } from "./form-view.ts";
import { EditPage } from "./pages/edit.tsx";
import { MergePage } from "./pages/merge.tsx";
import { findRefs, refsIn, refViews, resolved } from "./references.ts";
import { blank } from "./rules/blank.ts";
import { copyById, keep, type WorkingCopy } from "./store.ts";

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
    return form(c, house, work, { entries, base, was, at, found, thrown, ...(view && { maps: new Map([[at, view]]) }) });
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

interface Typed {
  entries: FormEntries;
  base: number;
  /** The stamp of the working copy that the page was made from. */
  seen: number;
  reason: string;
}

const whole = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);

async function typedIn(house: DeskHouse, work: Work, posted: PostedForm): Promise<Typed> {
  const entries = await resolved(house, work.desk, work.type, entriesFrom(work.type, posted.entries()));
  const base = whole(posted.get("_base"));
  await baseOf(house, work, base);
  const reason = (posted.get("_reason") ?? "").trim().slice(0, 500);
  return { entries, base, seen: whole(posted.get("_stamp")), reason };
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
    throw new Instead(await form(c, house, work, { ...typed, was: read.body, faults, found, at: "" }, 422));
  }
  const { revision, changed } = outcome;
  const back = work.copy?.back && (await filledIn(house, work, work.copy.back, revision.record));
  if (back) return done(c, `/records/${back.record}/edit?at=${fieldAround(back.field)}#${back.field}`, "form-begun-filled");
  return done(c, `/records/${revision.body.handle}`, changed ? "form-saved" : "form-unchanged");
}

/** The record that waited for this one names it now. */
async function filledIn(house: DeskHouse, { desk }: Work, { copy, field }: NonNullable<WorkingCopy["back"]>, record: string) {
  const person = desk.session.person.id;
  const waiting = await copyById(house, person, copy);
  if (!waiting || waiting.discarded !== undefined) return undefined;
  await keep(house, { ...waiting, person, entries: new Map([...waiting.entries, [field, record]]) });
  return { record: waiting.record, field };
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

const missingIn = (body: RecordBody) => publishable(body, { today: now().slice(0, 10), secondReviewer: false });

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
  });
  if ("other" in outcome) return c.json({ other: true }, 409);
  return c.json({ stamp: outcome.kept.stamp, at: outcome.kept.at, missing, count });
}

/** What is found for the words in references, by their names. */
async function foundFor(
  house: DeskHouse,
  { desk, type }: Work,
  entries: FormEntries,
  names: readonly string[],
): Promise<Map<string, RefView[]>> {
  const found = new Map<string, RefView[]>();
  for (const { name, value, types } of refsIn(type, entries))
    if (names.includes(name) && !isId(value)) found.set(name, await findRefs(house, desk, types, value));
  return found;
}

interface FormPage {
  entries: FormEntries;
  base: number;
  /** What the form was opened from. */
  was: RecordBody;
  at: string;
  seen?: number;
  reason?: string;
  faults?: ReadonlyMap<string, Fault>;
  found?: ReadonlyMap<string, RefView[]> | undefined;
  maps?: Parameters<typeof formView>[2]["maps"];
  thrown?: WorkingCopy | undefined;
}

async function form(c: C, house: DeskHouse, work: Work, page: FormPage, status: 200 | 422 = 200): Promise<Response> {
  const { copy, opened, record } = work;
  const { entries, base, was, at, faults, found, maps, thrown, reason, seen } = page;
  const { body } = bodyFrom(entries, was);
  const latest = opened?.latest;
  const waiting = copy?.back ? await copyById(house, work.desk.session.person.id, copy.back.copy) : undefined;
  return show(
    c,
    <EditPage
      f={formView(house, work, { entries, body, ...(faults && { faults }), ...(found && { found }), ...(maps && { maps }) })}
      record={record}
      body={body}
      base={base}
      stamp={seen ?? copy?.stamp ?? 0}
      kept={copy?.at}
      newer={latest && latest.version > base ? { version: latest.version, by: latest.actor } : undefined}
      wasPublic={latest !== undefined && isPublic(latest.body)}
      missing={missingIn(body)}
      thrownAway={thrown?.discarded ? { id: thrown.id, at: thrown.discarded } : undefined}
      back={waiting ? { title: titleOf(waiting, work) } : undefined}
      reason={reason}
      opened={at === "" ? undefined : at}
    />,
    status,
  );
}

const titleOf = ({ entries, record, type }: WorkingCopy, { desk }: Work): string =>
  plain(bodyFrom(entries, blank(record, type, desk.lang)).body.title, desk.lang) || desk.t("records-untitled");

interface Both {
  merged: Merged;
  before: FormEntries;
  theirs: FormEntries;
  by?: string;
  base: number;
  stamp: number;
  reason: string;
}

function mergePage(c: C, house: DeskHouse, { desk, record, type, opened }: Work, both: Both): Response {
  const ids = [both.before, both.theirs, both.merged.entries]
    .flatMap((entries) => refsIn(type, entries).map(({ value }) => value))
    .filter(isId);
  const refs = refViews(house, desk, ids);
  return show(
    c,
    <MergePage desk={desk} record={record} type={type} handle={opened?.head.handle ?? ""} refs={refs} {...both} />,
    409,
  );
}

/** The entries after one has chosen: theirs in the place of mine, or what was typed anew. */
function answers(work: Work, mine: FormEntries, posted: PostedForm): FormEntries {
  let entries = mine;
  for (const [key, answer] of posted.entries()) {
    const name = key.startsWith("_answer:") ? key.slice("_answer:".length) : undefined;
    if (name === undefined || !spotAt(work.type, name)) continue;
    const theirs = new Map(
      posted
        .entries()
        .filter(([one]) => one === `_theirs:${name}` || one.startsWith(`_theirs:${name}.`))
        .map(([one, value]) => [one.slice(`_theirs:${name}`.length).replace(/^\./, ""), value]),
    );
    if (answer === "theirs") entries = settled({ entries, clashes: [{ name, theirs }] }, new Map([[name, "theirs"]]));
    // Words that were typed anew count, even where the button beside them was forgotten.
    else
      for (const [one, value] of posted.entries())
        if (one === `_edit:${name}` || one === `_edit:${name}.text`)
          entries = new Map([...entries, [one.slice("_edit:".length), value]]);
  }
  // Theirs was named by the form: it passes the same gate as everything that is typed.
  return entriesFrom(work.type, entries);
}
