import type { Person } from "../../accounts/index.ts";
import { now } from "../../kernel/clock.ts";
import { seenIn } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { Problem } from "../../kernel/problem.ts";
import { fieldAt, type Move, merge, move, publish, type Revision, withdraw } from "../../registry/index.ts";
import { mayOn } from "../rules/access.ts";
import type { DeskHouse } from "../shell/house.ts";
import { catchUp } from "./follow.ts";
import type { Comment } from "./rules/comments.ts";
import { subjectFor, underwayOf, type Waiting, waitsFor } from "./rules/queue.ts";
import { commentStore, type Due, insertComment, queueStore, tablesOf } from "./store.ts";
import { peopleFor, reviewersOf, tell } from "./tell.ts";

/** What every step needs: who takes it, the version they have seen, and why. */
export interface Step {
  by: string;
  expected: number;
  reason: string;
}

const deedOf = ({ by, expected, reason }: Step) => ({ actor: by, expected, reason });

/** Sends a draft to those who review, and tells them. */
export async function submit(house: DeskHouse, record: string, step: Step): Promise<Revision> {
  const revision = await move(house.ledger, record, { act: "submitted" }, deedOf(step));
  const of = underwayOf(await house.ledger.versions(record));
  await tell(house, "review-asked", await reviewersOf(house, of), of.handle);
  return revision;
}

/** Gives a record back to its authors, or stops its publication, and tells them. */
export async function sendBack(house: DeskHouse, record: string, act: "returned" | "stopped", step: Step): Promise<Revision> {
  const revision = await move(house.ledger, record, { act }, deedOf(step));
  return toldAuthors(house, "returned", revision, step.by);
}

/** Approves the text as it stands, and tells those who can publish it. */
export async function approve(house: DeskHouse, record: string, step: Step): Promise<Revision> {
  const revision = await move(house.ledger, record, { act: "approved" }, deedOf(step));
  return toldAuthors(house, "approved", revision, step.by);
}

/** Any step that nobody needs to be told of. */
export const take = (house: DeskHouse, record: string, step: Move, by: Step): Promise<Revision> =>
  move(house.ledger, record, step, deedOf(by));

export const publishNow = (house: DeskHouse, record: string, step: Step): Promise<Revision> =>
  publish(house.ledger, record, { ...deedOf(step), secondReviewer: house.settings.secondReviewer });

/** Withdraws a record. What only the team is to know of it is written down with it, in one transaction. */
export function withdrawFor(house: DeskHouse, record: string, step: Step & { internal: string }): Promise<Revision> {
  const internal = step.internal.trim();
  return withdraw(house.ledger, record, {
    ...deedOf(step),
    also: async (trx, [revision]) => {
      if (internal === "" || !revision) return;
      const { version, at } = revision;
      await insertComment(seenIn(trx), {
        id: newId(),
        record,
        version,
        kind: "internal",
        text: internal,
        by: step.by,
        at,
      });
    },
  });
}

export const mergeInto = (house: DeskHouse, record: string, into: string, step: Step): Promise<Revision> =>
  merge(house.ledger, record, into, deedOf(step));

async function toldAuthors(house: DeskHouse, kind: "returned" | "approved", revision: Revision, by: string): Promise<Revision> {
  const of = underwayOf(await house.ledger.versions(revision.record));
  const people = (await peopleFor(house, of)).filter(({ name }) => name !== by);
  await tell(house, kind, people, of.handle);
  return revision;
}

/** Characters that a comment may have. */
export const LONGEST_COMMENT = 10_000;

/**
 * Says something about a record, or about one field of it, or answers what was said. Throws `comment-empty` (422), `comment-too-long` (422),
 * `no-such-field` (422) or `no-such-comment` (404).
 */
export async function comment(
  house: Pick<DeskHouse, "database" | "ledger">,
  { record, path, text, by, thread }: { record: string; path?: string; text: string; by: string; thread?: string },
): Promise<Comment> {
  const said = text.trim();
  if (said === "") throw new Problem("comment-empty", 422, "Say something.", { text: "Say something." });
  if (said.length > LONGEST_COMMENT)
    throw new Problem("comment-too-long", 422, `A comment has at most ${LONGEST_COMMENT} characters.`);
  const latest = await house.ledger.latest(record);
  if (!latest) throw new Problem("record-unknown", 404, "There is no such record.");
  const first = thread === undefined ? undefined : await firstOf(house, record, thread);
  const about = first ? first.path : path;
  if (about !== undefined && !fieldAt(latest.body.type, about))
    throw new Problem("no-such-field", 422, `There is no field ${about}.`);
  const made: Comment = {
    ...{ id: newId(), record, version: latest.version, kind: "comment", text: said, by, at: now() },
    ...(about !== undefined && { path: about }),
    ...(first && { thread: first.id }),
  };
  await tablesOf(house).transact((trx) => insertComment(trx, made));
  return made;
}

/** Says that a thread is settled, or that it is open after all. Throws `no-such-comment` (404). */
export async function settle(
  house: Pick<DeskHouse, "database" | "ledger">,
  { record, thread, by, settled }: { record: string; thread: string; by: string; settled: boolean },
): Promise<void> {
  const first = await firstOf(house, record, thread);
  const { id, path, version } = first;
  const kind = settled ? "settled" : "reopened";
  await tablesOf(house).transact((trx) =>
    insertComment(trx, { id: newId(), record, version, kind, text: "", by, at: now(), thread: id, ...(path && { path }) }),
  );
}

async function firstOf(house: Pick<DeskHouse, "database">, record: string, thread: string): Promise<Comment> {
  const found = await commentStore(tablesOf(house)).one(thread);
  if (!found || found.record !== record || found.thread !== undefined || found.kind !== "comment")
    throw new Problem("no-such-comment", 404, "There is no such comment on this record.");
  return found;
}

export const commentsOn = (house: Pick<DeskHouse, "database">, record: string): Promise<Comment[]> =>
  commentStore(tablesOf(house)).of(record);

/** Records looked through for one list: a team with more under review than this sees the longest waiting. */
const MOST = 2000;

/** What waits for this person, the longest waiting first. */
export async function waitingFor(house: Pick<DeskHouse, "database" | "ledger" | "settings">, person: Person): Promise<Waiting[]> {
  await catchUp(house);
  const all = await queueStore(tablesOf(house)).underway(MOST);
  return all.flatMap((one) => waitsFor(one, person, house.settings.secondReviewer) ?? []);
}

/** Everything under review that this person may see, the longest waiting first. */
export async function underReview(house: Pick<DeskHouse, "database" | "ledger">, person: Person) {
  await catchUp(house);
  const all = await queueStore(tablesOf(house)).underway(MOST);
  return all.filter((one) => mayOn(person, "see", subjectFor(one, person.name)));
}

/** Days before a date at which it is said to come up. */
const AHEAD = 14;

/** Dates of records that this person looks after: those that are past and those of the next two weeks, the earliest first. */
export async function due(
  house: Pick<DeskHouse, "database" | "ledger">,
  person: Person,
  at: string = now(),
): Promise<(Due & { over: boolean })[]> {
  await catchUp(house);
  const until = new Date(Date.parse(at) + AHEAD * 24 * 60 * 60 * 1000).toISOString();
  const dates = await queueStore(tablesOf(house)).due(until, MOST);
  return dates.filter(({ of }) => looksAfter(person, of)).map((one) => ({ ...one, over: one.at <= at }));
}

const looksAfter = (person: Person, of: Due["of"]): boolean => {
  const subject = subjectFor(of, person.name);
  if (!mayOn(person, "see", subject)) return false;
  return subject.mine || person.roles.includes("editor") || person.roles.includes("reviewer");
};
