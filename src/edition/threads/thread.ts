import { Worker } from "node:worker_threads";
import { Problem } from "../../kernel/problem.ts";
import type { Call, Reply } from "./serve.ts";

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Another thread that answers calls, one after the other. */
export interface Thread {
  /** Rejects with the Problem that the other thread threw, or with an Error that tells what went wrong there. */
  call<T>(name: string, argument?: unknown): Promise<T>;
  /** Lets it answer what was asked, then ends it. */
  close(): Promise<void>;
}

/**
 * Megabytes that a thread which stays may fill with what it needs for a moment before that is cleared away. Left to itself Node takes three
 * times as much, for no more speed, and does not give it back.
 */
const YOUNG = 16;

/**
 * A thread that runs `module`, which calls `serve`. Started by the first call, and again by the next one should it die.
 * It runs our TypeScript as Node does by itself, without the loaders and flags of what started the process. `young`: megabytes, see above.
 */
export function openThread(module: URL, data: unknown, young = YOUNG): Thread {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let worker: Worker | undefined;
  let ended: Promise<void> = Promise.resolve();
  let closed = false;

  const start = (): Worker => {
    const thread = new Worker(module, {
      workerData: data,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: young },
    });
    thread.on("message", (reply: Reply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      // An idle thread keeps nobody from leaving.
      if (waiting.size === 0 && !closed) thread.unref();
      if ("value" in reply) asked?.resolve(reply.value);
      else asked?.reject(errorOf(reply));
    });
    ended = new Promise((done) => {
      let reason = new Error("the thread has ended");
      thread.on("error", (error) => {
        reason = error instanceof Error ? error : new Error(String(error));
      });
      thread.on("exit", () => {
        if (worker === thread) worker = undefined;
        for (const asked of waiting.values()) asked.reject(reason);
        waiting.clear();
        done();
      });
    });
    return thread;
  };

  const call = <T>(name: string, argument?: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new Error("the thread is closed"));
      worker ??= start();
      const request: Call = { id: ++last, name, argument };
      waiting.set(request.id, { resolve: resolve as (value: unknown) => void, reject });
      worker.ref();
      worker.postMessage(request);
    });

  const close = async (): Promise<void> => {
    closed = true;
    worker?.ref();
    worker?.postMessage({ id: 0, name: "close", argument: undefined } satisfies Call);
    await ended;
  };

  return { call, close };
}

function errorOf(reply: Exclude<Reply, { value: unknown }>): Error {
  if ("failure" in reply) return new Error(reply.failure);
  const { code, status, detail, fields } = reply.problem;
  return new Problem(code, status, detail, fields);
}
