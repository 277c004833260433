/** Workers of this process that wait for work in a database: what is queued here is begun at once, and not at the next look. */
const waiting = new WeakMap<object, Set<() => void>>();

/** Calls `work` whenever something may be there; gives back what ends that. */
export function onWake(database: object, work: () => void): () => void {
  const all = waiting.get(database) ?? new Set();
  waiting.set(database, all.add(work));
  return () => void all.delete(work);
}

export function wake(database: object): void {
  for (const work of waiting.get(database) ?? []) work();
}
