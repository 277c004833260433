import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Deed } from "../actions.ts";
import type { Ledger, LedgerReader } from "../ledger/ledger.ts";
import { isWithin } from "../rules/paths.ts";
import { publicView } from "../rules/public-view.ts";
import { type Correction, isPublic, type RecordBody, type Revision } from "../rules/record.ts";
import { namesFor } from "./names.ts";
import { opened } from "./opened.ts";
import { type ChangedPlace, changesBetween } from "./rules/changes.ts";
import { newCorrections } from "./rules/publication.ts";
import type { Review } from "./rules/review.ts";

/** What an editor says about one change: the words before and after are found by us. */
export interface Erratum {
  /** Path of a change (see `changesSince`). */
  field: string;
  /** A term of `correction-kind`. */
  kind: string;
  reason: string;
  /** Which class of party asked: a term of `addressee-class`. Absent: the team itself. */
  requestedBy?: string;
}

/** What readers would have otherwise than now if the latest version were published: nothing for one that was never public. */
export async function changesSince(ledger: LedgerReader, review: Review): Promise<ChangedPlace[]> {
  if (!review.public) return [];
  return changesBetween(publicView(review.public.body), publicView(review.latest.body), await namesFor(ledger, review));
}

/** What is said already about changes that readers have not seen yet. */
export const errataOf = ({ public: before, latest }: Pick<Review, "public" | "latest">): Correction[] =>
  before ? newCorrections(before.body, latest.body) : [];

/**
 * Says of changes to a public record what they are and why, in place of what was said of them before. Readers see it with the next
 * publication. Throws `record-unknown` (404), `not-public-yet` (409), `no-such-change` (422) or `version-conflict` (409).
 */
export async function correct(
  ledger: Ledger,
  record: string,
  errata: readonly Erratum[],
  { actor, reason, expected, at = now() }: Deed & { expected: number },
): Promise<Revision> {
  const { revision: latest, review } = await opened(ledger, record, { expected });
  if (!review.public)
    throw new Problem("not-public-yet", 409, "Readers have not seen this record: change it, there is nothing to correct.");
  if (isPublic(latest.body))
    throw new Problem("no-such-change", 422, "Readers have the latest version: nothing has changed since.");
  const changes = await changesSince(ledger, review);
  const said = errata.map((erratum) => worded(erratum, changes, at));
  const old = errataOf(review);
  const corrections = [...latest.body.corrections.filter((one) => !old.includes(one)), ...said];
  const body: RecordBody = { ...latest.body, corrections };
  const [revision] = await ledger.append([{ body, act: "edited", reason, actor, expected }]);
  if (!revision) throw new Error("the ledger returned no revision");
  return revision;
}

function worded({ field, kind, reason, requestedBy }: Erratum, changes: readonly ChangedPlace[], at: string): Correction {
  const touched = changes.filter((change) => isWithin(change.field, field));
  if (touched.length === 0) {
    throw new Problem("no-such-change", 422, `${field} reads as it did before.`, { [field]: "Reads as it did before." });
  }
  const join = (side: "before" | "after") =>
    touched
      .map((change) => change[side])
      .filter(Boolean)
      .join("; ");
  return { kind, field, before: join("before"), after: join("after"), reason, ...(requestedBy && { requestedBy }), at };
}
