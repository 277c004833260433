import { parentPort } from "node:worker_threads";
import { Problem } from "../../kernel/problem.ts";

export interface Call {
  id: number;
  name: string;
  argument: unknown;
}

/** A Problem travels as its parts: a class does not cross threads. */
export type Reply = { id: number } & (
  | { value: unknown }
  | { problem: { code: string; status: number; detail: string; fields: Record<string, string> } }
  | { failure: string }
);

/** Answers the calls of the thread that started this one. `close` is called once, at the end. */
export function serve(answers: Readonly<Record<string, (argument: never) => unknown>>, close: () => void): void {
  parentPort?.on("message", ({ id, name, argument }: Call) => {
    if (name === "close") {
      close();
      parentPort?.close();
    } else parentPort?.postMessage(reply(id, () => answers[name]?.(argument as never)));
  });
}

function reply(id: number, work: () => unknown): Reply {
  try {
    return { id, value: work() };
  } catch (error) {
    if (!(error instanceof Problem))
      return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    const { code, status, message, fields } = error;
    return { id, problem: { code, status, detail: message, fields: { ...fields } } };
  }
}
