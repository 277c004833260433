export interface LeafRow {
  place: number;
  /** Canonical JSON of the leaf. */
  leaf: string;
  /** Base64 of its hash in the tree. */
  hash: string;
  name: string;
  kind: string;
  subject: string;
  version: number | null;
}

export interface OpeningRow {
  place: number;
  /** JSON of an Opening; sealed when keys are named. */
  opening: string;
  /** JSON of a list of names of erasable keys. */
  sealed_with: string;
  /** 1 while readers may have it. */
  shown: number;
}

export interface LogTables {
  log_leaf: LeafRow;
  log_opening: OpeningRow;
  log_checkpoint: { size: number; note: string; at: string };
  log_position: { follower: string; seq: number };
}
