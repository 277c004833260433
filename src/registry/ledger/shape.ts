import type { Kysely } from "kysely";
import type { Shape, ShapeEntry } from "../shape/current.ts";
import type { ShapeRevision } from "../shape/rules/body.ts";
import { SHAPE_KINDS } from "../shape/rules/entries.ts";
import { anyRevisionFrom, isShapeRevision, type LedgerTables } from "./tables.ts";

const BATCH = 500;

/** What the desk has changed about the monitor, as of an entry of the ledger: the latest of each. */
export async function shapeAsOf(db: Kysely<LedgerTables>, upTo?: number): Promise<Shape> {
  const heads = await db.selectFrom("head").select("record").where("type", "in", SHAPE_KINDS).orderBy("handle").execute();
  const latest = new Map<string, ShapeEntry>();
  for (let start = 0; start < heads.length; start += BATCH) {
    const records = heads.slice(start, start + BATCH).map(({ record }) => record);
    const revisions = db.selectFrom("revision").selectAll().where("record", "in", records).orderBy("seq");
    const rows = await (upTo === undefined ? revisions : revisions.where("seq", "<=", upTo)).execute();
    for (const revision of rows.map((row) => anyRevisionFrom(row)))
      if (isShapeRevision(revision)) latest.set(revision.record, entryOf(revision));
  }
  return shapeOf([...latest.values()]);
}

/** One revision as an entry of the shape. */
export const entryOf = ({
  record,
  body,
  version,
  seq,
  at,
}: Pick<ShapeRevision, "record" | "body" | "version" | "seq" | "at">): ShapeEntry => ({
  ...{ id: record, handle: body.handle, type: body.type, version, seq, at, value: body.value },
});

/** Entries in one order, whichever way they were come by. */
export const shapeOf = (entries: readonly ShapeEntry[]): Shape => ({
  seq: Math.max(0, ...entries.map(({ seq }) => seq)),
  entries: entries.toSorted((a, b) => (a.handle < b.handle ? -1 : 1)),
});

export async function shapeVersions(db: Kysely<LedgerTables>, handle: string): Promise<ShapeRevision[]> {
  const head = await db.selectFrom("head").select("record").where("handle", "=", handle).executeTakeFirst();
  if (!head) return [];
  const rows = await db.selectFrom("revision").selectAll().where("record", "=", head.record).orderBy("version").execute();
  return rows.map((row) => anyRevisionFrom(row)).filter(isShapeRevision);
}
