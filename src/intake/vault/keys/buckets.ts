import type { DatabaseSync } from "node:sqlite";
import { secretBytes } from "../../../kernel/secrets.ts";
import { lock, unlock } from "./lock.ts";

/**
 * Shred keys are locked by the bucketful, and the buckets with the key of the epoch: an erasure locks 256 buckets anew and
 * the keys of one, however many cases there are.
 */
export const bucketOf = (caseId: string): string => caseId.slice(0, 2);

/** What a shred key is locked as. */
export const aboutKey = (caseId: string): string => `vigie/intake/1/shred:${caseId}`;
const aboutBucket = (name: string): string => `vigie/intake/1/bucket:${name}`;

/** A new key for a bucket that something left: what stays in it is locked with that one. */
export function emptied(db: DatabaseSync, name: string, old: Uint8Array): Uint8Array {
  const bucket = secretBytes(32);
  const again = db.prepare("update shred set key = ? where case_id = ?");
  // Ids are hex digits: all that begin so lie before this one.
  for (const row of db.prepare("select case_id, key from shred where case_id >= ? and case_id < ?").all(name, `${name}g`)) {
    const caseId = row.case_id as string;
    const key = unlock(old, row.key as Uint8Array, aboutKey(caseId));
    if (!key) continue;
    again.run(lock(bucket, key, aboutKey(caseId)), caseId);
    key.fill(0);
  }
  old.fill(0);
  return bucket;
}

export function openBucket(db: DatabaseSync, epoch: Uint8Array, name: string): Uint8Array | undefined {
  const row = db.prepare("select key from bucket where name = ?").get(name);
  return row && unlock(epoch, row.key as Uint8Array, aboutBucket(name));
}

/** Writes down a bucket's key, locked with that of the epoch. */
export function lockBucket(db: DatabaseSync, epoch: Uint8Array, name: string, bucket: Uint8Array): void {
  const put = "insert into bucket (name, key) values (?, ?) on conflict (name) do update set key = excluded.key";
  db.prepare(put).run(name, lock(epoch, bucket, aboutBucket(name)));
}

export const byBucket = (cases: readonly string[]): Map<string, string[]> => Map.groupBy(cases, bucketOf);
