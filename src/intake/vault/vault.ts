import type { Case, CaseFilter, CaseRow, CaseState, Envelope, EnvelopeKind, NewCase, PersonCase } from "./case.ts";
import type { Custodian } from "./custodian.ts";
import type { NewFile, SealedFile } from "./file.ts";
import type { TellingProof } from "./proof.ts";

/**
 * Where accounts are kept, sealed. What comes in and goes out is ciphertext, with three exceptions that are nobody's
 * words: days, sizes and states. Whatever is not an age file is refused, so that no mistake elsewhere can keep plain text.
 * Every promise that resolves is durable. When the database or the disk does not take it: `intake-unavailable` (503), and
 * nothing is half written.
 */
export interface Vault extends PersonSide, DeskSide {
  /** 16 bytes, public, made once: what codes are derived with. */
  readonly salt: Uint8Array;
  /** Those who can open cases, in the order of their beginning. Also those who no longer do, with `active: false`. */
  custodians(): Promise<Custodian[]>;
  /** Are accounts taken? Yes with at least one active custodian, while intake is not switched off. */
  open(): Promise<boolean>;
  /** Erases what retention ended. `today`: a day in UTC. A clock that has jumped is not believed at once. */
  sweep(today: string): Promise<Swept>;
  /**
   * Commitments to what was told before a day (UTC) and is not `known` to a log yet, the oldest first, `most` of them. Whoever has
   * them knows neither whose they are nor what they are about.
   */
  unprovenBefore(today: string, asked: { known: (commitment: string) => Promise<boolean>; most: number }): Promise<string[]>;
  /** What is not whole, in words for the operator; names no case. */
  faults(): Promise<{ cases: number; faults: string[] }>;
  close(): Promise<void>;
}

/** What a person does who tells, and comes back with their code. */
export interface PersonSide {
  /**
   * Keeps a case. Many at once are written together; resolves when it is on disk. The same `once` or lookup print again
   * answers the id of the first, and keeps nothing (`again`). `once`: the form's token, any text; only its print is kept, for a day.
   */
  submit(it: NewCase, once: string): Promise<{ id: string; again: boolean }>;
  /** A pass to send files of a case after it, without its code: good for that alone, and as long as the case is there. */
  passOf(caseId: string): Promise<string | undefined>;
  /** The case of such a pass; undefined when it is none, or the case is gone. */
  caseOfPass(pass: string): Promise<string | undefined>;
  /** What opens the line of a case in a public log, for who told; undefined when the case is gone. */
  proofOf(caseId: string): Promise<TellingProof | undefined>;
  /** The case of a code; unknown ones cost the same work. `lookup`, `auth`: hex, derived from the code. */
  find(lookup: string, auth: string): Promise<PersonCase | undefined>;
  /**
   * Adds an envelope: of the person (`more`, `consents`) or of the team (`reply`, `note`). `keep`: with `consents`, whether the case
   * may be kept for years. Problems: `intake-not-sealed` (422), `intake-too-large` (413), `intake-case-full` (409), `intake-case-gone` (404).
   */
  append(caseId: string, kind: Exclude<EnvelopeKind, "account">, bytes: Uint8Array, keep?: boolean): Promise<void>;
  /** Begins a file. The answered key is needed for its parts. Problems: as for `append`. */
  beginFile(caseId: string, it: NewFile): Promise<{ file: string; key: string }>;
  /**
   * Keeps part `n`, from 0: each has exactly the file's `partBytes`, the last what remains. In any order; the same part twice is one.
   * Problems: `intake-file-unknown` (404), `intake-part-wrong` (409: number or length does not fit, or it differs from what came before).
   */
  putPart(file: string, key: string, n: number, bytes: Uint8Array): Promise<void>;
  /** The numbers of the parts that are kept, ascending. */
  partsOf(file: string, key: string): Promise<number[]>;
  /** Says that the file is whole. Again: the same. Throws `intake-parts-missing` (409). */
  completeFile(file: string, key: string): Promise<void>;
  /**
   * Erases a case: its shred key first, then its ciphertext. Resolves when nothing of it can be read any more, from a backup neither.
   * Of a case that is gone: nothing to do. `withdraw`: hex, derived from the code. Throws `intake-not-yours` (403).
   */
  withdraw(caseId: string, withdraw: string): Promise<void>;
}

/** What the team does. It has a browser that opens cases; here is only ciphertext. */
export interface DeskSide {
  /** Newest day first; within a day in an order that says nothing. */
  list(filter?: CaseFilter): Promise<CaseRow[]>;
  /** One case; undefined when it is gone. */
  case(caseId: string): Promise<Case | undefined>;
  /** The case key, sealed to the custodians: an age file. Throws `intake-case-gone` (404). */
  sealedIdentityOf(caseId: string): Promise<Uint8Array>;
  /** Everything written in a case, by day. Counts as read by the team from then on. */
  envelopes(caseId: string): Promise<Envelope[]>;
  fileNotes(caseId: string): Promise<SealedFile[]>;
  /** Part `n` of a file; undefined when it is not there. */
  part(file: string, n: number): Promise<Uint8Array | undefined>;
  mark(caseId: string, state: CaseState): Promise<void>;
  /**
   * Until when a case is kept: at most ten years where the person agreed to years, else only sooner than by itself.
   * Throws `intake-keep-refused` (409).
   */
  keepUntil(caseId: string, day: string): Promise<void>;
  /** Erases a case, as a withdrawal does. */
  discard(caseId: string): Promise<void>;
  /** `recipient`: `age1…`. Throws `custodian-invalid` (422), `custodian-known` (409). */
  addCustodian(name: string, recipient: string): Promise<Custodian>;
  /** New cases are no longer sealed to them. What they could open already is sealed anew by `rewrap`, case by case. */
  removeCustodian(id: string): Promise<void>;
  /** Replaces the sealed case key. `recipients`: to whom it is sealed, so that the case is no longer `stale` when they are all that there are. */
  rewrap(caseId: string, sealedIdentity: Uint8Array, recipients: readonly string[]): Promise<void>;
}

export interface Swept {
  /** Cases, replies and unfinished files that were erased. */
  cases: number;
  replies: number;
  files: number;
  /** The clock has jumped: nothing is erased until it has held for some days. */
  waiting: boolean;
}
