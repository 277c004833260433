import type { Readable } from "node:stream";

/**
 * A stream of node as the body of an answer. `Readable.toWeb` may push into a body whose reader has left, and what it throws
 * then ends the process; this gives only what is asked for, and ends its source when the reader leaves. An error of the
 * source reaches whoever reads the body.
 */
export function bodyOf(source: Readable): ReadableStream<Uint8Array> {
  // One that comes before the first read waits for the iterator, which tells of it.
  source.on("error", () => undefined);
  const chunks = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        source.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
