import { now } from "../../kernel/clock.ts";
import { Problem } from "../../kernel/problem.ts";
import { type ChangedPlace, changesSince, fieldAt, type RecordBody } from "../../registry/index.ts";
import { loadRecord, type RecordView } from "../records/view/load.ts";
import { mayOn } from "../rules/access.ts";
import { circlesOf } from "../rules/circles.ts";
import { signedIn } from "../shell/demand.ts";
import type { DeskContext, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { commentsOn } from "./actions.ts";
import { type Thread, threadsOf } from "./rules/comments.ts";
import { type Decision, decisionsFor } from "./rules/decisions.ts";

export interface Submission {
  view: RecordView;
  threads: Thread[];
  decisions: Decision[];
  mayComment: boolean;
  /** What readers have now; undefined when they have nothing. */
  before?: RecordBody;
  today: string;
}

/** A record as those who review it need it. Throws `record-unknown` (404), and `forbidden` (403) for those who only read what is shared with them. */
export async function loadSubmission(c: DeskContext, house: DeskHouse, key: string): Promise<Submission> {
  const view = await loadRecord(c, house, key);
  const { person } = signedIn(c).session;
  const { subject, review, head } = view.opened;
  const mayComment = mayOn(person, "comment", subject);
  const mayKnow = mayOn(person, "see-original", subject);
  if (!mayComment && !mayKnow) throw new Problem("forbidden", 403, "Your roles do not allow this.");
  const comments = (await commentsOn(house, head.record)).filter(({ kind }) => kind !== "internal" || mayKnow);
  const today = now().slice(0, 10);
  const before = view.versions.find(({ version }) => version === review.public?.version)?.body;
  return {
    ...{ view, mayComment, today },
    threads: threadsOf(comments),
    decisions: decisionsFor(person, subject, { review, missing: view.missing, today }),
    ...(before && review.public !== review.latest && { before }),
  };
}

/** Fields of a record that say something, which comments may be about. */
export function commentable(body: RecordBody): string[] {
  const own = ["title", "summary", "contentNotice"].filter((name) => body[name as keyof RecordBody] !== undefined);
  return [...own, ...Object.keys(body.fields)].filter((path) => fieldAt(body.type, path) !== undefined);
}

/** What readers would get otherwise than now, in words. */
export const changesOf = (house: Pick<DeskHouse, "ledger">, { opened }: RecordView): Promise<ChangedPlace[]> =>
  changesSince(house.ledger, opened.review);

/** How many records are offered as the same thing. */
const ALIKE = 6;

/** Records of the same type whose titles share the longest words of this one's: perhaps the same thing, written twice. */
export async function alike(house: Pick<DeskHouse, "index">, { lang, session }: SignedIn, body: RecordBody) {
  const words = (body.title[body.lang]?.text ?? "").split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const q = words
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(" ");
  if (q === "") return [];
  const filters = { type: [body.type], ...circlesOf(session.person) };
  const { hits } = await house.index.search({ q, lang, filters, sort: "relevance", limit: ALIKE + 1, widen: false });
  return hits.filter(({ handle }) => handle !== body.handle).slice(0, ALIKE);
}
