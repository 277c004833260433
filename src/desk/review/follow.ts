import { isShapeRevision, type LedgerReader, type Revision } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type DueDate, datesOf } from "./rules/due.ts";
import { type Underway, underwayOf } from "./rules/queue.ts";
import { putUnderway, queueStore, seenIn, tablesOf } from "./store.ts";

/** Revisions read at once. */
const REVISIONS = 300;

type House = Pick<DeskHouse, "database" | "ledger">;

/** Reads on in the ledger to its end, so that what is under way and due is known as of now. Answers how far it has come. */
export async function catchUp(house: House): Promise<number> {
  const database = tablesOf(house);
  const { seen, known } = queueStore(database);
  for (let seq = await seen(); ; ) {
    if (seq >= (await house.ledger.maxSeq())) return seq;
    const revisions = await house.ledger.revisionsAfter(seq, REVISIONS);
    const last = revisions.at(-1);
    if (!last) return seq;
    const ours = revisions.filter((revision): revision is Revision => !isShapeRevision(revision));
    const touched = new Map(ours.map((revision) => [revision.record, revision]));
    const listed = await known([...touched.keys()]);
    const found = new Map<string, { of: Underway; dates: readonly DueDate[] } | undefined>();
    for (const [id, revision] of touched) {
      if (listed.has(id) || concernsUs(revision)) found.set(id, await lookAt(house.ledger, id));
    }
    const from = seq;
    seq = await database.transact(async (trx) => {
      await database.lock(trx, "review-queue");
      // Another process may have read on meanwhile.
      const before = await seenIn(trx);
      if (before !== from) return before;
      await putUnderway(trx, last.seq, found);
      return last.seq;
    });
  }
}

/** Could a record with this as its latest revision be under way or have dates? Most of a great import could not. */
const concernsUs = ({ act, body }: Revision): boolean =>
  !QUIET.includes(act) || body.state === "in_review" || body.state === "right_of_reply" || datesOf(body, true).length > 0;

const QUIET: readonly Revision["act"][] = ["created", "edited", "imported", "published", "corrected"];

/** What there is to know of a record now; undefined when nobody waits for it and it has no date. */
async function lookAt(ledger: LedgerReader, id: string): Promise<{ of: Underway; dates: DueDate[] } | undefined> {
  const versions = await ledger.versions(id);
  const latest = versions.at(-1);
  if (!latest) return undefined;
  const head = await ledger.head(id);
  const dates = datesOf(latest.body, head?.publicSeq != null);
  const of = underwayOf(versions);
  return of.since === undefined && dates.length === 0 ? undefined : { of, dates };
}
