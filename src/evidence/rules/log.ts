/** The log of the monitor as far as a pack reads it. The same shapes as the log serves. */
export interface LogReader {
  /** The entry that says that a version of a record was public. */
  entryOf(handle: string, version: number): Promise<{ index: number; at: string } | undefined>;
  /** The entries of the captures of a source. */
  capturesOf?(handle: string): Promise<readonly { index: number; at: string }[]>;
  proof(index: number): Promise<ProvedEntry | undefined>;
  latest(): Promise<{ size: number; checkpoint: string; at: string } | undefined>;
  /** Public keys of the log, the oldest first, with what proves each by the one before it. */
  keys?(): { keys: readonly { vkey: string }[] };
  /** Public keys of its witnesses. */
  witnesses?(): Promise<readonly string[]>;
}

/** A proof of one entry, whole: what is not named here is kept as it came. */
export interface ProvedEntry {
  index: number;
  /** What the entry commits to, while readers may have it. */
  opening?: { statement: unknown };
  /** Entries under the checkpoint that it leads to. */
  size: number;
  checkpoint: string;
  timestamps: readonly { authority: string; at: string /** Base64 of DER. */; token: string }[];
}
