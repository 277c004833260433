import { isWithin } from "../../rules/paths.ts";
import { publicView } from "../../rules/public-view.ts";
import { type Missing, publishable } from "../../rules/publication.ts";
import type { Correction, RecordBody } from "../../rules/record.ts";
import { changesBetween, type NameOf } from "./changes.ts";
import { embargoEnds } from "./moves.ts";
import { awaitsReply, type Review } from "./review.ts";

export interface Conditions {
  now: string;
  /** Someone who wrote none of it must have approved the text as it stands. */
  secondReviewer: boolean;
}

/** What still stands between the record and its readers: what it lacks itself, and what its review has not come to. */
export function obstacles(review: Review, { now, secondReviewer }: Conditions): Missing[] {
  const { body } = review.latest;
  const own = publishable(body, { today: now.slice(0, 10), secondReviewer: false }).filter(({ code }) => code !== "embargo");
  return [...own, ...fromReview(review, { now, secondReviewer })];
}

function* fromReview(review: Review, { now, secondReviewer }: Conditions): Generator<Missing> {
  const { body } = review.latest;
  const { embargoUntil, reply } = body;
  if (embargoUntil && embargoEnds(embargoUntil) > now)
    yield { code: "embargo", path: "embargoUntil", args: { until: embargoUntil.slice(0, 10) } };
  if (review.hold) yield { code: "held", args: {} };
  if (reply && awaitsReply(body)) yield { code: "reply-open", args: { until: reply.due } };
  if (secondReviewer && review.approvals.length === 0) yield { code: "no-review", args: {} };
}

/** Is its embargo over, and did a person decide that it is published then? */
export function isDue(review: Review, conditions: Conditions): boolean {
  const { state, embargoUntil } = review.latest.body;
  const examined = state === "in_review" || state === "right_of_reply";
  const decided = review.scheduled !== undefined || review.approvals.length > 0;
  return examined && decided && embargoUntil !== undefined && obstacles(review, conditions).length === 0;
}

/**
 * The body that readers get. What was public before comes back as corrected: every place that readers had otherwise is among its
 * corrections, those that nobody has worded as updates for the `reason` of this act.
 */
export function asPublished(review: Review, reason: string, now: string, nameOf: NameOf): RecordBody {
  const { latest, public: before } = review;
  if (!before) return { ...latest.body, state: "published" };
  const fresh = newCorrections(before.body, latest.body);
  const known = latest.body.corrections.filter((one) => !fresh.includes(one));
  const changes = changesBetween(publicView(before.body), publicView(latest.body), nameOf);
  // Someone may have written on since the change was put into words.
  const worded = fresh.map((one): Correction => ({ ...one, ...changes.find(({ field }) => field === one.field), at: now }));
  const isWorded = (field: string) => worded.some((one) => isWithin(field, one.field) || isWithin(one.field, field));
  const rest = changes
    .filter(({ field }) => !isWorded(field))
    .map((change): Correction => ({ kind: "update", ...change, reason, at: now }));
  return { ...latest.body, state: "corrected", corrections: [...known, ...worded, ...rest] };
}

/** The corrections that a version has and readers have not seen yet. */
export function newCorrections(before: Pick<RecordBody, "corrections">, after: Pick<RecordBody, "corrections">): Correction[] {
  const known = before.corrections.map((one) => JSON.stringify(one));
  return after.corrections.filter((one) => !known.includes(JSON.stringify(one)));
}
