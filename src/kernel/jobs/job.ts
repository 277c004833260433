export const JOB_STATES = ["waiting", "running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof JOB_STATES)[number];

/** A piece of long work. */
export interface Job {
  id: string;
  kind: string;
  /** Of one kind there is one job with this key, however often it is asked for. */
  key: string;
  input: unknown;
  state: JobState;
  /** The account that asked for it. */
  by: string;
  created: string;
  /** How often it was begun. */
  attempts: number;
  /** How far it is, in units of its own; `total` is 0 as long as nobody knows. */
  done: number;
  total: number;
  message: string;
  /** What the handler gave back. */
  result?: unknown;
  /** Why it failed: a code, and a sentence. */
  problem?: { code: string; detail: string; fields?: Readonly<Record<string, string>> };
  finished?: string;
}
