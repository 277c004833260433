import { now } from "../kernel/clock.ts";
import { Problem } from "../kernel/problem.ts";
import type { Entry, Ledger, LedgerReader, Together } from "./ledger/ledger.ts";
import { refuseUnless } from "./refusals.ts";
import { isPublic, type Revision } from "./rules/record.ts";
import { namesFor } from "./workflow/names.ts";
import { opened } from "./workflow/opened.ts";
import { type Move, moved } from "./workflow/rules/moves.ts";
import { asPublished, isDue, obstacles } from "./workflow/rules/publication.ts";
import type { Review } from "./workflow/rules/review.ts";

/** Who does something to a record, and why. The reason of what readers get to see is public; of the rest, the team's. */
export interface Deed {
  actor: string;
  reason: string;
  /** The version that they have seen; when it is no longer the latest, nothing is done. Without it, whatever is the latest is meant. */
  expected?: number;
  /** The instant at which dates are looked at; now, unless a test says otherwise. */
  at?: string;
  /** Rows of the caller's own that are written with it or not at all. */
  also?: Together["also"];
}

/**
 * Publishes the latest version of a record, or returns it when it is public already. One that was public before comes back as corrected.
 * `secondReviewer`: someone who wrote none of it must have approved the text as it stands. Throws `record-unknown` (404),
 * `not-publishable` (422), `reason-missing` (422) or `version-conflict` (409).
 */
export async function publish(ledger: Ledger, record: string, deed: Deed & { secondReviewer: boolean }): Promise<Revision> {
  const { reason, secondReviewer, at = now() } = deed;
  const { revision, review } = await opened(ledger, record, deed);
  const { body } = revision;
  if (isPublic(body) && !body.mergedInto) return revision;
  refuseUnless(body, obstacles(review, { now: at, secondReviewer }));
  if (review.public) requireReason(reason);
  const next = asPublished(review, reason, at, await namesFor(ledger, review));
  return appended(ledger, revision, { body: next, act: next.state === "published" ? "published" : "corrected" }, deed);
}

/**
 * Publishes a record whose embargo is over, if a person decided that and nothing else stands in the way; else does nothing. Readers get
 * the reason of that person, or `reason` where they gave none and a correction needs one.
 */
export async function publishWhenDue(
  ledger: Ledger,
  record: string,
  deed: Deed & { secondReviewer: boolean },
): Promise<Revision | undefined> {
  const { secondReviewer, at = now() } = deed;
  const { review, revision } = await opened(ledger, record, deed);
  if (!isDue(review, { now: at, secondReviewer })) return undefined;
  const reason = review.scheduled?.reason.trim() || (review.public ? deed.reason : "");
  return publish(ledger, record, { ...deed, reason, expected: revision.version });
}

/**
 * Moves a record on without a change to its text: sends it in, gives it back, approves it, and so on. Throws `record-unknown` (404),
 * `version-conflict` (409), `reason-missing` (422) or what the rules of the move say (see `moved`).
 */
export async function move(ledger: Ledger, record: string, step: Move, deed: Deed): Promise<Revision> {
  const { actor, reason, at = now() } = deed;
  const { revision, review } = await opened(ledger, record, deed);
  if (REASONED.includes(step.act)) requireReason(reason);
  return appended(ledger, revision, { body: moved(review, step, { actor, now: at }), act: step.act }, deed);
}

/** Takes a record away from readers, who see a tombstone with the reason instead. Throws as `move` does. */
export const withdraw = (ledger: Ledger, record: string, deed: Deed): Promise<Revision> =>
  move(ledger, record, { act: "withdrawn" }, deed);

/**
 * Merges a record into another of the same type: its handle leads there from now on, and so does whatever refers to it.
 * Throws `record-unknown` (404), `version-conflict` (409) or `merge-impossible` (409).
 */
export async function merge(ledger: Ledger, record: string, into: string, deed: Deed): Promise<Revision> {
  const [from, to] = [await opened(ledger, record, deed), await opened(ledger, into, {})];
  const [loser, kept] = [from.revision.body, to.revision.body];
  if (record === into || loser.type !== kept.type) throw impossible("A record is merged into another one of the same type.");
  if (kept.mergedInto) throw impossible(`${kept.handle} was itself merged into another record: merge into that one.`);
  if (loser.mergedInto) throw impossible(`${loser.handle} was merged into another record already.`);
  if (loser.state === "withdrawn") throw impossible(`${loser.handle} was withdrawn: its handle says so for good.`);
  if (kept.state === "withdrawn") throw impossible(`${kept.handle} was withdrawn: what leads there would lead to nothing.`);
  if (from.review.public && !to.review.public)
    throw impossible(`Readers have ${loser.handle} and not ${kept.handle}: publish that first.`);
  const body = { ...loser, state: "superseded" as const, mergedInto: into };
  const unchanged = [{ record: into, version: to.revision.version }];
  return appended(ledger, from.revision, { body, act: "merged" }, deed, unchanged);
}

/** Where a record stands on its way to readers. Throws `record-unknown` (404). */
export const reviewIn = async (ledger: LedgerReader, record: string): Promise<Review> =>
  (await opened(ledger, record, {})).review;

/** Acts whose reason someone else has to live with. */
const REASONED: readonly string[] = ["returned", "stopped", "lifted", "withdrawn"];

function requireReason(reason: string): void {
  if (reason.trim() === "") throw new Problem("reason-missing", 422, "Say why.", { reason: "Say why." });
}

/** Writes the next revision, if the one it was made from is still the latest. */
async function appended(
  ledger: Ledger,
  { version }: Revision,
  entry: Pick<Entry, "body" | "act">,
  { actor, reason, also }: Deed,
  unchanged: Together["unchanged"] = [],
): Promise<Revision> {
  const [revision] = await ledger.append([{ ...entry, actor, reason, expected: version }], { unchanged, ...(also && { also }) });
  if (!revision) throw new Error("the ledger returned no revision");
  return revision;
}

const impossible = (detail: string): Problem => new Problem("merge-impossible", 409, detail);
