import type { Transaction } from "kysely";
import type { Person } from "../../accounts/index.ts";
import type { PublicRecord } from "../../edition/index.ts";
import { now } from "../../kernel/clock.ts";
import { seenIn } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { type Handler, type Handlers, type Job, openJobs } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Entry, LedgerTables, RecordBody } from "../../registry/index.ts";
import { may, mayOn } from "../rules/access.ts";
import { circlesOf } from "../rules/circles.ts";
import type { DeskHouse } from "../shell/house.ts";
import { openRecord } from "../shell/subject.ts";
import { goOn, pace } from "./pace.ts";
import { recordsOf } from "./records-out.ts";
import { titleOf } from "./references.ts";
import { type TagFate, type Tagging, type TagState, tagged } from "./rules/tag.ts";
import { type TagRow, type TagTrx, type TagWork, tags } from "./tag-store.ts";

export const TAG_CHECK = "tag-check";
export const TAG_APPLY = "tag-apply";
export const TAG_UNDO = "tag-undo";

/** Records in one change. */
export const MOST_TAGGED = 20_000;
const BATCH = 100;

type House = Pick<DeskHouse, "database" | "ledger" | "index" | "accounts">;
type Work = Parameters<Handler>[1];

const tagUnknown = (): Problem => new Problem("tag-unknown", 404, "There is no such change.");
const notNow = (): Problem => new Problem("import-busy", 409, "This change is being worked on, or was made already.");

/** Looks at what a term would do to the chosen records. Nothing is changed. */
export async function planTags(house: House, person: Person, tagging: Tagging, chosen: TagWork["chosen"]): Promise<TagWork> {
  const it: TagWork = { id: newId(), person: person.name, created: now(), state: "checking", tagging, chosen, round: 0 };
  const store = tags(house);
  await store.transact((trx) => store.put(trx, it));
  await begin(house, it, TAG_CHECK, ["checking"], "checking");
  return it;
}

/** A change by its id. Throws `tag-unknown` (404). */
export async function tagsOf(house: Pick<House, "database">, id: string): Promise<TagWork> {
  const it = await tags(house).one(id);
  if (!it) throw tagUnknown();
  return it;
}

export const applyTags = (house: House, it: TagWork): Promise<void> => begin(house, it, TAG_APPLY, ["checked"], "applying");
export const undoTags = (house: House, it: TagWork): Promise<void> =>
  begin(house, it, TAG_UNDO, ["applied", "applying"], "undoing");

export const workOnTags = async (house: Pick<House, "database">, { job }: TagWork): Promise<Job | undefined> =>
  job ? openJobs(house.database).job(job) : undefined;

async function begin(house: House, it: TagWork, kind: string, from: readonly TagState[], state: TagState): Promise<void> {
  const store = tags(house);
  const jobs = openJobs(house.database);
  if (it.job) await jobs.cancel(it.job);
  const round = it.round + 1;
  await store.transact(async (trx) => {
    const job = await jobs.enqueue(kind, { tag: it.id }, { by: it.person, key: `${it.id} ${round}`, trx: seenIn(trx) });
    if (!(await store.change(trx, { ...it, state, round, job: job.id }, from))) throw notNow();
  });
}

/** Each piece goes on where the last one was. */
export const tagAttempts = { [TAG_CHECK]: 20, [TAG_APPLY]: 100, [TAG_UNDO]: 100 } as const;

/** The long work of changes to many records. */
export const tagHandlers = (house: House): Handlers => ({
  [TAG_CHECK]: staged(house, check, "checking", "checked"),
  [TAG_APPLY]: staged(house, apply, "applying", "applied"),
  [TAG_UNDO]: staged(house, undo, "undoing", "undone"),
});

const staged =
  (
    house: House,
    stage: (house: House, it: TagWork, person: Person, work: Work) => Promise<void>,
    during: TagState,
    after: TagState,
  ): Handler =>
  async ({ id, input }, work) => {
    const it = await tagsOf(house, (input as { tag: string }).tag);
    if (it.state !== during || it.job !== id) return;
    const person = (await house.accounts.people()).find(({ name }) => name === it.person);
    // What they may do is decided as it is now, not as it was when they asked.
    if (!person || person.suspended || !may(person, "tag-many"))
      throw new Problem("forbidden", 403, "Your roles do not allow this.");
    await stage(house, it, person, work);
    const store = tags(house);
    const tally = await store.tally(it.id);
    await store.transact((trx) => store.change(trx, { ...it, state: after, tally }, [during]));
  };

async function check(house: House, it: TagWork, person: Person, { tell, signal }: Work): Promise<void> {
  const store = tags(house);
  await store.clearRows(it.id);
  const turn = pace();
  let done = 0;
  for await (const batch of chosenRecords(house, it, person)) {
    const rows: TagRow[] = [];
    for (const { handle } of batch) {
      rows.push(await lookedAt(house, it.tagging, person, handle));
      await turn();
    }
    await store.addRows(it.id, rows);
    done += rows.length;
    tell({ done });
    goOn(signal);
    if (done > MOST_TAGGED) throw new Problem("tag-too-many", 422, `At most ${MOST_TAGGED} records are changed at once.`);
  }
}

async function* chosenRecords(house: House, { chosen }: TagWork, person: Person): AsyncGenerator<Pick<PublicRecord, "handle">[]> {
  if ("search" in chosen) yield* recordsOf(house.index, chosen.search, person.lang, circlesOf(person));
  else
    for (let at = 0; at < chosen.handles.length; at += BATCH) {
      const heads = await Promise.all(chosen.handles.slice(at, at + BATCH).map((handle) => house.ledger.byHandle(handle)));
      yield heads.flatMap((head) => (head ? [{ handle: head.handle }] : []));
    }
}

async function lookedAt({ ledger }: House, tagging: Tagging, person: Person, handle: string): Promise<TagRow> {
  const { latest, subject } = await openRecord(ledger, handle, person.name);
  const { body } = latest;
  const row = (fate: TagFate, title = titleOf(body.title).slice(0, 200)): TagRow => ({
    record: body.id,
    handle,
    title,
    fate,
    expected: latest.version,
  });
  if (!mayOn(person, "see", subject)) return row("forbidden", handle);
  if (body.state === "in_review" || body.state === "right_of_reply") return row("review");
  if (!mayOn(person, "edit", subject) || body.mergedInto) return row("forbidden");
  const result = tagged(body, tagging);
  return row("body" in result ? "tagged" : result.fate);
}

async function apply(house: House, it: TagWork, person: Person, { tell, signal }: Work): Promise<void> {
  const store = tags(house);
  const turn = pace();
  let done = (await store.tally(it.id)).written;
  for (let after = ""; ; ) {
    const rows = await store.toApply(it.id, after, BATCH);
    if (rows.length === 0) return;
    after = rows.at(-1)?.handle ?? after;
    await together(
      rows,
      async (some) => {
        const entries: Entry[] = [];
        for (const row of some) {
          const { latest, subject } = await openRecord(house.ledger, row.handle, person.name);
          const result = mayOn(person, "edit", subject) ? tagged(latest.body, it.tagging) : { fate: "forbidden" };
          if (!("body" in result)) throw new Problem("version-conflict", 409, "It has changed since.");
          entries.push({
            body: asDraft(result.body),
            act: "edited",
            reason: reasonOf(it.tagging),
            actor: it.person,
            expected: row.expected,
          });
        }
        await house.ledger.append(entries, {
          also: (trx) =>
            store.mark(
              own(trx),
              it.id,
              some.map(({ record }) => record),
              "written",
            ),
        });
      },
      (row) => store.markChanged(it.id, row.record),
    );
    done += rows.length;
    tell({ done });
    goOn(signal);
    await turn();
  }
}

async function undo(house: House, it: TagWork, _person: Person, { tell, signal }: Work): Promise<void> {
  const store = tags(house);
  const turn = pace();
  let done = 0;
  for (let after = ""; ; ) {
    const rows = await store.toUndo(it.id, after, BATCH);
    if (rows.length === 0) return;
    after = rows.at(-1)?.handle ?? after;
    await together(
      rows,
      async (some) => {
        const entries: Entry[] = [];
        for (const row of some) {
          const latest = await house.ledger.latest(row.record);
          const before = await house.ledger.version(row.record, row.expected);
          if (!before || !latest || latest.version !== row.written)
            throw new Problem("version-conflict", 409, "It has changed since.");
          entries.push({
            body: asDraft(before.body),
            act: "edited",
            reason: `Undone: ${reasonOf(it.tagging)}`,
            actor: it.person,
            expected: latest.version,
          });
        }
        await house.ledger.append(entries, {
          also: (trx) =>
            store.mark(
              own(trx),
              it.id,
              some.map(({ record }) => record),
              "undone",
            ),
        });
      },
      (row) => store.transact((trx) => store.mark(trx, it.id, [row.record], "left")),
    );
    done += rows.length;
    tell({ done });
    goOn(signal);
    await turn();
  }
}

/** Does the work for all at once; when one of them stands in the way, one by one, and `leave` for those that do. */
async function together(
  rows: readonly TagRow[],
  work: (rows: readonly TagRow[]) => Promise<void>,
  leave: (row: TagRow) => Promise<void>,
): Promise<void> {
  try {
    await work(rows);
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    const [only] = rows;
    if (rows.length === 1 && only) await leave(only);
    else for (const row of rows) await together([row], work, leave);
  }
}

/** What readers have stays theirs until someone publishes it anew. */
const asDraft = (body: RecordBody): RecordBody => ({ ...body, state: "draft" });
const reasonOf = ({ op, term, field }: Tagging): string =>
  `${op === "add" ? "Added" : "Removed"} ${term} in ${field} on many records at once.`;
const own = (trx: Transaction<LedgerTables>): TagTrx => seenIn(trx);
