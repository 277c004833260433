/** The door of intake: what people tell, kept sealed until a custodian opens it, and erased when it is taken back. */

export type {
  Case,
  CaseFilter,
  CasePath,
  CaseRow,
  CaseState,
  Envelope,
  EnvelopeKind,
  NewCase,
  PersonCase,
} from "./vault/case.ts";
export { CASE_STATES } from "./vault/case.ts";
export type { Custodian } from "./vault/custodian.ts";
export { type NewFile, PART_BYTES, type PartBytes, type SealedFile } from "./vault/file.ts";
export type { DeskSide, PersonSide, Swept, Vault } from "./vault/vault.ts";
