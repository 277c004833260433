const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Looks in a row that do not see a page before somebody is told. */
export const FAILURES_TOLD = 3;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/**
 * When to look next. A page that is not seen is looked at again sooner, and then ever more seldom: at least once a day,
 * or as often as it is watched where that is less, however many weeks it is down.
 */
export function nextDue(at: string, every: number, failures: number): string {
  const usual = every * HOUR;
  if (failures === 0) return later(at, usual);
  const soon = 0.25 * HOUR * 2 ** Math.min(failures - 1, 12);
  return later(at, Math.min(soon, Math.max(usual, DAY)));
}
