import { type Database, seenAs } from "../database/index.ts";
import { newId } from "../ids.ts";
import { Problem } from "../problem.ts";
import { after, changeHeld, claim, type Held, isWorkWaiting, renew } from "./claim.ts";
import type { Job } from "./job.ts";
import { type JobRow, type JobTables, jobFrom } from "./tables.ts";
import { onWake } from "./wake.ts";

/** How far the work is. What is said is kept a few times a second at most. */
export type Tell = (progress: { done?: number; total?: number; message?: string }) => void;

/**
 * Does one job. A worker may be killed at any line, and another then begins the same job from its start: a handler makes sure
 * by the job's key or input that what was done is not done twice. `signal` ends when the job was cancelled, or lost to another
 * worker. What is given back is kept as the job's result. A Problem under 500 ends it as failed; anything else is tried again.
 */
export type Handler = (job: Job, context: { tell: Tell; signal: AbortSignal }) => Promise<unknown>;
export type Handlers = Readonly<Record<string, Handler>>;

export interface WorkerOptions {
  database: Database<unknown>;
  handlers: Handlers;
  /** Jobs at the same time: 1 when it is not said. */
  atOnce?: number;
  /** Milliseconds after which a worker that is not heard of has lost its job. */
  lease?: number;
  /** Milliseconds between two looks for work. */
  pause?: number;
  /** How often a job is begun at most, by kind; 3 when it is not said. */
  attempts?: Readonly<Record<string, number>>;
  /** Milliseconds before the next attempt, from how many there were. */
  backOff?: (attempts: number) => number;
  /** Told of what was thrown and is no Problem. */
  onError: (error: unknown) => void;
}

export interface Worker {
  /** Begins no more work, stops what is under way, which another begins anew, and waits until it has stopped. */
  close(): Promise<void>;
}

const ATTEMPTS = 3;
const TOLD_MS = 300;
const growing = (attempts: number): number => Math.min(10 * 60_000, 5000 * 4 ** (attempts - 1));

export function openWorker(options: WorkerOptions): Worker {
  const { handlers, atOnce = 1, lease = 30_000, pause = 1000, attempts = {}, backOff = growing, onError } = options;
  const database = seenAs<JobTables>(options.database);
  const kinds = Object.keys(handlers);
  const name = newId();
  const closing = new AbortController();
  const attemptsOf = (kind: string) => attempts[kind] ?? ATTEMPTS;
  const running = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let again = false;

  /** Looks for work until there is none or all hands are full. A call while it looks makes it look once more. */
  function look(): void {
    again = true;
    looking ??= (async () => {
      while (again && !closing.signal.aborted) {
        again = false;
        while (running.size < atOnce && !closing.signal.aborted && (await isWorkWaiting(database, kinds))) {
          const row = await claim(database, kinds, name, { lease, attemptsOf });
          if (row) start(row);
        }
      }
    })()
      .catch(onError)
      .finally(() => {
        looking = undefined;
      });
  }

  function start(row: JobRow): void {
    const work = perform(row)
      .catch(onError)
      .finally(() => {
        running.delete(work);
        look();
      });
    running.add(work);
  }

  async function perform(row: JobRow): Promise<void> {
    const held: Held = { id: row.id, attempts: row.attempts, worker: name };
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, closing.signal]);
    let lost = false;
    let said: Partial<JobRow> = {};
    let sending = Promise.resolve();
    const send = () => {
      const values = { ...said, due: after(lease) };
      said = {};
      sending = sending.then(async () => {
        if (lost) return;
        const now = await renew(database, held, values).catch(onError);
        lost ||= now === "lost";
        if (now === "lost" || now === "cancelled") stop.abort();
      });
    };
    const heart = setInterval(send, lease / 3);
    const pulse = setInterval(() => Object.keys(said).length > 0 && send(), TOLD_MS);
    const tell: Tell = (progress) => {
      said = { ...said, ...progress };
    };
    const ended = await outcome(() => (handlers[row.kind] as Handler)(jobFrom(row), { tell, signal }));
    clearInterval(heart);
    clearInterval(pulse);
    await sending;
    if (lost) return;
    await changeHeld(database, held, { ...said, ...endOf(row, ended, stop.signal.aborted) });
  }

  function endOf(row: JobRow, ended: Outcome, cancelled: boolean): Partial<JobRow> {
    const finished = after(0);
    if ("result" in ended) return { state: "done", worker: null, finished, result: JSON.stringify(ended.result ?? null) };
    if (cancelled) return { state: "cancelled", worker: null, finished };
    // Not its fault: it is there for the next worker, and this attempt does not count.
    if (closing.signal.aborted) return { state: "waiting", worker: null, due: finished, attempts: row.attempts - 1 };
    const { error } = ended;
    const refused = error instanceof Problem && error.status < 500;
    if (!(error instanceof Problem)) onError(error);
    if (!refused && row.attempts < attemptsOf(row.kind))
      return { state: "waiting", worker: null, due: after(backOff(row.attempts)) };
    const problem =
      error instanceof Problem
        ? { code: error.code, detail: error.message, fields: error.fields }
        : { code: "job-failed", detail: "Something went wrong here, each time that it was tried." };
    return { state: "failed", worker: null, finished, problem: JSON.stringify(problem) };
  }

  const timer = setInterval(look, pause);
  const asleep = onWake(options.database, look);
  look();
  return {
    async close() {
      clearInterval(timer);
      asleep();
      closing.abort();
      await looking;
      await Promise.all(running);
    },
  };
}

type Outcome = { result: unknown } | { error: unknown };

const outcome = (work: () => Promise<unknown>): Promise<Outcome> =>
  Promise.resolve()
    .then(work)
    .then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
