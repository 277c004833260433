import type { PublicRecord } from "../../edition/index.ts";
import { closesAt, periodOf } from "../../registry/index.ts";
import { asText } from "./values.ts";

/** Fields that say until when a record holds, by type. */
const UNTIL: Readonly<Partial<Record<PublicRecord["type"], "closes" | "staleAfter">>> = {
  call: "closes",
  publication: "staleAfter",
};

/** What of a record is over when the day `today` begins, by UTC: a call that has closed, a guide that nobody has looked at for too long. */
export function overOn(
  { type, fields }: PublicRecord,
  today: string,
): { field: "closes" | "staleAfter"; date: string } | undefined {
  const field = UNTIL[type];
  const date = field && asText(fields[field]);
  if (field === "closes") {
    const end = closesAt(fields);
    return date && end !== undefined && end <= `${today}T00:00:00.000Z` ? { field, date } : undefined;
  }
  const last = date ? periodOf(date.replace(/T.*$/, ""))?.to : undefined;
  return field && date && last !== undefined && last < today ? { field, date } : undefined;
}
