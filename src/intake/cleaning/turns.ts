/** A line in which so many work at a time, and the others wait. */
export interface Turns {
  /** Does the work when its turn comes; nothing when more than `most` wait already. */
  take<T>(atOnce: number, work: () => Promise<T>, most?: number): Promise<T | undefined>;
}

export function openTurns(): Turns {
  let working = 0;
  const waiting: (() => void)[] = [];
  return {
    async take(atOnce, work, most = Number.POSITIVE_INFINITY) {
      if (working < atOnce) working++;
      else if (waiting.length >= most) return undefined;
      else await new Promise<void>((begin) => waiting.push(begin));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else working--;
      }
    },
  };
}
