import { unavailable } from "./refusals.ts";
import type { Vault } from "./vault.ts";

/** Stands for a vault that could not be opened: takes nothing in, gives nothing out, and says so to whoever asks. */
export function closedVault(): Vault {
  const refuse = (): Promise<never> => Promise.reject(unavailable());
  return {
    salt: new Uint8Array(16),
    custodians: refuse,
    open: async () => false,
    submit: refuse,
    passOf: refuse,
    caseOfPass: refuse,
    proofOf: refuse,
    unprovenBefore: refuse,
    find: refuse,
    append: refuse,
    beginFile: refuse,
    putPart: refuse,
    partsOf: refuse,
    completeFile: refuse,
    withdraw: refuse,
    list: refuse,
    case: refuse,
    sealedIdentityOf: refuse,
    envelopes: refuse,
    fileNotes: refuse,
    part: refuse,
    mark: refuse,
    keepUntil: refuse,
    discard: refuse,
    addCustodian: refuse,
    removeCustodian: refuse,
    rewrap: refuse,
    sweep: refuse,
    faults: refuse,
    close: async () => {},
  };
}
