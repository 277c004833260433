import { type Act, isPublic, type RecordBody, type Revision, WRITING_ACTS } from "../../rules/record.ts";

/** What the rules need of a revision: something that happened to the record, and who did it. */
export type Happening = Pick<Revision, "seq" | "version" | "act" | "actor" | "at" | "reason" | "body">;

/** Where a record stands between its authors and its readers. Follows from its revisions alone. */
export interface Review {
  latest: Happening;
  /** The revision that readers see. */
  public?: Happening;
  /** Who wrote since readers last got a version of it. */
  authors: readonly string[];
  /** By whom the text as it stands was approved: none of them wrote any of it. */
  approvals: readonly Happening[];
  /** When it was last sent in, while it is with those who review. */
  submitted?: Happening;
  /** Why it came back, while it is with its authors. */
  back?: Happening;
  /** The stop that holds it back until it is lifted. */
  hold?: Happening;
  /** When a person decided that it is published at the end of its embargo, the text being as it stands. */
  scheduled?: Happening;
}

/** Reads a record's revisions, oldest first; there is at least one. */
export function reviewOf(versions: readonly Happening[]): Review {
  const [first] = versions;
  if (!first) throw new Error("a record has at least one revision");
  return versions.reduce(after, { latest: first, authors: [], approvals: [] });
}

function after(review: Review, latest: Happening): Review {
  const { act, body } = latest;
  if (isPublic(body) && !body.mergedInto) {
    // Dates that only the desk knows: readers have the text that they had before.
    if (BESIDE_THE_TEXT.includes(act) && review.public) return { ...review, latest, public: latest };
    return { latest, public: latest, authors: [], approvals: [] };
  }
  const moved: Review = { ...review, latest };
  if (body.state === "withdrawn" || body.visibility !== "public") delete moved.public;
  if (ANEW.includes(act)) {
    moved.approvals = [];
    delete moved.scheduled;
  }
  STEPS[act]?.(moved, latest);
  return moved;
}

/** Acts on dates that readers do not see: what they read is the same before and after. */
export const SILENT_ACTS: readonly Act[] = ["scheduled"];

/** Acts that leave what was written where it stands on its way: a redaction takes something from readers at once, whoever is writing meanwhile. */
export const BESIDE_THE_TEXT: readonly Act[] = [...SILENT_ACTS, "redacted"];

/** Acts after which an approval no longer stands: the text is another one, or its approver has not seen all there is to see. */
export const ANEW: readonly Act[] = [...WRITING_ACTS, "returned", "stopped", "replied"];

const wrote = (review: Review, { actor }: Happening): void => {
  review.authors = [...new Set([...review.authors, actor])];
};

const cameBack = (review: Review, happening: Happening): void => {
  review.back = happening;
  delete review.submitted;
};

const STEPS: { readonly [A in Act]?: (review: Review, happening: Happening) => void } = {
  created: wrote,
  edited: wrote,
  imported: wrote,
  submitted(review, happening) {
    review.submitted = happening;
    delete review.back;
  },
  returned: cameBack,
  stopped(review, happening) {
    cameBack(review, happening);
    review.hold = happening;
  },
  lifted(review) {
    delete review.hold;
  },
  approved(review, happening) {
    if (!review.authors.includes(happening.actor)) review.approvals = [...review.approvals, happening];
  },
  scheduled(review, happening) {
    if (happening.body.embargoUntil) review.scheduled = happening;
    else delete review.scheduled;
  },
};

/** Has the one who was asked still time to answer, or has nobody written down yet what came of it? */
export const awaitsReply = ({ reply }: Pick<RecordBody, "reply">): boolean => reply !== undefined && reply.outcome === undefined;
