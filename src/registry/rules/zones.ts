const MINUTE = 60_000;

/** Minutes that a zone of the tz database (`Europe/Athens`) is ahead of UTC at an instant in milliseconds; undefined for no such zone. */
export function offsetAt(instant: number, zone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(instant);
    const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign = "+", hours = "0", minutes = "0"] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return undefined;
  }
}

/** Where a day ends last on Earth. */
const LAST = -12 * 60;

const FIXED = /^(?:UTC|GMT)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?$/i;

/**
 * The instant of a clock's time (`2026-05-31T17:00:00`) in a zone as people write it: `Europe/Athens`, `UTC+2`, `+03:00`, `AoE`. UTC when
 * nothing is said; the last zone on Earth when what is said is no zone, so that nothing ends too early.
 */
export function instantIn(local: string, zone: string): string {
  const time = Date.parse(`${local}Z`);
  const [, sign, hours, minutes = "0"] = FIXED.exec(zone.trim()) ?? [];
  let ahead: number | undefined;
  if (/^(?:|Z|UTC|GMT)$/i.test(zone.trim())) ahead = 0;
  else if (sign) ahead = (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  // The clocks may change between UTC's time and the zone's: the second look is at the right side of it.
  else ahead = offsetAt(time - (offsetAt(time, zone.trim()) ?? 0) * MINUTE, zone.trim());
  return new Date(time - (ahead ?? LAST) * MINUTE).toISOString();
}
