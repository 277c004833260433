import { DatabaseSync } from "node:sqlite";
import { sha256 } from "../kernel/hash.ts";
import { allBuckets, bucketOf, freshDigests } from "./store/content.ts";
import { readMeta } from "./store/meta.ts";

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

/** Reads every row of an edition and computes its content hash, with no trust in the digests that stand in it. Needs no ledger. */
export function readEdition(path: string, onProgress?: (done: number) => void): ReadEdition {
  const read: ReadEdition = { seq: 0, records: 0, content: "", altered: [] };
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { readOnly: true });
    db.exec("PRAGMA cache_size = -64000; PRAGMA mmap_size = 2147483648");
    const meta = readMeta(db);
    read.seq = meta.seq;
    read.records = Number(db.prepare("SELECT count(*) AS n FROM record").get()?.n ?? 0);
    const digestOf = freshDigests(db);
    const buckets = new Map<number, string[]>();
    let done = 0;
    for (const row of db.prepare(HANDLES).all()) {
      const handle = String(row.handle);
      const digest = digestOf(handle);
      if (digest !== row.digest) read.altered.push(handle);
      const lines = buckets.get(bucketOf(handle)) ?? [];
      lines.push(`${handle} ${digest}\n`);
      buckets.set(bucketOf(handle), lines);
      done += 1;
      if (done % 1000 === 0) onProgress?.(done);
    }
    const digests = [...allBuckets()].flatMap((bucket) => {
      const lines = buckets.get(bucket);
      return lines ? [`${bucket} ${sha256(lines.join(""))}\n`] : [];
    });
    return { ...read, content: sha256(digests.join("")) };
  } catch (error) {
    return { ...read, damage: error instanceof Error ? error.message : String(error) };
  } finally {
    db?.close();
  }
}
