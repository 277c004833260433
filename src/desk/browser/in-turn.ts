let last: Promise<unknown> = Promise.resolve();

/** What a form sends goes one after the other: each bears the stamp that the one before was answered with. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
