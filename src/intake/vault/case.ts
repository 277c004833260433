/** What a case is to the server: sealed bytes, days, sizes and states. Prints are SHA-256 of a hex text, as 64 hex digits. */
export interface NewCase {
  /** `age1…` of the case key. */
  recipient: string;
  /** `age1…` that is derived from the code: replies are sealed to it. */
  replyRecipient: string;
  lookupPrint: string;
  authPrint: string;
  withdrawPrint: string;
  /** The case identity, sealed to all custodians. */
  sealedIdentity: Uint8Array;
  /** Recipients of the custodians that it is sealed to; all active ones when left out. */
  custodians?: readonly string[];
  /** Each an age file, sealed to the case recipient. */
  envelopes: readonly { kind: EnvelopeKind; bytes: Uint8Array }[];
  lang: string;
  path: CasePath;
  /** May it be kept for years? */
  keep: boolean;
}

export type EnvelopeKind = "account" | "more" | "consents" | "reply" | "note";
export type CasePath = "plain" | "sealed";
export const CASE_STATES = ["new", "open", "waiting", "closed", "spam"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What a person sees of their case. */
export interface PersonCase {
  id: string;
  recipient: string;
  replyRecipient: string;
  /** Oldest day first. */
  replies: { id: string; bytes: Uint8Array; day: string }[];
  files: { id: string; complete: boolean; size: number; parts: number }[];
  /** What they have sent: envelopes of each kind, files, and bytes of files. */
  counts: { account: number; more: number; consents: number; files: number; fileBytes: number };
  lang: string;
  keep: boolean;
}

export interface Envelope {
  id: string;
  kind: EnvelopeKind;
  bytes: Uint8Array;
  day: string;
  /** The other side has fetched it: the person a reply, the team anything else. */
  seen: boolean;
}

export interface CaseRow {
  id: string;
  /** Days in UTC: when it came, and when anything was last written in it. */
  day: string;
  lastDay: string;
  state: CaseState;
  path: CasePath;
  lang: string;
  envelopes: number;
  files: number;
  /** Of envelopes and files. */
  bytes: number;
  /** Replies that the person has not fetched. */
  unreadByPerson: number;
  /** Envelopes of the person that nobody of the team has fetched. */
  unreadByTeam: number;
  keep: boolean;
  /** The day on which it is erased by itself. */
  until: string;
  /** The custodians have changed since it was sealed: its key is to be sealed anew. */
  stale: boolean;
}

/** One case, with what replies and notes in it are sealed to. */
export interface Case extends CaseRow {
  recipient: string;
  replyRecipient: string;
}

export interface CaseFilter {
  state?: CaseState;
  stale?: boolean;
  limit?: number;
}
