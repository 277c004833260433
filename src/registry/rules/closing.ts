import { periodOf } from "./dates.ts";
import { instantIn } from "./zones.ts";

const CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

/** From which instant on a call is closed: the end of its last day, or the hour it names, in its own time zone. Undefined for one without an end. */
export function closesAt({ closes, zone }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof closes !== "string") return undefined;
  const own = typeof zone === "string" ? zone : "";
  const [, clock, offset] = CLOCK.exec(closes) ?? [];
  if (clock) return instantIn(clock, offset ?? own);
  const day = periodOf(closes.replace(/T.*$/, ""))?.to;
  return day && day < "9999" ? instantIn(`${dayAfter(day)}T00:00:00`, own) : undefined;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
