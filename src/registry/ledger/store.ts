import type { Kysely } from "kysely";
import type { Database } from "../../kernel/database/index.ts";
import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import { isShapeKind, SHAPE_KINDS } from "../shape/rules/entries.ts";
import { appender, shapeAppender } from "./append.ts";
import type { HeadQuery, Ledger, LedgerReader } from "./ledger.ts";
import { shapeAsOf, shapeVersions } from "./shape.ts";
import {
  anyRevisionFrom,
  type HeadRow,
  headFrom,
  type LedgerTables,
  type RevisionRow,
  revisionFrom,
  writtenFrom,
} from "./tables.ts";
import { verifyChain } from "./verify.ts";

export interface LedgerOptions {
  /** First part of the handles given to new records: `VIG`. */
  prefix: string;
  /** The keys of testimonies. Without them none is taken in, and what rests on one cannot be read. */
  keys?: ErasableKeys;
}

/** The ledger in a database whose tables are up to date (`migrateRegistry`). */
export function openLedger(database: Database<LedgerTables>, options: LedgerOptions): Ledger {
  const { prefix, keys } = options;
  return { ...reader(database.db, keys), append: appender(database, prefix, keys), appendShape: shapeAppender(database) };
}

/** The ledger for those that only read it: it has no way to write. */
export const openLedgerReader = (database: Database<LedgerTables>, keys?: ErasableKeys): LedgerReader =>
  reader(database.db, keys);

function reader(db: Kysely<LedgerTables>, keys?: ErasableKeys): LedgerReader {
  const recordRevision = (row: RevisionRow) => revisionFrom(row, keys);
  const revisions = db.selectFrom("revision").selectAll();
  const after = (seq: number, limit: number) => revisions.where("seq", ">", seq).orderBy("seq").limit(limit).execute();
  const heads = db.selectFrom("head").selectAll();
  return {
    head: async (record) => one(await heads.where("record", "=", record).executeTakeFirst(), recordHead),
    byHandle: async (handle) => one(await heads.where("handle", "=", handle).executeTakeFirst(), recordHead),
    latest: async (record) =>
      one(await revisions.where("record", "=", record).orderBy("version", "desc").limit(1).executeTakeFirst(), recordRevision),
    version: async (record, version) =>
      one(await revisions.where("record", "=", record).where("version", "=", version).executeTakeFirst(), recordRevision),
    versions: async (record) =>
      (await revisions.where("record", "=", record).orderBy("version").execute()).flatMap((row) => recordRevision(row) ?? []),
    revisionsAfter: async (seq, limit) => (await after(seq, limit)).map((row) => anyRevisionFrom(row, keys)),
    writtenAfter: async (seq, limit) => (await after(seq, limit)).map((row) => writtenFrom(row, keys)),
    maxSeq: async () => {
      const last = await db.selectFrom("revision").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
      return last?.seq ?? 0;
    },
    list: async ({ state, type, limit, after }: HeadQuery) => {
      let query = heads.where("type", "not in", SHAPE_KINDS).orderBy("handle").limit(limit);
      if (state) query = query.where("state", "=", state);
      if (type) query = query.where("type", "=", type);
      if (after) query = query.where("handle", ">", after);
      return (await query.execute()).map(headFrom);
    },
    shape: (upTo) => shapeAsOf(db, upTo),
    shapeVersions: (handle) => shapeVersions(db, handle),
    verifyChain: () => verifyChain(db),
  };
}

const recordHead = (row: HeadRow) => (isShapeKind(row.type) ? undefined : headFrom(row));

const one = <Row, Value>(row: Row | undefined, from: (row: Row) => Value | undefined): Value | undefined => row && from(row);
