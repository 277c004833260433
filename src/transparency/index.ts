/** The door of the transparency log: proofs that what was published was published then, and has not been changed since. */
export type { NewEntry, Position } from "./log/leaves.ts";
export { type Log, type LogOptions, openLog } from "./log/open.ts";
export type { Latest, LogReader, Stamp } from "./log/reader.ts";
export { logOwns, logRoutes } from "./log/routes.ts";
export type { LogStop } from "./log/stop.ts";
export { migrateTransparency } from "./migrate.ts";
export { base64, hex } from "./rules/bytes.ts";
export { type Checkpoint, checkpointText, readCheckpoint, readCheckpointText, signedCheckpoint } from "./rules/checkpoint.ts";
export {
  ENTRY_FORMAT,
  type EntryFault,
  type EntryProof,
  type EntryVerdict,
  readEntryProof,
  type Timestamp,
  verifyEntryProof,
  writtenHashes,
} from "./rules/entry-proof.ts";
export {
  commitmentTo,
  isLeafKind,
  LEAF_KINDS,
  type Leaf,
  type LeafKind,
  leafBytes,
  leafOf,
  type Opening,
  opens,
  readLeaf,
} from "./rules/leaf.ts";
export {
  consistencyProof,
  emptyRoot,
  type Hash,
  type HashReader,
  inclusionProof,
  leafHash,
  nodeHash,
  rootFromInclusion,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from "./rules/merkle.ts";
export {
  cosign,
  type Note,
  noteText,
  readNote,
  readVkey,
  type Signature,
  type SigningKey,
  sameKey,
  signedNote,
  signingKey,
  signText,
  type Verified,
  type VerifierKey,
  verifiedBy,
  vkey,
  withSignatures,
} from "./rules/note.ts";
export {
  KEYS_FORMAT,
  readKeys,
  type SuccessiveKey,
  trustedFrom,
  type WrittenKey,
  type WrittenKeys,
} from "./rules/succession.ts";
export { bundleEntries, type Tile, tileOfPath, tilePath, tileReader, tilesBetween, widthOf } from "./rules/tiles.ts";
export type { Authority } from "./timestamps/ask.ts";
export { stampedText } from "./timestamps/stamped.ts";
export { type AuthorityState, openTimestamps, type Timestamps, type TimestampsOptions } from "./timestamps/timestamps.ts";
export { verifyTimestamps } from "./timestamps/verify.ts";
export { type VerifyPage, verifyPage } from "./verify/page.ts";
export { cosigners, openWitnesses, type Witnesses, type WitnessState } from "./witness/ask.ts";
export { verifyCosignature } from "./witness/cosignature.ts";
export { witnessOwns, witnessRoutes } from "./witness/routes.ts";
export { openWitness, type Witness } from "./witness/witness.ts";
