import type { Scope } from "../rules/scope.ts";
import { serve } from "./serve.ts";
import type { Thread } from "./thread.ts";

/** A file that another thread works on. `id` tells one opening of a path from the next: it may have been replaced between. */
export interface FileAt {
  id: number;
  path: string;
  scope: Scope;
  /** Nobody reads it yet. */
  bulk: boolean;
}

/** A call about one file. */
interface Asked {
  at: FileAt;
  argument: unknown;
}

let last = 0;

/** The part of a thread that works on one file: closing it leaves the thread to the others, unless it is `alone` there. */
export function fileIn(thread: Thread, file: Omit<FileAt, "id">, alone: boolean): Thread {
  const at: FileAt = { ...file, id: ++last };
  let asked = false;
  const call: Thread["call"] = (name, argument) => {
    asked = true;
    return thread.call(name, { at, argument } satisfies Asked);
  };
  const close = async (): Promise<void> => {
    // A thread that is gone has nothing open.
    if (asked) await thread.call("leave", { at, argument: undefined } satisfies Asked).catch(() => {});
    if (alone) await thread.close();
  };
  return { call, close };
}

/** Answers calls about files, each opened by the first call that names it. */
export function serveFiles<T extends { close(): void }>(
  open: (at: FileAt) => T,
  answers: Readonly<Record<string, (file: T, argument: never, at: FileAt) => unknown>>,
): void {
  const files = new Map<number, T>();
  const of = (at: FileAt): T => {
    const file = files.get(at.id) ?? open(at);
    files.set(at.id, file);
    return file;
  };
  const leave = ({ id }: FileAt): void => {
    files.get(id)?.close();
    files.delete(id);
  };
  serve(
    {
      ...Object.fromEntries(
        Object.entries(answers).map(([name, answer]) => [
          name,
          ({ at, argument }: Asked) => answer(of(at), argument as never, at),
        ]),
      ),
      leave: ({ at }: Asked) => leave(at),
    },
    () => {
      for (const file of files.values()) file.close();
    },
  );
}
