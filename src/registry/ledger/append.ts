import type { Transaction } from "kysely";
import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { canonicalJson } from "../../kernel/hash.ts";
import { Problem } from "../../kernel/problem.ts";
import { validate, validateShape } from "../refusals.ts";
import { GENESIS, revisionHash } from "../rules/chain.ts";
import { advance, type Head } from "../rules/head.ts";
import type { Act, RecordBody, Revision } from "../rules/record.ts";
import type { ShapeBody, ShapeRevision } from "../shape/rules/body.ts";
import { resting } from "../testimony/resting.ts";
import { sealBody } from "../testimony/sealing.ts";
import { type HandleAllocator, handleAllocator } from "./handles.ts";
import type { Entry, Ledger, Together } from "./ledger.ts";
import { headFrom, headRowFrom, type LedgerTables, type RevisionRow } from "./tables.ts";

type Trx = Transaction<LedgerTables>;

/** Rows in one statement: both engines bound the number of parameters. */
const BATCH = 500;

/** The one way to write into the ledger. See Ledger.append. */
export const appender =
  (database: Database<LedgerTables>, prefix: string, keys?: ErasableKeys): Ledger["append"] =>
  async (entries, { unchanged = [], takenBack = [], also } = {}) => {
    const bodies = entries.map((entry) => validate(entry.body));
    if (entries.length === 0) return [];
    return database.transact(async (trx) => {
      await database.lock(trx, "ledger");
      const at = now();
      const writing = await begin(trx, bodies, keys);
      await requireUnchanged(trx, unchanged);
      const handles = handleAllocator(trx, prefix, Number(at.slice(0, 4)));
      const rests = await resting(trx, bodies, { keys, takenBack, heads: writing.heads });
      const revisions: Revision[] = [];
      for (const [i, entry] of entries.entries()) {
        const body = await identified(bodies[i] as RecordBody, writing.heads, handles);
        revisions.push(writing.next(entry, body, at, rests.under(body)));
      }
      await handles.save();
      await writing.save();
      await rests.save();
      await also?.(trx, revisions);
      return revisions;
    });
  };

/** The way to write what the desk changes about the monitor, into the same chain. See Ledger.appendShape. */
export const shapeAppender =
  (database: Database<LedgerTables>): Ledger["appendShape"] =>
  async (changes) => {
    const bodies = changes.map(({ body }) => validateShape(body));
    if (changes.length === 0) return [];
    return database.transact(async (trx) => {
      await database.lock(trx, "ledger");
      const at = now();
      const writing = await begin(trx, bodies);
      const revisions: ShapeRevision[] = [];
      for (const [i, change] of changes.entries()) {
        const act = change.expected === 0 ? "created" : "edited";
        revisions.push(writing.next({ ...change, act }, bodies[i] as ShapeBody, at));
      }
      await writing.save();
      return revisions;
    });
  };

type Writing = Omit<Entry, "body"> & { act: Act };

/** What a transaction is about to write: revisions and the heads that follow from them. */
async function begin(trx: Trx, bodies: readonly (RecordBody | ShapeBody)[], keys?: ErasableKeys) {
  const tip = await trx.selectFrom("revision").select(["seq", "hash"]).orderBy("seq", "desc").limit(1).executeTakeFirst();
  let seq = tip?.seq ?? 0;
  let previous = tip?.hash ?? GENESIS;
  const heads = await headsOf(trx, [...new Set(bodies.map((body) => body.id))]);
  const rows: RevisionRow[] = [];
  const touched = new Map<string, Head>();

  const next = <B extends RecordBody | ShapeBody>(
    entry: Writing,
    body: B,
    at: string,
    under: readonly string[] = [],
  ): Omit<Revision, "body"> & { body: B } => {
    const head = heads.get(body.id);
    const version = (head?.version ?? 0) + 1;
    if (entry.expected !== undefined && entry.expected !== version - 1) throw conflict(body, version - 1);
    seq += 1;
    const { act, reason, actor } = entry;
    const sealed = keys && under.length > 0 ? sealBody(keys, body as RecordBody, under) : body;
    const text = canonicalJson(sealed);
    const unsealed = { seq, record: body.id, version, act, reason, actor, at, previous };
    const hash = revisionHash(unsealed, text);
    rows.push({ ...unsealed, body: text, hash });
    previous = hash;
    const revision = { ...unsealed, body, hash, ...(under.length > 0 && { rests: under }) };
    const moved = advance(head, revision as unknown as Revision);
    heads.set(body.id, moved);
    touched.set(body.id, moved);
    return revision;
  };

  const save = async () => {
    for (const batch of batches(rows)) await trx.insertInto("revision").values(batch).execute();
    for (const batch of batches([...touched.values()].map(headRowFrom))) {
      await trx
        .insertInto("head")
        .values(batch)
        .onConflict((clash) =>
          clash.column("record").doUpdateSet((eb) => ({
            state: eb.ref("excluded.state"),
            version: eb.ref("excluded.version"),
            seq: eb.ref("excluded.seq"),
            public_seq: eb.ref("excluded.public_seq"),
            changed: eb.ref("excluded.changed"),
            merged_into: eb.ref("excluded.merged_into"),
          })),
        )
        .execute();
    }
  };
  return { heads, next, save };
}

async function headsOf(trx: Trx, records: readonly string[]): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  for (const batch of batches(records)) {
    const rows = await trx.selectFrom("head").selectAll().where("record", "in", batch).execute();
    for (const row of rows) heads.set(row.record, headFrom(row));
  }
  return heads;
}

async function requireUnchanged(trx: Trx, unchanged: NonNullable<Together["unchanged"]>): Promise<void> {
  const heads = await headsOf(
    trx,
    unchanged.map(({ record }) => record),
  );
  for (const { record, version } of unchanged) {
    const head = heads.get(record);
    if (head?.version !== version) throw conflict({ id: record, handle: head?.handle ?? "" }, head?.version ?? 0);
  }
}

/** The body with its handle: the one it has had since its first revision, or a new one. */
async function identified(body: RecordBody, heads: ReadonlyMap<string, Head>, handles: HandleAllocator): Promise<RecordBody> {
  const head = heads.get(body.id);
  if (!head) return { ...body, handle: body.handle ? await handles.claim(body) : await handles.allocate(body.type) };
  const sameHandle = body.handle === "" || body.handle === head.handle;
  if (!sameHandle || body.type !== head.type) {
    throw new Problem("record-identity", 409, `The record ${head.handle} keeps its handle and its type for good.`);
  }
  return { ...body, handle: head.handle };
}

const conflict = (body: Pick<RecordBody, "id" | "handle">, latest: number): Problem =>
  new Problem(
    "version-conflict",
    409,
    latest === 0
      ? "There is no such record yet."
      : `Someone else has changed ${body.handle || body.id} meanwhile: its latest version is ${latest}. Look at it, then save again.`,
  );

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += BATCH) yield all.slice(start, start + BATCH);
}
