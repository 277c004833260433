export interface Recurring {
  /** Begins no further turn, tells the running one to stop, and waits until it has. */
  close(): Promise<void>;
}

/** Does the same thing again and again, one turn after the other and `pause` milliseconds between them. What a turn throws is told, and ends nothing. */
export function recurring(
  pause: number,
  turn: (signal: AbortSignal) => Promise<unknown>,
  onError: (error: unknown) => void,
): Recurring {
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const next = (): void => {
    running = turn(closing.signal)
      .then(
        () => {},
        (error: unknown) => {
          if (!closing.signal.aborted) onError(error);
        },
      )
      .then(() => {
        if (!closing.signal.aborted) timer = setTimeout(next, pause).unref();
      });
  };
  timer = setTimeout(next, 0).unref();
  return {
    async close() {
      closing.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
