import { awaitsReply, type Missing, type Review } from "../../../registry/index.ts";
import { type Asker, mayOn, type RecordAction, type Subject } from "../../rules/access.ts";

/** What someone can decide on the page of a review. */
export const DECISIONS = [
  "submitted",
  "approved",
  "published",
  "returned",
  "stopped",
  "lifted",
  "replied",
  "unanswered",
] as const;
export type Decision = (typeof DECISIONS)[number];

export const isDecision = (text: string | undefined): text is Decision =>
  (DECISIONS as readonly (string | undefined)[]).includes(text);

/** The row in the rules of access that each one needs. */
export const ACTION_OF: Readonly<Record<Decision, RecordAction>> = {
  submitted: "submit",
  approved: "approve",
  published: "publish",
  returned: "return",
  stopped: "stop",
  lifted: "lift",
  replied: "ask-reply",
  unanswered: "ask-reply",
};

/** What this person can decide on a record as it stands, the likeliest first. `today`: a day. */
export function decisionsFor(
  person: Asker,
  subject: Subject,
  { review, missing, today }: { review: Review; missing: readonly Missing[]; today: string },
): Decision[] {
  const { body } = review.latest;
  if (body.mergedInto !== undefined) return [];
  const open = awaitsReply(body);
  const fits: Readonly<Record<Decision, boolean>> = {
    submitted: true,
    approved: true,
    published: missing.length === 0,
    returned: true,
    stopped: review.hold === undefined,
    lifted: review.hold !== undefined,
    replied: open,
    unanswered: open && (body.reply?.due ?? today) < today,
  };
  return DECISIONS.filter((decision) => fits[decision] && mayOn(person, ACTION_OF[decision], subject));
}
