/** Bytes that each part of a file has, but the last: 256 KiB on slow lines. */
export const PART_BYTES = [262_144, 1_048_576] as const;
export type PartBytes = (typeof PART_BYTES)[number];

export interface NewFile {
  /** Bytes of the whole sealed file. */
  size: number;
  /** What is known of the file (name, kind, length), sealed to the case. */
  sealedNote: Uint8Array;
  /** 1 MiB when left out. */
  partBytes?: PartBytes;
}

/** A file of a case, as the team gets it: an age file in parts. */
export interface SealedFile {
  id: string;
  note: Uint8Array;
  size: number;
  partBytes: PartBytes;
  /** How many parts it has when it is whole. */
  parts: number;
  complete: boolean;
  day: string;
}
