import { base64, fromBase64, malformed } from "./bytes.ts";
import { type Checkpoint, readCheckpointText } from "./checkpoint.ts";
import { type Leaf, leafBytes, type Opening, opens, readLeaf } from "./leaf.ts";
import { type Hash, leafHash, verifyInclusion } from "./merkle.ts";
import { type Note, readNote, type Verified, type VerifierKey, verifiedBy } from "./note.ts";

/** A token of RFC 3161 over the checkpoint's bytes. */
export interface Timestamp {
  authority: string;
  at: string;
  /** Base64 of DER. */
  token: string;
  algorithm: string;
  /** Base64 of the older token that this one is over too, together with what that one is over. */
  renews?: string;
}

export const ENTRY_FORMAT = "vigie-log-entry/1";

/** Served at /log/entry/{n}.json and kept in evidence packs: proves one entry without asking anyone. */
export interface EntryProof {
  format: typeof ENTRY_FORMAT;
  origin: string;
  index: number;
  leaf: Leaf;
  /** Absent once it is erased, and while nobody may read it. */
  opening?: Opening;
  size: number;
  /** Base64 of the hashes from the entry upwards. */
  inclusion: string[];
  /** The signed note, the signatures of witnesses included. */
  checkpoint: string;
  timestamps: Timestamp[];
}

const isText = (value: unknown): value is string => typeof value === "string";

/** Reads a proof of an entry; throws `log-malformed`. Nothing is verified by it. */
export function readEntryProof(value: unknown): EntryProof {
  if (typeof value !== "object" || value === null) throw malformed("this is no proof of an entry");
  const { format, origin, index, leaf, opening, size, inclusion, checkpoint, timestamps } = value as Partial<
    Record<keyof EntryProof, unknown>
  >;
  const isProof =
    format === ENTRY_FORMAT &&
    isText(origin) &&
    Number.isSafeInteger(index) &&
    Number.isSafeInteger(size) &&
    Array.isArray(inclusion) &&
    inclusion.every(isText) &&
    isText(checkpoint) &&
    Array.isArray(timestamps);
  if (!isProof) throw malformed("this is no proof of an entry");
  return {
    format,
    origin,
    index: index as number,
    leaf: readLeaf(leaf),
    ...(opening === undefined ? {} : { opening: readOpening(opening) }),
    size: size as number,
    inclusion,
    checkpoint,
    timestamps: timestamps.map(readTimestamp),
  };
}

function readOpening(value: unknown): Opening {
  const { salt, statement } = (value ?? {}) as Partial<Record<keyof Opening, unknown>>;
  if (statement === undefined || !(salt === undefined || isText(salt))) throw malformed("what opens the entry cannot be read");
  return { ...(salt === undefined ? {} : { salt }), statement };
}

function readTimestamp(value: unknown): Timestamp {
  const { authority, at, token, algorithm, renews } = (value ?? {}) as Partial<Record<keyof Timestamp, unknown>>;
  if (!isText(authority) || !isText(at) || !isText(token) || !isText(algorithm) || !(renews === undefined || isText(renews))) {
    throw malformed("a timestamp of the proof cannot be read");
  }
  return { authority, at, token, algorithm, ...(renews === undefined ? {} : { renews }) };
}

/** What is wrong with a proof. */
export type EntryFault =
  /** The checkpoint is no note, or no checkpoint. */
  | "checkpoint-malformed"
  /** The checkpoint is of another log than the proof says. */
  | "origin-differs"
  /** The checkpoint has another size than the proof says. */
  | "size-differs"
  /** None of the keys has signed the checkpoint. */
  | "not-signed"
  /** A signature claims one of the keys and does not hold. */
  | "signature-broken"
  /** The leaf does not lead to the root of the checkpoint. */
  | "not-included"
  /** What is said of the leaf is not what it commits to. */
  | "opening-differs";

export interface EntryVerdict {
  faults: EntryFault[];
  checkpoint?: Checkpoint;
  /** The signatures that hold: the log's own, and those of witnesses that are among the keys. */
  signatures: Verified[];
}

/** Verifies everything in a proof but its timestamps. `keys`: the log's public keys, and those of the witnesses that one trusts. */
export function verifyEntryProof(proof: EntryProof, keys: readonly VerifierKey[]): EntryVerdict {
  const faults: EntryFault[] = [];
  if (proof.opening && !isOpened(proof.leaf, proof.opening)) faults.push("opening-differs");
  let note: Note;
  let checkpoint: Checkpoint;
  try {
    note = readNote(proof.checkpoint);
    checkpoint = readCheckpointText(note.text);
  } catch {
    return { faults: [...faults, "checkpoint-malformed"], signatures: [] };
  }
  if (checkpoint.origin !== proof.origin) faults.push("origin-differs");
  if (checkpoint.size !== proof.size) faults.push("size-differs");
  const { verified, broken } = verifiedBy(note, keys);
  if (broken.length > 0) faults.push("signature-broken");
  // A witness has seen the log; only the log itself speaks for what is in it.
  else if (!verified.some(({ key }) => key.kind === "note" && key.name === checkpoint.origin)) faults.push("not-signed");
  if (!isIncluded(proof, checkpoint)) faults.push("not-included");
  return { faults, checkpoint, signatures: verified };
}

function isOpened(leaf: Leaf, opening: Opening): boolean {
  try {
    return opens(leaf, opening);
  } catch {
    return false;
  }
}

function isIncluded({ leaf, index, inclusion }: EntryProof, { size, root }: Checkpoint): boolean {
  try {
    const path = inclusion.map((hash) => fromBase64(hash, "a hash of the proof", 32));
    return verifyInclusion(leafHash(leafBytes(leaf)), index, size, path, root);
  } catch {
    return false;
  }
}

/** Hashes of a proof as they are written down. */
export const writtenHashes = (hashes: readonly Hash[]): string[] => hashes.map((hash) => base64.encode(hash));
