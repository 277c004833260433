import { LANGUAGES } from "../../kernel/languages.ts";
import {
  fieldsOfType,
  type Localised,
  leaves,
  originalOf,
  PUBLIC_STATES,
  publishable,
  type RecordBody,
  type State,
  sourceHash,
} from "../../registry/index.ts";
import { authorsOf, type History, type Stage } from "./history.ts";
import type { PublicRecord } from "./public.ts";

/** A record as the desk's index keeps it: beside what readers may get to know, what the team knows. Secret fields are not in it. */
export type DeskRecord = PublicRecord &
  Pick<RecordBody, "visibility" | "sensitivity" | "embargoUntil" | "reviewBy" | "mergedInto" | "provenance">;

/** What the desk's lists show of a record: `brief.desk` of its summaries and of what a search finds. */
export interface DeskBrief {
  id: string;
  state: State;
  visibility: RecordBody["visibility"];
  stage: Stage;
  /** Who wrote it since it was last public. */
  authors: readonly string[];
  /** Whose searches find it: see `circlesIn`. */
  circles: readonly string[];
  changed: string;
  version: number;
  /** Readers see a version of it. */
  public: boolean;
  /** Someone stopped its publication, and nobody lifted that. */
  held: boolean;
  /** How much is missing for its publication, beside a review. */
  missing: number;
  reviewBy?: string;
  embargoUntil?: string;
  /** Until when those named may answer, while nobody has noted what came of it. */
  replyDue?: string;
}

/** The facet that decides who finds what: it is nobody's to choose, nor to be told the counts of. */
export const NOBODYS = "circle";

/** What readers' lists have no use for: facets of the desk's index alone. */
export const DESK_FACETS = [
  "state",
  "stage",
  "visibility",
  "author",
  "incomplete",
  "translation",
  "due",
  "changed",
  NOBODYS,
] as const;

/** Those that may be written in a query: `state:draft`. */
export const isDeskField = (name: string): boolean => name !== NOBODYS && (DESK_FACETS as readonly string[]).includes(name);

/** The part of the desk's knowledge that a revision tells by itself. */
export interface DeskFacts {
  state: State;
  visibility: RecordBody["visibility"];
  missing: number;
  translation: string[];
  /** Days on which somebody should look at it. */
  days: Pick<DeskBrief, "reviewBy" | "embargoUntil" | "replyDue">;
}

export function deskFactsOf(body: RecordBody): DeskFacts {
  const { state, visibility, reviewBy, embargoUntil, reply } = body;
  const days = {
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(embargoUntil === undefined ? {} : { embargoUntil }),
    ...(reply && reply.outcome === undefined ? { replyDue: reply.due } : {}),
  };
  return { state, visibility, missing: missingIn(body), translation: translationOf(body), days };
}

/** The rest of it, which only the record's past tells. */
export function atDesk(facts: DeskFacts, history: History, record: Pick<PublicRecord, "id" | "version" | "changed">) {
  const { state, visibility, missing, translation, days } = facts;
  const authors = authorsOf(history);
  const circles = circlesIn(facts, history);
  const months = Object.values(days).map((day) => day.slice(0, 7));
  const named = (name: string, values: readonly string[]) => values.map((value) => ({ name, value }));
  const desk: DeskBrief = {
    ...{ id: record.id, state, visibility, stage: history.stage, authors, circles, changed: record.changed },
    ...{ version: record.version, public: history.public, held: history.held, missing },
    ...days,
  };
  const facets = [
    ...named("state", [state]),
    ...named("stage", [history.stage]),
    ...named("visibility", [visibility]),
    ...named("author", authors),
    ...named("incomplete", [missing > 0 ? "yes" : "no"]),
    ...named("translation", translation),
    ...named("due", [...new Set(months)]),
    ...named("changed", [record.changed.slice(0, 7)]),
    ...named("circle", circles),
  ];
  return { desk, facets };
}

const EXAMINED: readonly State[] = ["in_review", "right_of_reply"];

/**
 * In whose reach a record is. One who may not open everything searches with a choice of these, and finds what has any of them:
 * `public`, `partner` and `review` for those whom the same words in the rules of access let in, `by:NAME` for who wrote it.
 */
function circlesIn({ state, visibility }: Pick<DeskFacts, "state" | "visibility">, history: History): string[] {
  const own = authorsOf(history).map((name) => `by:${name}`);
  if (visibility === "sealed") return [];
  if (visibility === "restricted") return ["restricted", ...own];
  const circles = ["team"];
  if (visibility === "public" && PUBLIC_STATES.includes(state)) circles.push("public");
  if (visibility === "partner") circles.push("partner");
  if (EXAMINED.includes(state) || history.held) circles.push("review");
  return [...circles, ...own];
}

/** Never in a day's sight: what an embargo holds back is not incomplete. */
const WHENEVER = "9999-12-31";

/** How much of the record itself is missing for publication: who reviewed it, and whether it is meant for readers now, is another matter. */
function missingIn(body: RecordBody): number {
  if (body.mergedInto !== undefined || body.state === "withdrawn") return 0;
  const asMeant: RecordBody = { ...body, visibility: "public", sensitivity: "none" };
  return publishable(asMeant, { today: WHENEVER, secondReviewer: false }).length;
}

/** What there is to do for a text in a language; `none` where it was written in that language. */
const WORK = ["stale", "missing", "machine"] as const;
type Condition = (typeof WORK)[number] | "human" | "none";

/**
 * How a record stands in each language of the interface: `fr:missing`, `ar:stale` … It has every kind of work that there is to do,
 * `fr:human` when all is done, and nothing for the language that all of it was written in.
 */
function translationOf(body: RecordBody): string[] {
  const texts = localisedIn(body);
  return LANGUAGES.flatMap((lang) => {
    const conditions = new Set(texts.map((text) => conditionIn(text, lang, body.lang)));
    const open = WORK.filter((work) => conditions.has(work));
    return (open.length > 0 ? open : conditions.has("human") ? ["human"] : []).map((condition) => `${lang}:${condition}`);
  });
}

const base = (tag: string | undefined): string => tag?.split("-")[0]?.toLowerCase() ?? "";

function conditionIn(texts: Localised, lang: string, own: string): Condition {
  const from = originalOf(texts)?.[0] ?? (texts[own] ? own : Object.keys(texts)[0]);
  if (base(from) === lang) return "none";
  const found = texts[lang] ?? Object.entries(texts).find(([tag]) => base(tag) === lang)?.[1];
  if (!found) return "missing";
  const original = texts[from ?? ""]?.text ?? "";
  if (found.sourceHash !== undefined && found.sourceHash !== sourceHash(original)) return "stale";
  return found.status === "machine" ? "machine" : "human";
}

function localisedIn({ type, title, summary, contentNotice, notes, fields }: RecordBody): Localised[] {
  const own = [title, summary, contentNotice, ...notes.map(({ text }) => text)].filter((text) => text !== undefined);
  const said = leaves(fieldsOfType(type), fields).filter(({ field, secret }) => field.kind === "localised" && !secret);
  return [...own, ...said.map(({ value }) => value as Localised)].filter((text) => Object.keys(text).length > 0);
}
