import type { Vault } from "../../intake/index.ts";

/** The vault as the desk uses it: days, sizes, states and ciphertext; and what is sealed by a custodian's browser put into it. */
export type CaseVault = Pick<
  Vault,
  | "custodians"
  | "open"
  | "list"
  | "case"
  | "sealedIdentityOf"
  | "envelopes"
  | "fileNotes"
  | "part"
  | "append"
  | "mark"
  | "keepUntil"
  | "discard"
  | "addCustodian"
  | "removeCustodian"
  | "rewrap"
>;
