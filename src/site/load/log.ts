import type { EntryProof, Leaf, LogReader } from "../../transparency/index.ts";
import { signersOf } from "../rules/age.ts";

/** What the page of the log shows. `from`: the oldest entry of those that are listed. */
export interface LogView {
  origin: string;
  size: number;
  checkpoint?: string;
  /** When the last checkpoint was signed. */
  at?: string;
  /** Public keys, the one in use first. */
  keys: { vkey: string; since: string }[];
  /** Names that stand under the checkpoint besides the log's own. */
  witnesses: string[];
  timestamps: EntryProof["timestamps"];
  entries: { index: number; leaf: Leaf }[];
  from: number;
}

/** Where a version stands in the log, and since when. */
export interface Logged {
  index: number;
  at: string;
}

/** The entries of a record's versions, by version. A log that does not answer is no reason to show no page. */
export async function loggedVersions(
  log: LogReader | undefined,
  handle: string,
  versions: readonly { version: number }[],
): Promise<ReadonlyMap<number, Logged>> {
  const found = await Promise.all(
    versions.map(async ({ version }) => [version, await log?.entryOf(handle, version).catch(() => undefined)] as const),
  );
  return new Map(found.flatMap(([version, logged]) => (logged ? [[version, logged] as const] : [])));
}

/** Entries on one page of the log. */
export const LOG_PAGE = 25;

/** The log as it stands, with the entries before `before`, newest first. */
export async function loadLog(log: LogReader, before?: number): Promise<LogView> {
  const latest = await log.latest();
  const size = latest?.size ?? 0;
  const end = Math.min(before ?? size, size);
  const from = Math.max(0, end - LOG_PAGE);
  const leaves = end > from ? await log.leaves(from, end - from) : [];
  const newest = size > 0 ? await log.proof(size - 1) : undefined;
  return {
    origin: log.origin,
    size,
    checkpoint: latest?.checkpoint,
    at: latest?.at,
    keys: log
      .keys()
      .keys.map(({ vkey, since }) => ({ vkey, since }))
      .reverse(),
    witnesses: latest ? signersOf(latest.checkpoint).filter((name) => name !== log.origin) : [],
    timestamps: newest?.timestamps ?? [],
    entries: leaves.map((leaf, i) => ({ index: from + i, leaf })).reverse(),
    from,
  };
}
