/** One moving of records from a term to the one that stands for it. */
export interface TermMove {
  id: string;
  scheme: string;
  notation: string;
  target: string;
  actor: string;
  reason: string;
  at: string;
  /** When it was taken back. */
  undone: string | null;
  /** The job that does it, or takes it back. */
  job: string | null;
}

/** What a move came to for one record: `moved` with the version it wrote, `back` when that was taken back, `kept` when it was changed since. */
export interface Moved {
  move: string;
  record: string;
  version: number;
  fate: "moved" | "back" | "kept";
}

/** How many records had which fate. */
export interface Tally {
  moved: number;
  back: number;
  kept: number;
}
