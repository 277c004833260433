/** When what people told ends by itself. Days are UTC dates, `2026-05-17`. */

/** Days that a case waits for somebody of the team to open it. */
export const UNOPENED_DAYS = 90;
/** Days after the last word in a case, where nobody agreed to more. */
export const AFTER_LAST_WORD_DAYS = 90;
/** Days after the last word, where the person agreed to years. */
export const YEARS_DAYS = 5 * 365;
/** The most that a team can keep what it may keep for years. */
export const MOST_YEARS_DAYS = 10 * 365;
/** Days that what the team holds for spam is still there. */
export const SPAM_DAYS = 30;
/** Days that a reply waits to be fetched. */
export const UNREAD_REPLY_DAYS = 30;
/** Days in which a file that was begun must have come whole. */
export const UNFINISHED_FILE_DAYS = 7;

export interface Lifetime {
  day: string;
  lastDay: string;
  /** Somebody of the team has opened it. */
  opened: boolean;
  spam: boolean;
  keep: boolean;
  /** Chosen by the team. */
  keptUntil: string | undefined;
}

/** The day on which a case is erased by itself. */
export function untilOf(it: Lifetime): string {
  const limit = limitOf(it);
  if (it.keptUntil === undefined) return it.opened && it.keep && !it.spam ? plusDays(it.lastDay, YEARS_DAYS) : limit;
  return it.keptUntil < limit ? it.keptUntil : limit;
}

/** The latest day that the team can choose: what was agreed to binds it. */
export function limitOf({ day, lastDay, opened, spam, keep }: Lifetime): string {
  if (spam) return plusDays(lastDay, SPAM_DAYS);
  if (!opened) return plusDays(lastDay > day ? lastDay : day, UNOPENED_DAYS);
  return plusDays(lastDay, keep ? MOST_YEARS_DAYS : AFTER_LAST_WORD_DAYS);
}

/** What the vault knows of the calendar, so that a clock that is wrong erases nothing. */
export interface Calendar {
  /** The latest day that was believed. */
  known: string | undefined;
  /** The first day that the clock named after it had jumped ahead. */
  jumped: string | undefined;
}

/** A clock that goes on by more than this was off, or is wrong. */
const BELIEVED_DAYS = 31;
/** Days that it must hold before it is believed all the same. */
const HELD_DAYS = 3;

/** Is `today` to be believed, and what is known then? Days never go back. */
export function calendarOn(today: string, { known, jumped }: Calendar): Calendar & { believed: boolean } {
  if (known === undefined) return { known: today, jumped: undefined, believed: true };
  if (today <= known) return { known, jumped: undefined, believed: true };
  if (daysBetween(known, today) <= BELIEVED_DAYS) return { known: today, jumped: undefined, believed: true };
  if (jumped !== undefined && jumped <= today && daysBetween(jumped, today) <= BELIEVED_DAYS) {
    const held = daysBetween(jumped, today) >= HELD_DAYS;
    return held ? { known: today, jumped: undefined, believed: true } : { known, jumped, believed: false };
  }
  return { known, jumped: today, believed: false };
}

const DAY_MS = 86_400_000;

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
