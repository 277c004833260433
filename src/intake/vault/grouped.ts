/** Many askers, one commit: what comes while a group is being written waits for the next one. */
export interface Grouped<T, R> {
  add(item: T): Promise<R>;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

interface Waiting<T, R> {
  item: T;
  size: number;
  done: (result: R) => void;
  failed: (error: unknown) => void;
}

export interface GroupOptions<T> {
  /** Items, and the sum of their sizes, that one group has at most. */
  items: number;
  bytes: number;
  sizeOf: (item: T) => number;
}

/** `write` gets up to so many at a time and answers one result for each. When it throws, all of its group are told. */
export function grouped<T, R>(write: (items: T[]) => Promise<R[]>, { items, bytes, sizeOf }: GroupOptions<T>): Grouped<T, R> {
  const queue: Waiting<T, R>[] = [];
  let working: Promise<void> | undefined;

  const next = (): Waiting<T, R>[] => {
    let sum = 0;
    let count = 0;
    while (count < items && count < queue.length) {
      sum += queue[count]?.size ?? 0;
      if (count > 0 && sum > bytes) break;
      count++;
    }
    return queue.splice(0, count);
  };

  const work = async (): Promise<void> => {
    // Whoever asks in the same turn of the loop goes along.
    await new Promise(setImmediate);
    while (queue.length > 0) {
      const group = next();
      try {
        const results = await write(group.map((it) => it.item));
        for (const [i, it] of group.entries()) it.done(results[i] as R);
      } catch (error) {
        for (const it of group) it.failed(error);
      }
      // Others have their turn before the next group: reading goes on while thousands arrive.
      await new Promise(setImmediate);
    }
    working = undefined;
  };

  return {
    add: (item) =>
      new Promise((done, failed) => {
        queue.push({ item, size: sizeOf(item), done, failed });
        working ??= work();
      }),
    idle: async () => {
      while (working) await working;
    },
  };
}
