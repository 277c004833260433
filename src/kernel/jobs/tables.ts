import type { Job, JobState } from "./job.ts";

export interface JobRow {
  id: string;
  kind: string;
  key: string;
  input: string;
  state: string;
  by: string;
  created: string;
  /** A waiting job is not begun before this instant; a running one is its worker's until then. */
  due: string;
  worker: string | null;
  attempts: number;
  cancelled: number;
  done: number;
  total: number;
  message: string;
  result: string | null;
  problem: string | null;
  finished: string | null;
}

export interface JobTables {
  job: JobRow;
}

export const jobFrom = ({ due: _due, worker: _worker, cancelled: _cancelled, ...row }: JobRow): Job => {
  const { input, state, result, problem, finished, ...rest } = row;
  return {
    ...rest,
    state: state as JobState,
    input: JSON.parse(input),
    ...(result !== null && { result: JSON.parse(result) as unknown }),
    ...(problem !== null && { problem: JSON.parse(problem) as NonNullable<Job["problem"]> }),
    ...(finished !== null && { finished }),
  };
};
