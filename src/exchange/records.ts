import { type Edition, isPast, type OpenRecord, type PublicRecord } from "../edition/index.ts";
import { refusal } from "./rules/problems.ts";
import { idsIn, type Refs } from "./view.ts";

/** What a handle in an address leads to: a record, or the handle that it was merged into. */
export type Reached<T> = { record: T } | { movedTo: string };

/** Throws a Problem when the record was withdrawn or is not public. */
function resolve(edition: Edition, handle: string): { handle: string } | { movedTo: string } {
  const found = edition.resolve(handle);
  switch (found.found) {
    case "record":
      return { handle: found.handle };
    case "redirect":
      return { movedTo: found.to };
    case "withdrawn":
      throw refusal("withdrawn", `${handle} was withdrawn on ${found.at.slice(0, 10)}. ${found.reason}`.trim());
    case "none":
      throw refusal("unknown-record", "There is no public record with this handle.");
  }
}

function reach<T>(
  edition: Edition,
  handle: string,
  version: number | undefined,
  read: (handle: string) => T | undefined,
): Reached<T> {
  const resolved = resolve(edition, handle);
  if ("movedTo" in resolved) return resolved;
  const record = read(resolved.handle);
  if (record) return { record };
  if (version === undefined) throw refusal("unknown-record", "There is no public record with this handle.");
  if (isPast(edition, resolved.handle, version))
    throw refusal("version-gone", `Version ${version} of ${resolved.handle} is not public: it never was, or it was erased.`);
  throw refusal("unknown-version", `${resolved.handle} has no public version ${version}.`);
}

/** A record with all that belongs on its page. */
export const reachOpen = (edition: Edition, handle: string, version?: number): Reached<OpenRecord> =>
  reach(edition, handle, version, (found) => edition.open(found, version));

/** A record alone. */
export const reachRecord = (edition: Edition, handle: string, version?: number): Reached<PublicRecord> =>
  reach(edition, handle, version, (found) => edition.record(found, version));

/** What several records refer to, looked up at once. */
export const refsOf = (edition: Edition, records: readonly PublicRecord[]): Refs =>
  edition.summaries([...new Set(records.flatMap(idsIn))]);
