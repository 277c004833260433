import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "../../kernel/hash.ts";
import { statements } from "./statements.ts";

/**
 * The content hash: one digest per handle, hashed together in 256 buckets, and these into one. A change to one record
 * costs one bucket, and an edition that followed the ledger has the same hash as one that was built at once.
 */
const BUCKETS = 256;

export const bucketOf = (handle: string): number => Number.parseInt(sha256(handle).slice(0, 2), 16) % BUCKETS;

const PARTS: readonly string[] = [
  "SELECT id, handle, type, version, changed, brief, from_day, to_day, sort_day FROM record WHERE ord = ?",
  "SELECT version, seq, act, at, reason, hash, body FROM version WHERE ord = ? ORDER BY version",
  "SELECT target, field FROM link WHERE ord = ? ORDER BY target, field",
  "SELECT name, value FROM facet WHERE ord = ? ORDER BY name, value",
  "SELECT sha256, kind, media_type, name, bytes FROM object WHERE ord = ? ORDER BY sha256, kind",
  "SELECT file, page, part, lang, confidence, text FROM passage WHERE ord = ? ORDER BY rowid",
];

/** What one handle contributes, from the rows as they stand; undefined when the edition knows nothing of it. */
export function digestOf(db: DatabaseSync, handle: string): string | undefined {
  const run = statements(db);
  const ord = run("SELECT ord FROM record WHERE handle = ?").get(handle)?.ord;
  const parts = ord === undefined ? [] : PARTS.map((sql) => run(sql).all(ord));
  const gone = run("SELECT handle, id, kind, target, at, reason FROM gone WHERE handle = ?").all(handle);
  const changes = run("SELECT seq, type, act, at, reason, version FROM change WHERE handle = ? ORDER BY seq").all(handle);
  if (ord === undefined && gone.length === 0 && changes.length === 0) return undefined;
  return sha256(JSON.stringify([...parts, gone, changes]));
}

/** Brings the digests of these handles up to date, and answers the buckets that need a new digest too. */
export function redigest(db: DatabaseSync, handles: Iterable<string>): Set<number> {
  const run = statements(db);
  const touched = new Set<number>();
  for (const handle of handles) {
    const bucket = bucketOf(handle);
    touched.add(bucket);
    const digest = digestOf(db, handle);
    if (digest === undefined) run("DELETE FROM digest WHERE bucket = ? AND handle = ?").run(bucket, handle);
    else run("INSERT OR REPLACE INTO digest (bucket, handle, digest) VALUES (?, ?, ?)").run(bucket, handle, digest);
  }
  return touched;
}

export const allBuckets = (): Iterable<number> => Array.from({ length: BUCKETS }, (_, bucket) => bucket);

export function rebucket(db: DatabaseSync, buckets: Iterable<number>): void {
  const run = statements(db);
  for (const bucket of buckets) {
    const rows = run("SELECT handle, digest FROM digest WHERE bucket = ? ORDER BY handle").all(bucket);
    const digest = sha256(rows.map((row) => `${row.handle} ${row.digest}\n`).join(""));
    run("INSERT OR REPLACE INTO bucket (bucket, digest) VALUES (?, ?)").run(bucket, digest);
  }
}

/** The hash over everything. Empty buckets count like those that were never used. */
export function contentHash(db: DatabaseSync): string {
  const empty = sha256("");
  const rows = statements(db)("SELECT bucket, digest FROM bucket WHERE digest <> ? ORDER BY bucket").all(empty);
  return sha256(rows.map((row) => `${row.bucket} ${row.digest}\n`).join(""));
}
