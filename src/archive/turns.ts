export interface Pace {
  /** Items that are prepared at the same time. */
  atOnce: number;
  /** Items that may be prepared and wait for one before them. */
  ahead: number;
}

/**
 * Prepares items side by side and enters them one after the other, in the order of the items. `prepare` must not fail;
 * when `enter` does, none after it is entered.
 */
export async function inTurn<T, P>(
  items: readonly T[],
  prepare: (item: T) => Promise<P>,
  enter: (item: T, prepared: P) => Promise<void>,
  { atOnce, ahead }: Pace,
): Promise<void> {
  const queue = items.values();
  const waiting = new Set<Promise<void>>();
  let last: Promise<void> = Promise.resolve();
  const work = async (): Promise<void> => {
    for (const item of queue) {
      const before = last;
      const turn = Promise.withResolvers<void>();
      last = turn.promise;
      const prepared = await prepare(item);
      const entered = before.then(() => enter(item, prepared)).finally(() => waiting.delete(entered));
      waiting.add(entered);
      entered.then(turn.resolve, turn.reject);
      if (waiting.size > ahead) await Promise.race(waiting);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await last;
}

/** Does one work at a time, in the order in which it is given, however many are waiting. */
export type Alone = <T>(work: () => Promise<T>) => Promise<T>;

export function oneAtATime(): Alone {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
