export interface NewFile {
  /** Bytes of the whole sealed file. */
  size: number;
  /** What is known of the file (name, kind, length), sealed to the case. */
  sealedNote: Uint8Array;
  /** Bytes that each part has, but the last: `PART_BYTES` (when left out) or `SLOW_PART_BYTES`. */
  partBytes?: number;
}

/** A file of a case, as the team gets it: an age file in parts. */
export interface SealedFile {
  id: string;
  note: Uint8Array;
  size: number;
  partBytes: number;
  /** How many parts it has when it is whole. */
  parts: number;
  complete: boolean;
  day: string;
}

/** How many parts a file of so many bytes has. */
export const partsIn = (size: number, partBytes: number): number => Math.ceil(size / partBytes);

/** Bytes that part `n` must have; undefined when the file has no such part. */
export function lengthOfPart(size: number, partBytes: number, n: number): number | undefined {
  if (!Number.isSafeInteger(n) || n < 0 || n >= partsIn(size, partBytes)) return undefined;
  return Math.min(partBytes, size - n * partBytes);
}
