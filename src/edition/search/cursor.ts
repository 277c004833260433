import { createHash } from "node:crypto";
import { Problem } from "../../kernel/problem.ts";
import type { SearchQuery } from "../rules/public.ts";

/** Where the next page begins: after that record, which was found at that place; of that very query. */
export interface Position {
  offset: number;
  handle: string;
}

/** A fingerprint of a query without its cursor and limit: a cursor fits no other one. */
export function fingerprint({ q, lang, filters, from, to, sort, widen }: SearchQuery): string {
  const chosen = Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([
    q,
    lang,
    chosen.map(([name, values]) => [name, values.toSorted()]),
    from ?? "",
    to ?? "",
    sort,
    widen,
  ]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

export const writeCursor = ({ offset, handle }: Position, print: string): string =>
  Buffer.from(`1 ${print} ${offset} ${handle}`).toString("base64url");

const PATTERN = /^1 ([\w-]{12}) (\d{1,9}) ([A-Z0-9-]{1,60})$/;

/** Throws Problem `bad-cursor` (400) for what was not written here, or for another query. */
export function readCursor(cursor: string, print: string): Position {
  const text = /^[\w-]{1,200}$/.test(cursor) ? Buffer.from(cursor, "base64url").toString("latin1") : "";
  const match = PATTERN.exec(text);
  if (!match || match[1] !== print)
    throw new Problem("bad-cursor", 400, "This page of results is not part of this search. Begin the search again.", {
      cursor: "unknown",
    });
  return { offset: Number(match[2]), handle: match[3] ?? "" };
}
