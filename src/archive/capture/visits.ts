import { setTimeout as wait } from "node:timers/promises";

/** Takes turns: a few captures at a time, one at a time of a host, and a pause between two of them. */
const hosts = new Map<string, { last: Promise<unknown>; until: number; waiting: number }>();
let running = 0;
const queue: (() => void)[] = [];

/** Does the work when it is its turn. `pause` in seconds. Rejects as the signal does when it is given up before. */
export async function inItsTurn<T>(
  host: string,
  { pause, atOnce, signal }: { pause: number; atOnce: number; signal?: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const lane = hosts.get(host) ?? { last: Promise.resolve(), until: 0, waiting: 0 };
  hosts.set(host, lane);
  lane.waiting += 1;
  const before = lane.last;
  const done = Promise.withResolvers<void>();
  lane.last = done.promise;
  try {
    await before;
    const rest = lane.until - performance.now();
    if (rest > 0) await wait(rest, undefined, { ...(signal && { signal }) });
    await slot(atOnce);
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      running -= 1;
      queue.shift()?.();
      lane.until = performance.now() + pause * 1000;
    }
  } finally {
    lane.waiting -= 1;
    done.resolve();
    forget();
  }
}

async function slot(atOnce: number): Promise<void> {
  while (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
  running += 1;
}

/** Hosts that may be visited at any time need no place. */
function forget(): void {
  if (hosts.size < 500) return;
  for (const [host, { waiting, until }] of hosts) if (waiting === 0 && until < performance.now()) hosts.delete(host);
}
