/** The door of intake: what people tell, kept sealed until a custodian opens it, and erased when it is taken back. */

export { tellScripts } from "./browser-assets.ts";
export { PROOF_FILE, proofText } from "./rules/proof-file.ts";
export { isRecipient } from "./sealing/case-key.ts";
export { intakeOwns, tellingRoutes } from "./telling/routes.tsx";
export { awaitedVault } from "./vault/awaited-vault.ts";
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
export { closedVault } from "./vault/closed-vault.ts";
export type { Custodian } from "./vault/custodian.ts";
export type { NewFile, SealedFile } from "./vault/file.ts";
export { openVault, type VaultParts } from "./vault/open-vault.ts";
export type { TellingProof, TellingStatement } from "./vault/proof.ts";
export type { VaultPlace } from "./vault/store.ts";
export type { DeskSide, PersonSide, Swept, Vault } from "./vault/vault.ts";
