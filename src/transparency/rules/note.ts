import { ed25519 } from "@noble/curves/ed25519.js";
import { base64, bytesOf, fromBase64, hex, joinBytes, malformed, sameBytes, sha256, textOf } from "./bytes.ts";

/** Signed notes as C2SP signed-note has them: a text, an empty line, and a line for each signature. */
export interface Note {
  /** Ends with a newline. It is what is signed. */
  text: string;
  signatures: Signature[];
}

export interface Signature {
  name: string;
  /** The first four bytes of a hash over the key's name, kind and bytes, as a number. */
  id: number;
  /** What the kind of key makes of a signature, without the id. */
  bytes: Uint8Array;
}

/** What a key signs: a note as it is, or (for witnesses) a checkpoint together with the time at which it was seen. */
export type KeyKind = "note" | "cosignature";
const KIND_BYTE: Record<KeyKind, number> = { note: 1, cosignature: 4 };

export interface VerifierKey {
  name: string;
  kind: KeyKind;
  id: number;
  /** 32 bytes of Ed25519. */
  key: Uint8Array;
}

export interface SigningKey extends VerifierKey {
  /** 32 bytes of Ed25519 that never leave the folder of keys. */
  seed: Uint8Array;
}

const KEY_BYTES = 32;
const ID_BYTES = 4;
const SIGNATURE_BYTES = 64;
const MOST_BYTES = 1_000_000;
const MOST_SIGNATURES = 100;

const isName = (name: string): boolean => name !== "" && name.isWellFormed() && !/[\s+\p{Cc}]/u.test(name);

const numberOf = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset, ID_BYTES).getUint32(0);

export function bytesOfId(id: number): Uint8Array {
  const bytes = new Uint8Array(ID_BYTES);
  new DataView(bytes.buffer).setUint32(0, id);
  return bytes;
}

function verifierOf(name: string, kind: KeyKind, key: Uint8Array): VerifierKey {
  if (!isName(name)) throw malformed("the name of a key is empty, or has a space or a plus sign in it");
  const id = numberOf(sha256(joinBytes(bytesOf(`${name}\n`), new Uint8Array([KIND_BYTE[kind]]), key)));
  return { name, kind, id, key };
}

/** The key that grows from 32 secret bytes. */
export const signingKey = (name: string, seed: Uint8Array, kind: KeyKind = "note"): SigningKey => ({
  ...verifierOf(name, kind, ed25519.getPublicKey(seed)),
  seed,
});

/** `name+1b2c3d4e+base64`: how a public key is written down. */
export const vkey = ({ name, kind, id, key }: VerifierKey): string =>
  `${name}+${hex.encode(bytesOfId(id))}+${base64.encode(joinBytes(new Uint8Array([KIND_BYTE[kind]]), key))}`;

/** Reads a written public key; throws `log-malformed` when it is none, or its id does not belong to it. */
export function readVkey(text: string): VerifierKey {
  const [, name, id, rest] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? [];
  if (!name || !id || !rest) throw malformed("this is no public key of a log");
  const bytes = fromBase64(rest, "the public key", KEY_BYTES + 1);
  const kind = (Object.keys(KIND_BYTE) as KeyKind[]).find((kind) => KIND_BYTE[kind] === bytes[0]);
  if (!kind) throw malformed("the public key is of a kind that is not known here");
  const read = verifierOf(name, kind, bytes.slice(1));
  if (hex.encode(bytesOfId(read.id)) !== id) throw malformed("the public key does not belong to its id");
  return read;
}

/** A note as it is written down. */
export const noteText = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(({ name, id, bytes }) => `— ${name} ${base64.encode(joinBytes(bytesOfId(id), bytes))}\n`).join("")}`;

/** Reads a written note; throws `log-malformed`. Nothing is verified by it. */
export function readNote(written: string | Uint8Array): Note {
  const whole = typeof written === "string" ? written : textOf(written);
  if (whole.length > MOST_BYTES) throw malformed("the signed note is too long");
  if (!whole.isWellFormed() || /[^\P{Cc}\n]/u.test(whole))
    throw malformed("the signed note has characters in it that no note has");
  const end = whole.lastIndexOf("\n\n");
  if (end < 0 || !whole.endsWith("\n")) throw malformed("the signed note has no signatures");
  const lines = whole.slice(end + 2, -1).split("\n");
  if (lines.length > MOST_SIGNATURES) throw malformed("the signed note has too many signatures");
  const signatures = lines.map((line) => {
    const [, name, value] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
    if (!name || !value || !isName(name)) throw malformed("a signature of the note cannot be read");
    const bytes = fromBase64(value, "a signature of the note");
    if (bytes.length <= ID_BYTES) throw malformed("a signature of the note is too short");
    return { name, id: numberOf(bytes), bytes: bytes.slice(ID_BYTES) };
  });
  return { text: whole.slice(0, end + 1), signatures };
}

/** The signature of a key of kind "note" under a text that ends with a newline. */
export function signText(text: string, { name, id, seed, kind }: SigningKey): Signature {
  if (kind !== "note") throw new Error("this key signs checkpoints that it has seen, and no notes");
  if (!text.endsWith("\n")) throw new Error("a note ends with a newline");
  return { name, id, bytes: ed25519.sign(bytesOf(text), seed) };
}

/** A note with one signature, written down. */
export const signedNote = (text: string, key: SigningKey): string => noteText({ text, signatures: [signText(text, key)] });

/** What a witness signs: the note and when it saw it, in seconds since 1970. */
const cosigned = (text: string, seconds: number): Uint8Array => bytesOf(`cosignature/v1\ntime ${seconds}\n${text}`);

const TIME_BYTES = 8;

/** The signature of a witness under a checkpoint that it saw at `seconds` since 1970. */
export function cosign(text: string, { name, id, seed, kind }: SigningKey, seconds: number): Signature {
  if (kind !== "cosignature") throw new Error("this key signs notes, and does not witness them");
  const time = new Uint8Array(TIME_BYTES);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  return { name, id, bytes: joinBytes(time, ed25519.sign(cosigned(text, seconds), seed)) };
}

function holds(signature: Uint8Array, text: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  try {
    return ed25519.verify(signature, text, key, { zip215: false });
  } catch {
    return false;
  }
}

/** A signature that holds, and for a witness when it saw the note (seconds since 1970). */
export interface Verified {
  key: VerifierKey;
  seconds?: number;
}

/**
 * The signatures under a note that hold, of the keys that are given. A signature of another key says nothing and is passed
 * over; one that claims a known key and does not hold is told as broken.
 */
export function verifiedBy(note: Note, keys: readonly VerifierKey[]): { verified: Verified[]; broken: VerifierKey[] } {
  const verified: Verified[] = [];
  const broken: VerifierKey[] = [];
  for (const { name, id, bytes } of note.signatures) {
    const key = keys.find((key) => key.name === name && key.id === id);
    if (!key || verified.some((known) => known.key === key)) continue;
    if (key.kind === "note") {
      if (holds(bytes, bytesOf(note.text), key.key)) verified.push({ key });
      else broken.push(key);
      continue;
    }
    const seconds = bytes.length === TIME_BYTES + SIGNATURE_BYTES ? timeOf(bytes) : Number.NaN;
    const isGood = Number.isSafeInteger(seconds) && holds(bytes.slice(TIME_BYTES), cosigned(note.text, seconds), key.key);
    if (isGood) verified.push({ key, seconds });
    else broken.push(key);
  }
  return { verified, broken };
}

const timeOf = (bytes: Uint8Array): number => Number(new DataView(bytes.buffer, bytes.byteOffset, TIME_BYTES).getBigUint64(0));

/** The note with further signatures under it; one of a key that is there already takes the old one's place. */
export function withSignatures(note: Note, added: readonly Signature[]): Note {
  const isNew = (old: Signature) => !added.some((fresh) => fresh.name === old.name && fresh.id === old.id);
  return { text: note.text, signatures: [...note.signatures.filter(isNew), ...added] };
}

export const sameKey = (a: VerifierKey, b: VerifierKey): boolean =>
  a.name === b.name && a.kind === b.kind && sameBytes(a.key, b.key);
