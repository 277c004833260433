import type { Edition, OpenRecord, VersionInfo } from "../edition/index.ts";
import { sha256 } from "../kernel/hash.ts";
import { filesIn } from "./rules/holdings.ts";
import { nothingAsked, tooMany, unknownRecord, withdrawnRecord } from "./rules/refusals.ts";
import type { CustodyAct, Making, PackedRecord, PackModel, Why } from "./rules/shapes.ts";

/** Records of one pack, with what they rest on. */
export const MOST_RECORDS = 2000;

export interface Wanted {
  /** Handles, in any order. */
  handles: readonly string[];
  making: Making;
  /** Also the originals that readers do not get: by an explicit choice of who has the right. */
  originals: boolean;
}

/**
 * Everything that belongs into a pack, from the public edition alone: the records asked for, the statements about them, and the sources that
 * any of these rests on. Throws `pack-empty`, `pack-record-unknown`, `pack-record-withdrawn` or `pack-too-many`.
 */
export function gather(edition: Edition, { handles, making, originals }: Wanted, most = MOST_RECORDS): PackModel {
  const found = closure(edition, handles, most);
  const access = { originals, served: (name: string) => edition.object(name) };
  const asked = [...found.values()].flatMap(({ why, record }) => (why === "asked" ? [record.handle] : [])).sort();
  const records = [...found.values()]
    .sort((a, b) => ORDER[a.why] - ORDER[b.why] || (a.record.handle < b.record.handle ? -1 : 1))
    .map(({ why, record, refs }): PackedRecord => {
      const known = edition.versions(record.handle);
      const versions = known.toSorted((a, b) => a.version - b.version);
      const open = { record, refs, backlinks: [], versions: known, latest: true };
      const at = (version: number) => edition.record(record.handle, version);
      return { why, open, record, versions, at, acts: versions.map(publicAct), ...filesIn(record, access), log: [] };
    });
  const asOf = records.reduce((latest, { record }) => (record.changed > latest ? record.changed : latest), "");
  const standsFor = (id: string): string => edition.summaries([id]).get(id)?.id ?? id;
  return { making, name: nameOf(asked, asOf), asOf, asked, records, standsFor };
}

const ORDER: Readonly<Record<Why, number>> = { asked: 0, statement: 1, evidence: 2 };

const publicAct = ({ at, act, version, reason, seq, hash }: VersionInfo): CustodyAct => ({
  ...{ at, act, version, reason, seq, hash },
  public: true,
});

function nameOf(asked: readonly string[], asOf: string): string {
  const [only = ""] = asked;
  const what = asked.length === 1 ? only : `selection-${sha256(asked.join("\n")).slice(0, 8)}`;
  return `vigie-${what}-${asOf.slice(0, 10)}`;
}

/** A record of a pack, with what it refers to. */
export interface Reached extends Pick<OpenRecord, "record" | "refs"> {
  why: Why;
}

/** The records that belong into a pack, by handle. Throws as `gather` does. */
export function closure(edition: Edition, handles: readonly string[], most: number): Map<string, Reached> {
  const found = new Map<string, Reached>();
  const put = (why: Why, read: Pick<OpenRecord, "record" | "refs"> | undefined): void => {
    if (!read || found.has(read.record.handle)) return;
    found.set(read.record.handle, { why, record: read.record, refs: read.refs });
    if (found.size > most) throw tooMany(most);
  };
  const opened = handles.map((handle) => reach(edition, handle));
  for (const open of opened) put("asked", open);
  if (found.size === 0) throw nothingAsked();
  for (const { backlinks } of opened)
    for (const { type, field, handle } of backlinks)
      if (type === "claim" && field.split(".")[0] === "about" && !found.has(handle)) put("statement", edition.read(handle));
  for (const { refs } of [...found.values()])
    for (const { type, handle } of refs.values())
      if (type === "source" && !found.has(handle)) put("evidence", edition.read(handle));
  return found;
}

/** The record behind a handle; a merged one is the one that it was merged into. */
function reach(edition: Edition, handle: string): OpenRecord {
  const there = edition.resolve(handle);
  if (there.found === "withdrawn") throw withdrawnRecord(there.handle, there.at);
  if (there.found === "redirect") return reach(edition, there.to);
  const open = there.found === "record" ? edition.open(there.handle) : undefined;
  if (!open) throw unknownRecord(handle);
  return open;
}
