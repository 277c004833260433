import { awaitsReply, closesAt, embargoEnds, periodOf, type RecordBody } from "../../../registry/index.ts";

/** Dates on which something is to happen with a record. */
export const DUE_KINDS = ["embargo", "reply", "review-by", "closes", "stale"] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueDate {
  kind: DueKind;
  /** From this instant on. */
  at: string;
}

/** The dates of a record, from its latest revision. `isPublic`: readers see a version of it. */
export function datesOf(body: RecordBody, isPublic: boolean): DueDate[] {
  if (body.mergedInto || body.state === "withdrawn") return [];
  return [...underReview(body), ...(isPublic ? whilePublic(body) : [])];
}

function* underReview(body: RecordBody): Generator<DueDate> {
  const { embargoUntil, reply, state } = body;
  if (embargoUntil && (state === "in_review" || state === "right_of_reply"))
    yield { kind: "embargo", at: embargoEnds(embargoUntil) };
  if (reply && awaitsReply(body)) yield { kind: "reply", at: dayAfter(reply.due) };
}

function* whilePublic({ type, reviewBy, fields }: RecordBody): Generator<DueDate> {
  if (reviewBy) yield { kind: "review-by", at: `${reviewBy}T00:00:00.000Z` };
  const closes = type === "call" ? closesAt(fields) : undefined;
  if (closes) yield { kind: "closes", at: closes };
  const stale = type === "publication" ? lastDay(fields.staleAfter) : undefined;
  if (stale) yield { kind: "stale", at: dayAfter(stale) };
}

/** The last day of an EDTF date, if it has one that a calendar knows. */
function lastDay(value: unknown): string | undefined {
  const day = typeof value === "string" ? periodOf(value.replace(/T.*$/, ""))?.to : undefined;
  return day && day < "9999" ? day : undefined;
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString();
}
