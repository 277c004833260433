import { Problem } from "../../kernel/problem.ts";
import type { LedgerReader } from "../ledger/ledger.ts";
import type { Revision } from "../rules/record.ts";
import { type Review, reviewOf } from "./rules/review.ts";

/**
 * A record's latest revision and where it stands. Throws `record-unknown` (404), or `version-conflict` (409) when `expected` is given and
 * no longer the latest.
 */
export async function opened(
  ledger: LedgerReader,
  record: string,
  { expected }: { expected?: number },
): Promise<{ revision: Revision; review: Review }> {
  const versions = await ledger.versions(record);
  const revision = versions.at(-1);
  if (!revision) throw new Problem("record-unknown", 404, `There is no record ${record}.`);
  if (expected !== undefined && expected !== revision.version) {
    throw new Problem(
      "version-conflict",
      409,
      `Someone else has changed ${revision.body.handle} meanwhile. Look at it, then do it again.`,
    );
  }
  return { revision, review: reviewOf(versions) };
}
