import type { ErasableKeys } from "../../kernel/erasable-keys.ts";
import type { Head } from "../rules/head.ts";
import type { Act, RecordBody, Revision, State } from "../rules/record.ts";
import { isShapeBody, type ShapeBody, type ShapeRevision } from "../shape/rules/body.ts";
import { erasedBody, isSealed, openBody } from "../testimony/sealing.ts";
import type { TypeName } from "../types/index.ts";
import type { AnyRevision, WrittenRevision } from "./ledger.ts";

export interface RevisionRow {
  seq: number;
  record: string;
  version: number;
  act: string;
  body: string;
  reason: string;
  actor: string;
  at: string;
  previous: string;
  hash: string;
}

export interface HeadRow {
  record: string;
  handle: string;
  type: string;
  state: string;
  version: number;
  seq: number;
  public_seq: number | null;
  changed: string;
  merged_into: string | null;
}

export interface LedgerTables {
  revision: RevisionRow;
  head: HeadRow;
  handle_counter: { code: string; year: number; last: number };
  /** Which records ever rested on which testimony, the testimony itself among them. */
  testimony_rest: { source: string; record: string };
  withdrawal: WithdrawalRow;
}

export interface WithdrawalRow {
  id: string;
  day: string;
  cause: string;
  items: string;
  state: string;
  taken: string;
  ticked: string;
}

/** A row as a revision: what is sealed is opened, as long as its keys are there. */
export function anyRevisionFrom(row: RevisionRow, keys?: ErasableKeys): AnyRevision {
  const body = JSON.parse(row.body) as RecordBody | ShapeBody;
  if (!isSealed(body)) return { ...row, act: row.act as Act, body } as AnyRevision;
  const opened = openBody(keys, body);
  const revision = { ...row, act: row.act as Act, body: opened ?? erasedBody(body), rests: body.sealed.under };
  return opened ? revision : { ...revision, erased: true };
}

export function writtenFrom(row: RevisionRow, keys?: ErasableKeys): WrittenRevision {
  if (!row.body.includes('"sealed":')) return { ...row, act: row.act as Act };
  const { body, ...rest } = anyRevisionFrom(row, keys);
  return { ...rest, body: JSON.stringify(body) };
}

export const readRevision = (written: WrittenRevision): AnyRevision =>
  ({ ...written, body: JSON.parse(written.body) as RecordBody | ShapeBody }) as AnyRevision;

export const isShapeRevision = (revision: AnyRevision): revision is ShapeRevision => isShapeBody(revision.body);

/** A revision of a record; undefined when it is none of a record. */
export function revisionFrom(row: RevisionRow, keys?: ErasableKeys): Revision | undefined {
  const revision = anyRevisionFrom(row, keys);
  return isShapeRevision(revision) ? undefined : revision;
}

export const headFrom = ({ public_seq, merged_into, ...row }: HeadRow): Head => ({
  ...row,
  type: row.type as TypeName,
  state: row.state as State,
  publicSeq: public_seq,
  mergedInto: merged_into,
});

export const headRowFrom = ({ publicSeq, mergedInto, ...head }: Head): HeadRow => ({
  ...head,
  public_seq: publicSeq,
  merged_into: mergedInto,
});
