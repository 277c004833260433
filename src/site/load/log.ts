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
  entries: Listed[];
  from: number;
  /** Nothing more is signed. Why is for the team. */
  stopped: boolean;
}

/** One line of the list. `through`: the newest of several entries that it stands for. */
export interface Listed {
  index: number;
  leaf: Leaf;
  through?: number;
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

/** Lines on one page of the log. */
const LOG_PAGE = 25;
const READ_AT_ONCE = 200;
/** Entries that one page reads at most. */
const MOST_READ = 2000;

/**
 * The lines before `end`, newest first. What is written every day so that nobody sees whether somebody told something is one line
 * a day: it would hide everything else.
 */
async function linesBefore(log: LogReader, end: number): Promise<{ entries: Listed[]; from: number }> {
  const entries: Listed[] = [];
  let from = end;
  while (from > 0 && end - from < MOST_READ) {
    const start = Math.max(0, from - READ_AT_ONCE);
    const leaves = await log.leaves(start, from - start);
    for (const [i, leaf] of [...leaves.entries()].reverse()) {
      const last = entries.at(-1);
      if (leaf.kind === "telling" && last?.leaf.kind === "telling" && last.leaf.at === leaf.at) {
        last.through ??= last.index;
        last.index = start + i;
        from = start + i;
        continue;
      }
      if (entries.length === LOG_PAGE) return { entries, from };
      entries.push({ index: start + i, leaf });
      from = start + i;
    }
    from = start;
  }
  return { entries, from };
}

/** The log as it stands, with the entries before `before`, newest first. */
export async function loadLog(log: LogReader, before?: number): Promise<LogView> {
  const latest = await log.latest();
  const size = latest?.size ?? 0;
  const end = Math.min(before ?? size, size);
  const { entries, from } = await linesBefore(log, end);
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
    entries,
    from,
    stopped: log.stopped?.() !== undefined,
  };
}
