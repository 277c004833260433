import { type Review, type Revision, reviewOf, type State } from "../../../registry/index.ts";
import { type Asker, mayOn, type Subject } from "../../rules/access.ts";

/** A record that is under way, as lists show it. */
export interface Underway {
  record: string;
  handle: string;
  type: Revision["body"]["type"];
  title: Revision["body"]["title"];
  state: State;
  visibility: Revision["body"]["visibility"];
  version: number;
  authors: readonly string[];
  /** Who approved the text as it stands. */
  approvers: readonly string[];
  /** When it was sent in or sent back; undefined when it is here for a date alone. */
  since?: string;
  back?: "returned" | "stopped";
  held: boolean;
}

const EXAMINED: readonly State[] = ["in_review", "right_of_reply"];

/** What lists need of a record's revisions, oldest first. */
export function underwayOf(versions: readonly Revision[]): Underway {
  const review = reviewOf(versions);
  const { body, version, record } = review.latest as Revision;
  const writers = versions.filter(({ act }) => act === "created" || act === "edited" || act === "imported");
  const since = sinceOf(review);
  return {
    ...{ record, handle: body.handle, type: body.type, title: body.title, state: body.state },
    ...{ visibility: body.visibility, version, held: review.hold !== undefined },
    authors: review.authors.length > 0 ? review.authors : [...new Set(writers.map(({ actor }) => actor))],
    approvers: [...new Set(review.approvals.map(({ actor }) => actor))],
    ...(since && { since }),
    ...(review.back && { back: review.back.act === "stopped" ? ("stopped" as const) : ("returned" as const) }),
  };
}

function sinceOf({ latest, submitted, back, hold }: Review): string | undefined {
  if (latest.body.mergedInto) return undefined;
  if (EXAMINED.includes(latest.body.state)) return (submitted ?? latest).at;
  return latest.body.state === "draft" ? (back ?? hold)?.at : undefined;
}

/** Why a record waits for someone: to be read, to be published, to be set right, or for them to lift what holds it. */
export const REASONS = ["review", "look", "publish", "set-right", "held"] as const;
export type Reason = (typeof REASONS)[number];

export interface Waiting extends Underway {
  why: Reason;
  since: string;
}

export const subjectFor = ({ state, visibility, authors, held }: Underway, name: string): Subject => ({
  state,
  visibility,
  mine: authors.includes(name),
  held,
});

/** What a record waits for this person to do, if anything. `secondReviewer`: it takes an approval before it is published. */
export function waitsFor(one: Underway, person: Asker & { name: string }, secondReviewer: boolean): Waiting | undefined {
  const { since, state, back, held, approvers } = one;
  const subject = subjectFor(one, person.name);
  if (since === undefined || !mayOn(person, "see", subject)) return undefined;
  const waits = (why: Reason): Waiting => ({ ...one, since, why });
  if (state === "draft") return back && subject.mine ? waits("set-right") : undefined;
  if (!EXAMINED.includes(state)) return undefined;
  if (held) return mayOn(person, "lift", subject) ? waits("held") : undefined;
  const approved = approvers.length > 0;
  if (!approved && mayOn(person, "approve", subject)) return waits("review");
  if (!approved && !subject.mine && !mayOn(person, "publish", subject) && mayOn(person, "stop", subject)) return waits("look");
  const ready = state === "in_review" && (approved || !secondReviewer);
  return ready && mayOn(person, "publish", subject) ? waits("publish") : undefined;
}
