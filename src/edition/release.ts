import { availableParallelism } from "node:os";
import { DatabaseSync } from "node:sqlite";
import { sha256 } from "../kernel/hash.ts";
import { allBuckets, bucketOf } from "./store/content.ts";
import { readMeta } from "./store/meta.ts";
import { openThread, type Thread } from "./threads/thread.ts";

/** A copy of an edition as of one moment. */
export interface ReleasedCopy {
  /** Last entry of the ledger that is in it. */
  seq: number;
  records: number;
  /** Content hash. */
  hash: string;
  /** When the edition last changed. */
  at: string;
}

/** Copies the edition at `path` to `to` while it may be written to: one consistent file without a log beside it. `to` must not exist. */
export function copyEdition(path: string, to: string): ReleasedCopy {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 10_000 });
  try {
    db.prepare("VACUUM INTO ?").run(to);
  } finally {
    db.close();
  }
  const copy = new DatabaseSync(to, { readOnly: true });
  try {
    const { seq, records, hash, at } = readMeta(copy);
    return { seq, records, hash, at };
  } finally {
    copy.close();
  }
}

/** What an edition file says, made anew from its rows. */
export interface ReadEdition {
  seq: number;
  records: number;
  /** Content hash, computed and not read. */
  content: string;
  /** Handles whose rows are not what their digests say. */
  altered: string[];
  /** Why it cannot be read. */
  damage?: string;
}

const HANDLES = `SELECT handle, digest FROM record UNION ALL SELECT handle, digest FROM gone UNION ALL SELECT handle, digest FROM shape
  ORDER BY handle`;

/** Each reads from the same disk and holds where the passages are: more would cost more than they bring. */
const MOST_THREADS = 4;
/** Handles that a thread is given at a time. */
const CHUNK = 1000;

/**
 * Reads every row of an edition and computes its content hash, with no trust in the digests that stand in it, in as many threads as help.
 * Needs no ledger.
 */
export async function readEdition(path: string, onProgress?: (done: number) => void): Promise<ReadEdition> {
  const read: ReadEdition = { seq: 0, records: 0, content: "", altered: [] };
  const threads: Thread[] = [];
  try {
    const { seq, records, rows } = listed(path);
    Object.assign(read, { seq, records });
    const digests = new Map<number, string[]>();
    let [next, done] = [0, 0];
    const work = async (thread: Thread): Promise<void> => {
      while (next < rows.length) {
        const from = next;
        next += CHUNK;
        const mine = rows.slice(from, next).map(({ handle }) => handle);
        digests.set(from, await thread.call<string[]>("digests", mine));
        done += mine.length;
        onProgress?.(done);
      }
    };
    for (let i = 0; i < Math.min(availableParallelism(), MOST_THREADS); i++)
      threads.push(openThread(new URL("./store/digester.ts", import.meta.url), { path }));
    await Promise.all(threads.map(work));
    const buckets = new Map<number, string[]>();
    for (const [i, { handle, digest: said }] of rows.entries()) {
      const digest = digests.get(i - (i % CHUNK))?.[i % CHUNK];
      if (digest !== said) read.altered.push(handle);
      const lines = buckets.get(bucketOf(handle)) ?? [];
      lines.push(`${handle} ${digest}\n`);
      buckets.set(bucketOf(handle), lines);
    }
    const hashes = [...allBuckets()].flatMap((bucket) => {
      const lines = buckets.get(bucket);
      return lines ? [`${bucket} ${sha256(lines.join(""))}\n`] : [];
    });
    return { ...read, content: sha256(hashes.join("")) };
  } catch (error) {
    return { ...read, damage: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const thread of threads) await thread.close();
  }
}

/** What is in the file, and what it says of each. */
function listed(path: string): { seq: number; records: number; rows: { handle: string; digest: string }[] } {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const { seq } = readMeta(db);
    const records = Number(db.prepare("SELECT count(*) AS n FROM record").get()?.n ?? 0);
    const rows = db.prepare(HANDLES).all();
    return { seq, records, rows: rows.map(({ handle, digest }) => ({ handle: String(handle), digest: String(digest) })) };
  } finally {
    db.close();
  }
}
