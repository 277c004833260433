import { now } from "../kernel/clock.ts";
import { Problem } from "../kernel/problem.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { requirePublishable } from "./refusals.ts";
import { isPublic, type Revision } from "./rules/record.ts";

/** Who does something to a record, and why: the reason is public. */
export interface Deed {
  actor: string;
  reason: string;
}

/**
 * Publishes the latest version of a record, or returns it when it is public already. One that was public before comes back as corrected.
 * `secondReviewer`: the actor must be someone else than who wrote the version. Throws `record-unknown` (404) or `not-publishable` (422).
 */
export async function publish(ledger: Ledger, record: string, deed: Deed & { secondReviewer: boolean }): Promise<Revision> {
  const { actor, reason, secondReviewer } = deed;
  const latest = await latestOf(ledger, record);
  const { body, version, actor: author } = latest;
  if (isPublic(body) && !body.mergedInto) return latest;
  requirePublishable(body, { today: now().slice(0, 10), secondReviewer, author, reviewer: actor });

  const wasPublic = (await ledger.head(record))?.publicSeq != null;
  const state = wasPublic ? "corrected" : "published";
  return appended(ledger, { body: { ...body, state }, act: state, reason, actor, expected: version });
}

/** Takes a record away from readers, who see a tombstone with the reason instead. Throws `record-unknown` (404). */
export async function withdraw(ledger: Ledger, record: string, { actor, reason }: Deed): Promise<Revision> {
  const { body, version } = await latestOf(ledger, record);
  return appended(ledger, { body: { ...body, state: "withdrawn" }, act: "withdrawn", reason, actor, expected: version });
}

/** Merges a record into another of the same type: its handle leads there from now on. Throws `record-unknown` or `merge-impossible` (409). */
export async function merge(ledger: Ledger, record: string, into: string, { actor, reason }: Deed): Promise<Revision> {
  const [from, to] = [await latestOf(ledger, record), await latestOf(ledger, into)];
  if (record === into || from.body.type !== to.body.type)
    throw impossible("A record is merged into another one of the same type.");
  if (to.body.mergedInto) throw impossible(`${to.body.handle} was itself merged into another record: merge into that one.`);
  const body = { ...from.body, state: "superseded" as const, mergedInto: into };
  return appended(ledger, { body, act: "merged", reason, actor, expected: from.version });
}

async function latestOf(ledger: Ledger, record: string): Promise<Revision> {
  const latest = await ledger.latest(record);
  if (!latest) throw new Problem("record-unknown", 404, `There is no record ${record}.`);
  return latest;
}

async function appended(ledger: Ledger, entry: Parameters<Ledger["append"]>[0][number]): Promise<Revision> {
  const [revision] = await ledger.append([entry]);
  if (!revision) throw new Error("the ledger returned no revision");
  return revision;
}

const impossible = (detail: string): Problem => new Problem("merge-impossible", 409, detail);
