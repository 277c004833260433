import { Problem } from "../../../kernel/problem.ts";
import type { Act, RecordBody, State } from "../../rules/record.ts";
import { awaitsReply, type Review } from "./review.ts";

/** What may be done to a record on its way to readers, apart from publishing it. */
export type Move =
  | { act: "submitted" | "returned" | "approved" | "stopped" | "lifted" | "replied" | "unanswered" | "withdrawn" }
  /** Asks those named for an answer until the day `due`, or gives them longer. */
  | { act: "asked"; due: string; engagement?: string }
  /** Dates of the record: a value sets one, null takes it away. Days as `2026-05-17`; an embargo may also be an instant. */
  | { act: "scheduled"; embargoUntil?: string | null; reviewBy?: string | null }
  | { act: "shared"; visibility: "public" | "partner" | "restricted" };

/** Who does it, and at what instant. */
export interface Mover {
  actor: string;
  now: string;
}

const OPEN: readonly State[] = ["draft", "in_review", "right_of_reply"];
const EXAMINED: readonly State[] = ["in_review", "right_of_reply"];
const SHOWN: readonly State[] = ["published", "corrected"];

/** From which states each move leads on. */
const FROM: Readonly<Record<Move["act"], readonly State[]>> = {
  submitted: ["draft"],
  returned: EXAMINED,
  approved: EXAMINED,
  stopped: EXAMINED,
  lifted: OPEN,
  asked: EXAMINED,
  replied: OPEN,
  unanswered: OPEN,
  scheduled: [...OPEN, ...SHOWN],
  shared: OPEN,
  withdrawn: [...OPEN, ...SHOWN],
};

export const allowedFrom = (act: Move["act"], { state, mergedInto }: Pick<RecordBody, "state" | "mergedInto">): boolean =>
  mergedInto === undefined && FROM[act].includes(state);

/**
 * The record after the move: its text is the same to the letter. Throws `wrong-state` (409) where the move does not lead on from here,
 * `own-text` (409), `not-held` (409), `no-reply-open` (409), `reply-still-open` (409), `readers-have-it` (409) or `bad-day` (422).
 */
export function moved(review: Review, move: Move, { actor, now }: Mover): RecordBody {
  const { body } = review.latest;
  if (!allowedFrom(move.act, body)) throw wrongState(move.act, body);
  const today = now.slice(0, 10);
  switch (move.act) {
    case "submitted":
      return { ...body, state: "in_review" };
    case "returned":
    case "stopped":
      return { ...body, state: "draft" };
    case "approved":
      if (review.authors.includes(actor)) throw new Problem("own-text", 409, "Who wrote a text does not approve it.");
      return body;
    case "lifted":
      if (!review.hold) throw new Problem("not-held", 409, "Nothing holds this record back.");
      if (review.authors.includes(actor)) throw new Problem("own-text", 409, "Who wrote a text does not lift a stop on it.");
      return body;
    case "asked":
      return { ...body, state: "right_of_reply", reply: asking(body, move, today) };
    case "replied":
    case "unanswered":
      return settled(body, move.act, today);
    case "scheduled":
      return dated(body, move, now);
    case "shared":
      if (review.public)
        throw new Problem("readers-have-it", 409, "Readers see this record: withdraw it to take it away from them.");
      return { ...body, visibility: move.visibility };
    case "withdrawn":
      return { ...body, state: "withdrawn" };
  }
}

function asking(body: RecordBody, { due, engagement }: Extract<Move, { act: "asked" }>, today: string): RecordBody["reply"] {
  if (!isDay(due) || due <= today) throw badDay("due", "The day until which they may answer lies ahead.");
  const open = awaitsReply(body) ? body.reply : undefined;
  const named = engagement ?? open?.engagement;
  return { asked: open?.asked ?? today, due, ...(named && { engagement: named }) };
}

function settled(body: RecordBody, act: "replied" | "unanswered", today: string): RecordBody {
  const { reply } = body;
  if (!reply || !awaitsReply(body))
    throw new Problem("no-reply-open", 409, "Nobody has been asked for an answer that is still open.");
  if (act === "unanswered" && reply.due >= today)
    throw new Problem("reply-still-open", 409, `They may answer until ${reply.due}.`);
  const outcome = act === "replied" ? ("answered" as const) : ("none" as const);
  const state = body.state === "right_of_reply" ? "in_review" : body.state;
  return { ...body, state, reply: { ...reply, outcome, at: today } };
}

function dated(body: RecordBody, { embargoUntil, reviewBy }: Extract<Move, { act: "scheduled" }>, now: string): RecordBody {
  if (embargoUntil && SHOWN.includes(body.state)) throw wrongState("scheduled", body);
  if (embargoUntil && !isDay(embargoUntil) && !INSTANT.test(embargoUntil))
    throw badDay("embargo", "This is neither a day nor an instant.");
  if (embargoUntil && !isAhead(embargoUntil, now)) throw badDay("embargo", "An embargo ends in time to come.");
  if (reviewBy && (!isDay(reviewBy) || !isAhead(reviewBy, now)))
    throw badDay("review-by", "The day of the next look lies ahead.");
  const next = { ...body };
  if (embargoUntil !== undefined) put(next, "embargoUntil", embargoUntil);
  if (reviewBy !== undefined) put(next, "reviewBy", reviewBy);
  return next;
}

function put(body: RecordBody, name: "embargoUntil" | "reviewBy", value: string | null): void {
  if (value === null) delete body[name];
  else body[name] = value;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** When an embargo ends, as an instant: that of a day with the day before. */
export const embargoEnds = (until: string): string =>
  isDay(until) || Number.isNaN(Date.parse(until)) ? `${until.slice(0, 10)}T00:00:00.000Z` : new Date(until).toISOString();

const isAhead = (until: string, now: string): boolean => !Number.isNaN(Date.parse(until)) && embargoEnds(until) > now;

export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const wrongState = (act: Act, { handle, state }: RecordBody): Problem =>
  new Problem("wrong-state", 409, `${handle} is ${state.replaceAll("_", " ")}: it cannot be ${act} now.`);

const badDay = (field: string, detail: string): Problem => new Problem("bad-day", 422, detail, { [field]: detail });
