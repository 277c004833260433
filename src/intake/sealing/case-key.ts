import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { Problem } from "../../kernel/problem.ts";
import { type Bytes, streamOf } from "./chunks.ts";
import { headerEnds, withShortHeader } from "./header.ts";
import { type Lengths, withoutPadding, withPadding } from "./padding.ts";

/** An age key: `AGE-SECRET-KEY-1…` opens what is sealed to `age1…`. */
export interface Key {
  identity: string;
  recipient: string;
}

/** A new X25519 key, which every age program knows. */
export async function newCaseKey(): Promise<Key> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Is this the recipient of an X25519 key, without a typing error? */
export function isRecipient(text: string): boolean {
  if (!/^age1[a-z0-9]{58}$/.test(text)) return false;
  try {
    return bech32.decodeToBytes(text).bytes.length === 32;
  } catch {
    return false;
  }
}

/** An age file that each of the recipients can open. Throws Problem `recipient-bad`. */
export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  return encrypterTo(recipients).encrypt(bytes);
}

/** What is in an age file. Throws Problem `sealed-unreadable`, be it another's, changed or cut off. */
export async function openWith(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!headerEnds(bytes)) throw unreadable();
  try {
    return await decrypter(identity).decrypt(bytes);
  } catch {
    throw unreadable();
  }
}

/**
 * Seals a file as it passes, with zeros behind it up to a length that says little of its own. Its `length`, when it is
 * known, makes sure that nothing was cut off: the stream then fails with Problem `file-cut-off`.
 */
export async function sealStream(
  recipients: readonly string[],
  file: Bytes,
  lengths?: number | Lengths,
): Promise<ReadableStream<Uint8Array>> {
  const padded = withPadding(file, typeof lengths === "number" ? { length: lengths } : lengths);
  return encrypterTo(recipients).encrypt(streamOf(padded));
}

/**
 * Opens a sealed file as it passes, and gives `length` bytes of it: its note says how many are its own. Throws Problem
 * `sealed-unreadable`, and so does the stream when the file was changed or cut off further on: nothing counts before its end.
 */
export async function openStream(
  identity: string,
  stream: ReadableStream<Uint8Array>,
  length: number,
): Promise<ReadableStream<Uint8Array>> {
  try {
    const plain = await decrypter(identity).decrypt(stream.pipeThrough(withShortHeader()));
    return streamOf(worded(withoutPadding(plain, length)));
  } catch {
    throw unreadable();
  }
}

/** The same pieces, whose failures are ours: those of the library may repeat what was in the file. */
async function* worded(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch {
    throw unreadable();
  }
}

/** What seals to these and nobody else. Throws Problem `recipient-bad`. */
export function encrypterTo(recipients: readonly string[]): Encrypter {
  if (recipients.length === 0) throw new Problem("recipient-bad", 422, "There is nobody to seal this to.");
  const seal = new Encrypter();
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) throw new Problem("recipient-bad", 422, "This is not the public part of an age key.");
    seal.addRecipient(recipient);
  }
  return seal;
}

function decrypter(identity: string): Decrypter {
  const open = new Decrypter();
  open.addIdentity(identity);
  return open;
}

const unreadable = (): Problem =>
  new Problem(
    "sealed-unreadable",
    422,
    "This cannot be opened with this key: it is sealed to others, or was changed on the way.",
  );
