import type { Head } from "../rules/head.ts";
import type { Act, RecordBody, Revision, State } from "../rules/record.ts";
import type { TypeName } from "../types/index.ts";

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
  /** Revisions of the whole ledger after `seq`, in order. */
  revisionsAfter(seq: number, limit: number): Promise<Revision[]>;
  /** The `seq` of the last revision; 0 for an empty ledger. */
  maxSeq(): Promise<number>;
  /** Heads in the order of their handles. */
  list(query: HeadQuery): Promise<Head[]>;
  verifyChain(): Promise<ChainReport>;
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

export interface Ledger extends LedgerReader {
  /**
   * Writes all entries in one transaction, in order, and returns their revisions once they are on disk.
   * Throws `record-invalid` (422), `version-conflict` (409), `handle-taken` (409) or `record-identity` (409); nothing is written then.
   */
  append(entries: readonly Entry[]): Promise<Revision[]>;
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
