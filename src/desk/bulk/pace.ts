import { setImmediate } from "node:timers/promises";

/** Milliseconds that long work may hold the thread before pages get their turn. */
const TURN = 10;

/** Lets others have their turn when this work has had its own: to be awaited between two rows. */
export function pace(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}

/** Throws when the work was stopped: what is done is kept, and the rest begins again from there. */
export function goOn(signal: AbortSignal): void {
  if (signal.aborted) throw signal.reason ?? new Error("stopped");
}
