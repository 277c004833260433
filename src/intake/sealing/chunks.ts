/** Bytes that come bit by bit, from a browser's or a server's kind of stream. */
export type Bytes = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The pieces of a stream; also where a browser cannot walk over one by itself. Who stops early stops the source. */
export async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  if (!("getReader" in bytes)) {
    yield* bytes;
    return;
  }
  const reader = bytes.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream that asks for the next piece when the one before was taken. `ended` hears what the pieces return. */
export function streamOf<Ended>(
  pieces: AsyncGenerator<Uint8Array, Ended>,
  ended?: (value: Ended) => void,
): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(out) {
        const { done, value } = await pieces.next();
        if (!done) return out.enqueue(value);
        ended?.(value);
        out.close();
      },
      async cancel() {
        // A source that is silent would never let itself be waited for.
        void pieces.return(undefined as Ended).catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
