import type { Transaction } from "kysely";
import type { Head } from "../rules/head.ts";
import type { Act, RecordBody, Revision, State } from "../rules/record.ts";
import type { Shape } from "../shape/current.ts";
import type { ShapeBody, ShapeRevision } from "../shape/rules/body.ts";
import type { TypeName } from "../types/index.ts";
import type { LedgerTables } from "./tables.ts";

export interface HeadQuery {
  state?: State;
  type?: TypeName;
  limit: number;
  /** A handle: the list goes on after it. */
  after?: string;
}

/** The ledger for reading. Everything here is as of the last commit. */
export interface LedgerReader {
  head(record: string): Promise<Head | undefined>;
  byHandle(handle: string): Promise<Head | undefined>;
  latest(record: string): Promise<Revision | undefined>;
  version(record: string, version: number): Promise<Revision | undefined>;
  /** All revisions of a record, oldest first. */
  versions(record: string): Promise<Revision[]>;
  /** Revisions of the whole ledger after `seq`, in order: of records, and of what the desk has changed about the monitor (`isShapeRevision`). */
  revisionsAfter(seq: number, limit: number): Promise<AnyRevision[]>;
  /** The same as they are written, for whom passes them on: `readRevision` reads one. */
  writtenAfter(seq: number, limit: number): Promise<WrittenRevision[]>;
  /** The `seq` of the last revision; 0 for an empty ledger. */
  maxSeq(): Promise<number>;
  /** Heads in the order of their handles. */
  list(query: HeadQuery): Promise<Head[]>;
  /** What the desk has changed about the monitor, as of the entry `upTo` (now, unless given). None of it is among the records. */
  shape(upTo?: number): Promise<Shape>;
  /** All revisions of one thing that the desk has changed about the monitor, by its handle, oldest first. */
  shapeVersions(handle: string): Promise<ShapeRevision[]>;
  verifyChain(): Promise<ChainReport>;
}

/** A revision of the ledger, of whatever kind. */
export type AnyRevision = Revision | ShapeRevision;

/** A revision whose body is still JSON: of a great many, not each is worth reading. What it was sealed with is opened. */
export interface WrittenRevision extends Omit<Revision, "body"> {
  body: string;
}

/** One revision to write. */
export interface Entry {
  /** With an empty `handle`, a new record gets the next one of its type and year. */
  body: RecordBody;
  act: Act;
  reason: string;
  /** The name of a role or an account, never an address. */
  actor: string;
  /** The version that the writer has seen (0: no such record yet). When it is no longer the latest, nothing is written. */
  expected?: number;
}

/** One revision to write of what the desk changes about the monitor. */
export interface ShapeChange {
  body: ShapeBody;
  reason: string;
  actor: string;
  /** The version that the writer has seen; 0: there is none yet. */
  expected: number;
}

export interface Ledger extends LedgerReader {
  /**
   * Writes all entries in one transaction, in order, and returns their revisions once they are on disk.
   * Throws `record-invalid` (422), `version-conflict` (409), `handle-taken` (409), `record-identity` (409), or of what rests on a testimony
   * `testimony-withdrawn` (409), `testimony-unpublished` (409), `testimony-too-late` (409) or `testimony-no-keys` (503); nothing is written then.
   */
  append(entries: readonly Entry[], together?: Together): Promise<Revision[]>;
  /** The same for what the desk changes about the monitor. Throws `shape-invalid` (422) or `version-conflict` (409). */
  appendShape(changes: readonly ShapeChange[]): Promise<ShapeRevision[]>;
}

/** What else belongs to one writing. */
export interface Together {
  /** Records that are not written to and must not have changed either: with the version that the writer has seen. */
  unchanged?: readonly { record: string; version: number }[];
  /** Testimonies that are being taken back: what is written here no longer rests on them, though its record once did. */
  takenBack?: readonly string[];
  /** Writes rows of its own in the same transaction: both are there afterwards, or neither is. */
  also?: (trx: Transaction<LedgerTables>, revisions: readonly Revision[]) => Promise<void>;
}

/** One difference between the ledger and what its hashes promise. `seq` is absent when it concerns a head. */
export interface ChainProblem {
  seq?: number;
  record?: string;
  what: string;
}

export interface ChainReport {
  revisions: number;
  records: number;
  /** Hash of the last revision: what a later ledger must still contain. */
  tip: string;
  problems: ChainProblem[];
}
