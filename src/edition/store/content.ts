import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "../../kernel/hash.ts";
import { statements } from "./statements.ts";

/**
 * The content hash: one digest per handle, hashed together in 256 buckets, and these into one. A change to one record
 * costs one bucket, and an edition that followed the ledger has the same hash as one that was built at once.
 */
const BUCKETS = 256;

export function bucketOf(handle: string): number {
  let sum = 0;
  for (let i = 0; i < handle.length; i++) sum = (sum * 31 + handle.charCodeAt(i)) % 65_521;
  return sum % BUCKETS;
}

/** What there is of a record besides its versions: rows as they stand in the tables, each list in its order. */
export interface Content {
  brief: string;
  days: readonly number[];
  facets: readonly (readonly [name: string, value: string])[];
  links: readonly (readonly [target: string, field: string])[];
  objects: readonly (readonly (string | number | null)[])[];
  passages: readonly (readonly (string | number | null)[])[];
}

export const hashOf = ({ brief, days, facets, links, objects, passages }: Content): string =>
  sha256(JSON.stringify([brief, days, inOrder(facets), inOrder(links), inOrder(objects), passages]));

const inOrder = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => row.join("\n")).sort();

type Row = Record<string, string | number | null>;
/** What is hashed of a version, in this order of its parts. */
export interface VersionDigest {
  version: number;
  seq: number;
  act: string;
  at: string;
  reason: string;
  hash: string;
  digest: string;
}

export const versionsOf = (db: DatabaseSync, ord: number): VersionDigest[] =>
  statements(db)("SELECT version, seq, act, at, reason, hash, digest FROM version WHERE ord = ? ORDER BY version").all(
    ord,
  ) as unknown as VersionDigest[];

/** The digest of a record that is there: its content and its versions. */
export const recordDigest = (
  handle: string,
  id: string,
  published: string,
  content: string,
  versions: readonly VersionDigest[],
): string => sha256(JSON.stringify([handle, id, published, content, versions]));

/** The digest of a row that stands for itself: what is left of a record, or a change of the monitor. */
export const rowDigest = (...row: readonly (string | number)[]): string => sha256(JSON.stringify(row));

/**
 * Makes anew what a handle contributes, from the rows and with no trust in the digests that stand beside them. For a file that nobody writes
 * to meanwhile: facets, and which passages belong to which record, are read once, when this is called.
 */
export function freshDigests(db: DatabaseSync): (handle: string) => string | undefined {
  const run = statements(db);
  const named = new Map<number, readonly [string, string]>();
  for (const { id, name, value } of run("SELECT id, name, value FROM facet").iterate())
    named.set(Number(id), [String(name), String(value)]);
  // No index leads from a record to all of its passages: looking each up would read the whole table for each.
  const passagesOf = new Map<number, number[]>();
  for (const { id, ord } of run("SELECT rowid AS id, ord FROM passage ORDER BY rowid").iterate()) {
    const mine = passagesOf.get(Number(ord));
    if (mine) mine.push(Number(id));
    else passagesOf.set(Number(ord), [Number(id)]);
  }
  const passage = run("SELECT file, page, part, lang, confidence, image, text FROM passage WHERE rowid = ?");
  const rows = (sql: string, ord: number): (string | number | null)[][] =>
    run(sql)
      .all(ord)
      .map((row) => Object.values(row as Row));

  const ofRecord = (record: Row): string => {
    const ord = Number(record.ord);
    const facets = String(record.facets)
      .split(",")
      .filter(Boolean)
      .map((id) => named.get(Number(id)) ?? (["", ""] as const));
    const content = hashOf({
      ...{ brief: String(record.brief), days: [record.from_day, record.to_day, record.sort_day].map(Number), facets },
      links: rows("SELECT target, field FROM link WHERE ord = ?", ord) as unknown as Content["links"],
      objects: rows("SELECT sha256, kind, media_type, name, bytes FROM object WHERE ord = ?", ord),
      passages: (passagesOf.get(ord) ?? []).map((id) => Object.values(passage.get(id) as Row)),
    });
    const versions = run("SELECT version, seq, act, at, reason, hash, body FROM version WHERE ord = ? ORDER BY version")
      .all(ord)
      .map(({ body, ...version }) => ({ ...version, digest: sha256(String(body)) }));
    return recordDigest(
      String(record.handle),
      String(record.id),
      String(record.published),
      content,
      versions as unknown as VersionDigest[],
    );
  };

  return (handle) => {
    const record = run(
      "SELECT handle, ord, id, published, brief, facets, from_day, to_day, sort_day FROM record WHERE handle = ?",
    ).get(handle);
    if (record) return ofRecord(record as Row);
    const alone =
      run("SELECT handle, id, type, kind, target, seq, version, act, at, reason FROM gone WHERE handle = ?").get(handle) ??
      run("SELECT handle, id, type, version, seq, at, value FROM shape WHERE handle = ?").get(handle);
    return alone && rowDigest(...(Object.values(alone) as (string | number)[]));
  };
}

export const allBuckets = (): Iterable<number> => Array.from({ length: BUCKETS }, (_, bucket) => bucket);

/** Brings the digests of buckets up to date with those of their handles. */
export function rebucket(db: DatabaseSync, buckets: Iterable<number>): void {
  const run = statements(db);
  const members = run(
    `SELECT handle, digest FROM record WHERE bucket = ? UNION ALL SELECT handle, digest FROM gone WHERE bucket = ?
     UNION ALL SELECT handle, digest FROM shape WHERE bucket = ? ORDER BY handle`,
  );
  for (const bucket of buckets) {
    const digest = sha256(
      members
        .all(bucket, bucket, bucket)
        .map((row) => `${row.handle} ${row.digest}\n`)
        .join(""),
    );
    run("INSERT OR REPLACE INTO bucket (bucket, digest) VALUES (?, ?)").run(bucket, digest);
  }
}

/** The hash over everything. Empty buckets count like those that were never used. */
export function contentHash(db: DatabaseSync): string {
  const empty = sha256("");
  const rows = statements(db)("SELECT bucket, digest FROM bucket WHERE digest <> ? ORDER BY bucket").all(empty);
  return sha256(rows.map((row) => `${row.bucket} ${row.digest}\n`).join(""));
}
