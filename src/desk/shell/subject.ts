import { Problem } from "../../kernel/problem.ts";
import { type Head, type Ledger, type Review, type Revision, reviewOf, WRITING_ACTS } from "../../registry/index.ts";
import type { Subject } from "../rules/access.ts";

/** A record as the desk opens it: its latest revision, where it stands, and what that means for the one who asks. */
export interface Opened {
  head: Head;
  latest: Revision;
  /** Names of those who wrote since it was last public. */
  authors: readonly string[];
  /** Where it stands on its way to readers. */
  review: Review;
  subject: Subject;
}

/** Opens a record by its id or handle for `name`. Throws `record-unknown` (404). */
export async function openRecord(ledger: Ledger, key: string, name: string): Promise<Opened> {
  const head = (await ledger.head(key)) ?? (await ledger.byHandle(key));
  const versions = head ? await ledger.versions(head.record) : [];
  const latest = versions.at(-1);
  if (!head || !latest) throw new Problem("record-unknown", 404, "There is no such record.");
  const review = reviewOf(versions);
  const wrote = versions.filter(({ act }) => WRITING_ACTS.includes(act)).map(({ actor }) => actor);
  const authors = review.authors.length > 0 ? review.authors : [...new Set(wrote)];
  const { state, visibility } = latest.body;
  const subject = { state, visibility, mine: authors.includes(name), held: review.hold !== undefined };
  return { head, latest, authors, review, subject };
}
