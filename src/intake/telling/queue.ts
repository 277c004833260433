/** Work waits its turn here, whoever asks: nobody is refused for coming with many others. */
export interface Queue {
  /** Runs when its turn comes. `bytes` is what the waiting holds in memory. Throws Busy, at once, when too much waits already. */
  run<T>(bytes: number, work: () => Promise<T>): Promise<T>;
  /** How many are in it. */
  length(): number;
}

/** Too many wait: whoever asked keeps what they have and comes back in a moment. */
export class Busy extends Error {
  override name = "Busy";
}

export interface QueueLimits {
  /** How many are worked on at a time. */
  atOnce: number;
  /** How many may be in it, and how much memory they may hold. */
  most: number;
  mostBytes: number;
}

export function openQueue({ atOnce, most, mostBytes }: QueueLimits): Queue {
  let working = 0;
  let held = 0;
  let inside = 0;
  let waiting: (() => void)[] = [];
  let head = 0;
  const next = (): void => {
    const go = waiting[head];
    if (!go) return void working--;
    head++;
    // Taken off in strides: one by one is slow where thousands wait.
    if (head > 1000) {
      waiting = waiting.slice(head);
      head = 0;
    }
    go();
  };
  return {
    length: () => inside,
    async run(bytes, work) {
      if (inside >= most || held + bytes > mostBytes) throw new Busy();
      inside++;
      held += bytes;
      try {
        if (working < atOnce) working++;
        else await new Promise<void>((go) => waiting.push(go));
        try {
          return await work();
        } finally {
          next();
        }
      } finally {
        inside--;
        held -= bytes;
      }
    },
  };
}
