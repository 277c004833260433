import { limitOf, untilOf } from "../rules/retention.ts";
import type { Case, CaseFilter, CaseRow, CaseState, Envelope } from "./case.ts";
import { printOfRecipients } from "./checks.ts";
import { activeRecipients } from "./custodians.ts";
import { partsIn, type SealedFile } from "./file.ts";
import { noteFetched } from "./find.ts";
import type { Ground } from "./ground.ts";
import { gone, keepRefused } from "./refusals.ts";
import type { ToldCaseRow } from "./tables.ts";

/** All of a case but what is sealed in it. */
const COLUMNS = [
  "id",
  "recipient",
  "reply_recipient",
  "custodians",
  "lang",
  "path",
  "keep",
  "state",
  "day",
  "last_day",
  "opened",
  "kept_until",
] as const;
type Row = Pick<ToldCaseRow, (typeof COLUMNS)[number]>;

export async function listCases(ground: Ground, filter: CaseFilter = {}): Promise<CaseRow[]> {
  const cases = await casesBy(ground, filter);
  return filter.stale === undefined ? cases : cases.filter(({ stale }) => stale === filter.stale);
}

export async function caseById(ground: Ground, id: string): Promise<Case | undefined> {
  const [found] = await casesBy(ground, { id });
  return found;
}

async function casesBy(ground: Ground, { id, state, limit }: CaseFilter & { id?: string }): Promise<Case[]> {
  await noteFetched(ground);
  const { db } = ground.store.desk;
  let asked = db.selectFrom("told_case").select([...COLUMNS]);
  if (id !== undefined) asked = asked.where("id", "=", id);
  if (state !== undefined) asked = asked.where("state", "=", state);
  if (limit !== undefined) asked = asked.limit(limit);
  const rows = await asked.orderBy("day", "desc").orderBy("id").execute();
  const sums = await sumsOf(ground, id);
  const now = printOfRecipients(await activeRecipients(db));
  return rows.map((row) => ({
    ...shown(row, now),
    ...(sums.get(row.id) ?? { envelopes: 0, files: 0, bytes: 0, unreadByPerson: 0, unreadByTeam: 0 }),
  }));
}

const shown = (row: Row, custodians: string) => ({
  id: row.id,
  recipient: row.recipient,
  replyRecipient: row.reply_recipient,
  day: row.day,
  lastDay: row.last_day,
  state: row.state,
  path: row.path,
  lang: row.lang,
  keep: row.keep === 1,
  until: untilOf(lifetimeOf(row)),
  stale: row.custodians !== custodians,
});

export const lifetimeOf = (row: Pick<Row, "day" | "last_day" | "opened" | "state" | "keep" | "kept_until">) => ({
  day: row.day,
  lastDay: row.last_day,
  opened: row.opened === 1,
  spam: row.state === "spam",
  keep: row.keep === 1,
  keptUntil: row.kept_until ?? undefined,
});

type Sums = Pick<CaseRow, "envelopes" | "files" | "bytes" | "unreadByPerson" | "unreadByTeam">;

/** Counts and sizes of all cases, or of one. */
async function sumsOf({ store }: Ground, id: string | undefined): Promise<Map<string, Sums>> {
  const { db } = store.desk;
  const sums = new Map<string, Sums>();
  const of = (caseId: string): Sums => {
    const there = sums.get(caseId) ?? { envelopes: 0, files: 0, bytes: 0, unreadByPerson: 0, unreadByTeam: 0 };
    sums.set(caseId, there);
    return there;
  };
  const envelopes = await db
    .selectFrom("envelope")
    .select(({ fn }) => ["case_id", "kind", "seen", fn.countAll<number>().as("n"), fn.sum<number>("size").as("bytes")])
    .$if(id !== undefined, (asked) => asked.where("case_id", "=", id ?? ""))
    .groupBy(["case_id", "kind", "seen"])
    .execute();
  for (const { case_id, kind, seen, n, bytes } of envelopes) {
    const sum = of(case_id);
    sum.envelopes += n;
    sum.bytes += Number(bytes);
    if (seen === 0 && kind === "reply") sum.unreadByPerson += n;
    if (seen === 0 && kind !== "reply" && kind !== "note") sum.unreadByTeam += n;
  }
  const files = await db
    .selectFrom("file")
    .select(({ fn }) => ["case_id", fn.countAll<number>().as("n"), fn.sum<number>("size").as("bytes")])
    .$if(id !== undefined, (asked) => asked.where("case_id", "=", id ?? ""))
    .groupBy("case_id")
    .execute();
  for (const { case_id, n, bytes } of files) {
    const sum = of(case_id);
    sum.files += n;
    sum.bytes += Number(bytes);
  }
  return sums;
}

export async function sealedIdentityOf({ store, keys }: Ground, caseId: string): Promise<Uint8Array> {
  const row = await store.desk.db.selectFrom("told_case").select("identity").where("id", "=", caseId).executeTakeFirst();
  const sealed = row && keys.unlock(caseId, row.identity);
  if (!sealed) throw gone();
  return sealed;
}

/** Replaces the sealed case key. The shred key stays: a copy of the vault from before can still be brought back. */
export async function rewrap({ store, keys }: Ground, caseId: string, sealed: Uint8Array, recipients: readonly string[]) {
  const locked = keys.lock(caseId, sealed);
  if (!locked) throw gone();
  await store.desk.transact(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("told_case")
      .set({ identity: locked, custodians: printOfRecipients(recipients) })
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw gone();
  });
  await store.emptyLog();
}

export async function envelopesOf({ store }: Ground, caseId: string): Promise<Envelope[]> {
  const rows = await store.desk.transact(async (trx) => {
    const found = await trx
      .selectFrom("envelope")
      .select(["id", "kind", "bytes", "day", "seen"])
      .where("case_id", "=", caseId)
      .orderBy("day")
      .orderBy("id")
      .execute();
    await trx.updateTable("envelope").set({ seen: 1 }).where("case_id", "=", caseId).where("kind", "!=", "reply").execute();
    await trx.updateTable("told_case").set({ opened: 1 }).where("id", "=", caseId).execute();
    await trx.updateTable("told_case").set({ state: "open" }).where("id", "=", caseId).where("state", "=", "new").execute();
    return found;
  });
  return rows.map((row) => ({ ...row, seen: row.seen === 1 }));
}

export async function fileNotesOf({ store }: Ground, caseId: string): Promise<SealedFile[]> {
  const rows = await store.desk.db.selectFrom("file").selectAll().where("case_id", "=", caseId).orderBy("id").execute();
  return rows.map((row) => ({
    id: row.id,
    note: row.note,
    size: row.size,
    partBytes: row.part_bytes,
    parts: partsIn(row.size, row.part_bytes),
    complete: row.complete === 1,
    day: row.day,
  }));
}

export async function partOf({ store }: Ground, file: string, n: number): Promise<Uint8Array | undefined> {
  const asked = store.desk.db.selectFrom("part").select("bytes").where("file_id", "=", file).where("n", "=", n);
  return (await asked.executeTakeFirst())?.bytes;
}

export const mark = ({ store }: Ground, caseId: string, state: CaseState): Promise<void> =>
  store.desk.transact(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable("told_case")
      .set(state === "new" ? { state } : { state, opened: 1 })
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw gone();
  });

export const keepUntil = ({ store }: Ground, caseId: string, day: string): Promise<void> =>
  store.desk.transact(async (trx) => {
    const row = await trx
      .selectFrom("told_case")
      .select([...COLUMNS])
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (!row) throw gone();
    if (day > limitOf(lifetimeOf(row))) throw keepRefused();
    await trx.updateTable("told_case").set({ kept_until: day }).where("id", "=", caseId).execute();
  });
