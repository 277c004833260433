import type { CasePath, CaseState, EnvelopeKind } from "./case.ts";

/** Rows as the migrations make them. Days are `2026-05-17` in UTC, flags 0 or 1, prints 64 hex digits. */
export interface VaultTables {
  setting: { name: string; value: string };
  custodian: CustodianRow;
  told_case: ToldCaseRow;
  envelope: EnvelopeRow;
  file: FileRow;
  part: PartRow;
}

export interface CustodianRow {
  id: string;
  name: string;
  recipient: string;
  since: string;
  /** Since when they are none any more. */
  until: string | null;
}

export interface ToldCaseRow {
  id: string;
  lookup_print: string;
  auth_print: string;
  withdraw_print: string;
  /** Gone after a day. */
  once_print: string | null;
  recipient: string;
  reply_recipient: string;
  /** Print of the recipients that the case key is sealed to. */
  custodians: string;
  lang: string;
  path: CasePath;
  keep: number;
  state: CaseState;
  day: string;
  last_day: string;
  /** Somebody of the team has fetched what is in it. */
  opened: number;
  kept_until: string | null;
  /** The sealed identity, locked with the shred key. */
  identity: Uint8Array;
}

export interface EnvelopeRow {
  id: string;
  case_id: string;
  kind: EnvelopeKind;
  size: number;
  day: string;
  seen: number;
  bytes: Uint8Array;
}

export interface FileRow {
  id: string;
  case_id: string;
  key_print: string;
  size: number;
  part_bytes: number;
  complete: number;
  day: string;
  note: Uint8Array;
}

export interface PartRow {
  file_id: string;
  n: number;
  print: string;
  bytes: Uint8Array;
}
