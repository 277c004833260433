/** Numbers and points in time as people write them. */

import { offsetAt } from "../../../registry/index.ts";

const OTHER_DIGITS = /[٠-٩۰-۹]/g;
const SPACES = /[\s\u00a0\u2009\u202f']/g;

/** Digits of other scripts as western ones: what is typed on an Arabic keyboard counts. */
export const western = (text: string): string =>
  text.replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).replaceAll("٫", ".");

/**
 * A number as typed, or undefined. Thin spaces between thousands are read over; a comma is refused, for it means thousands to some
 * and decimals to others.
 */
export function numberOf(text: string): number | undefined {
  const bare = western(text).replace(SPACES, "").replace("−", "-");
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(bare)) return undefined;
  const value = Number(bare);
  return Number.isFinite(value) ? value + 0 : undefined;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface Moment {
  day: string;
  time: string;
  zone: string;
}

export const UTC = "UTC";

/** An instant or a day as the three parts that it is typed in. */
export function momentParts(value: string): Moment {
  if (DAY.test(value)) return { day: value, time: "", zone: "" };
  const [, day = value, time = "", zone = ""] = INSTANT.exec(value) ?? [];
  return { day, time, zone: zone === "Z" ? UTC : zone };
}

export type MomentFault = "form-bad-day" | "form-bad-time" | "form-bad-zone" | "form-no-such-hour";

/** The instant that a day, a time and a zone make; the day alone where there is no time and that is allowed. */
export function momentFrom(parts: Moment, dayAlone: boolean): { value: string } | { fault: MomentFault } {
  const day = western(parts.day.trim());
  const time = western(parts.time.trim());
  const zone = parts.zone.trim();
  if (!DAY.test(day) || !isDay(day)) return { fault: "form-bad-day" };
  if (time === "" && dayAlone) return { value: day };
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(time)) return { fault: "form-bad-time" };
  const offset =
    zone === "" || zone === UTC || zone === "Z" ? "Z" : /^[+-]\d{2}:\d{2}$/.test(zone) ? zone : offsetOf(day, time, zone);
  if (offset === undefined) return { fault: "form-bad-zone" };
  if (offset === "none") return { fault: "form-no-such-hour" };
  return { value: `${day}T${time.length === 5 ? `${time}:00` : time}${offset}` };
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The offset of a named zone at a local time; `none` in the hour that a change of clocks leaves out. The earlier of two that it has twice. */
function offsetOf(day: string, time: string, zone: string): string | undefined {
  const local = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  for (const guess of [offsetAt(local - 86_400_000, zone), offsetAt(local + 86_400_000, zone)]) {
    if (guess === undefined) return undefined;
    if (offsetAt(local - guess * 60_000, zone) === guess) return written(guess);
  }
  return "none";
}

const written = (minutes: number): string => {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
};
