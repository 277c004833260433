import type { ChildProcess } from "node:child_process";
import type { Stream, Writable } from "node:stream";
import { endApart, memoryOfAll } from "./apart.ts";

const LOOK_MS = 100;

export interface ProcessLimits {
  /** Bytes that it may say. */
  output: number;
  /** Seconds on the clock. */
  seconds: number;
  /** Resident bytes, of all that it starts. */
  memory: number;
}

/**
 * Gives bytes to a process and answers all that it said; undefined when it took too long or too much, said too much, or did not
 * end well. It has ended when this returns. `into`: which of its streams takes the bytes.
 */
export async function answerOf(
  child: ChildProcess,
  bytes: Uint8Array,
  limits: ProcessLimits,
  into = 0,
): Promise<Buffer | undefined> {
  const clock = setTimeout(() => endApart(child), limits.seconds * 1000);
  const watch = setInterval(async () => (await memoryOfAll(child.pid)) > limits.memory && endApart(child), LOOK_MS);
  try {
    return await heard(child, bytes, limits.output, into);
  } finally {
    clearTimeout(clock);
    clearInterval(watch);
    endApart(child);
  }
}

function heard(child: ChildProcess, bytes: Uint8Array, most: number, into: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > most) endApart(child);
    else chunks.push(chunk);
  });
  const ear = child.stdio[into];
  if (takes(ear)) {
    // It may end before it has read all.
    ear.on("error", () => undefined);
    ear.end(bytes);
  }
  const { promise, resolve } = Promise.withResolvers<Buffer | undefined>();
  child.once("error", () => resolve(undefined));
  child.once("close", (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined));
  return promise;
}

const takes = (stream: Stream | null | undefined): stream is Writable => stream != null && "write" in stream;
