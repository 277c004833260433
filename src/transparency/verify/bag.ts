import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Bytes that can be read in any order: a file of a disk, or one that was dropped on a page. `end` is past the last byte. */
export interface Bytes {
  readonly size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

/** One file, by name: `data/report.html`. Its stream can be begun as often as it is needed. */
export interface NamedBytes {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  stream(): AsyncIterable<Uint8Array>;
}

/** What was handed in, by name. */
export type Bag = ReadonlyMap<string, NamedBytes>;

/** Grows with each piece; `digest` is SHA-256 in hex. Node's own is faster than the one that runs everywhere. */
export interface Hashing {
  update(bytes: Uint8Array): unknown;
  digest(): string;
}
export type NewHashing = () => Hashing;

export const portableHashing: NewHashing = () => {
  const hash = sha256.create();
  return { update: (bytes) => hash.update(bytes), digest: () => bytesToHex(hash.digest()) };
};

/** Bytes that are read at once. */
export const PIECE = 1 << 20;

/** Reads bytes one piece after the other, so that a file of any size takes no room. */
export async function* inPieces(bytes: Bytes, start = 0, end = bytes.size): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += PIECE) yield await bytes.read(at, Math.min(at + PIECE, end));
}

export const named = (name: string, bytes: Bytes): NamedBytes => ({ name, size: bytes.size, stream: () => inPieces(bytes) });

/** Bytes that are in memory. */
export const inMemory = (bytes: Uint8Array): Bytes => ({
  size: bytes.length,
  read: async (start, end) => bytes.subarray(start, end),
});

/** Files that say something are small; a larger one is not read. */
const MOST_TEXT = 64 << 20;

/** A small file whole. Undefined when there is none of this name, when it cannot be read, or is too large to be what it should be. */
export async function wholeOf(bag: Bag, name: string, most = MOST_TEXT): Promise<Uint8Array | undefined> {
  const file = bag.get(name);
  if (!file || file.size > most) return undefined;
  const whole = new Uint8Array(file.size);
  let at = 0;
  try {
    for await (const piece of file.stream()) {
      if (at + piece.length > whole.length) return undefined;
      whole.set(piece, at);
      at += piece.length;
    }
  } catch {
    // Whoever re-hashes all files names it, with what is wrong with it.
    return undefined;
  }
  return at === whole.length ? whole : undefined;
}

/** A small file as text. Undefined as above, and when it is not UTF-8. */
export async function textOf(bag: Bag, name: string): Promise<string | undefined> {
  const bytes = await wholeOf(bag, name);
  return bytes && utf8(bytes);
}

export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON of any shape; undefined when it is none. */
export function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** SHA-256 of a file in hex, told of each piece as it goes by. */
export async function hashOf(file: NamedBytes, hashing: NewHashing, onPiece?: (bytes: number) => void): Promise<string> {
  const hash = hashing();
  for await (const piece of file.stream()) {
    hash.update(piece);
    onPiece?.(piece.length);
  }
  return hash.digest();
}
