import { hkdfSync } from "node:crypto";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { writtenAnew } from "../../../kernel/database/index.ts";
import { sha256 } from "../../../kernel/hash.ts";
import { Problem } from "../../../kernel/problem.ts";
import { secretBytes } from "../../../kernel/secrets.ts";
import { steady } from "../../../kernel/steady.ts";
import { aboutKey, bucketOf, byBucket, emptied, lockBucket, openBucket } from "./buckets.ts";
import { keepOnlyEpoch, makeEpoch, readEpoch } from "./epochs.ts";
import { openKeyFolder } from "./folder.ts";
import { lock, unlock } from "./lock.ts";

/**
 * One key of 32 bytes a case, in a folder that is in no backup. What is locked with a key that was shredded is gone, in every
 * copy of the vault. Each call is on disk when it returns.
 */
export interface ShredKeys {
  /** Public, 16 bytes as hex: names the vault that these keys belong to. */
  readonly salt: string;
  /** Makes a key for each case. */
  make(cases: readonly string[]): void;
  /** Locks bytes with the key of a case; undefined when it has none. */
  lock(caseId: string, bytes: Uint8Array): Uint8Array | undefined;
  /** Undefined when the key is gone or the bytes are not what was locked with it. */
  unlock(caseId: string, locked: Uint8Array): Uint8Array | undefined;
  /** 32 bytes that follow from the key of a case, for one purpose: they die with it. Undefined when it has none. */
  derive(caseId: string, purpose: string): Uint8Array | undefined;
  /** Takes back keys that nothing was ever locked with. */
  unmake(cases: readonly string[]): void;
  /** Destroys the keys of these cases: the epoch turns, all others are locked anew, and the old epoch's key is removed. */
  shred(cases: readonly string[]): void;
  /** Those of the cases whose key was destroyed. */
  shreddedAmong(cases: readonly string[]): string[];
  close(): void;
}

export interface KeysOf {
  folder: string;
  /** The salt of a vault that is there already. */
  salt: string | undefined;
  /** The vault holds cases: its keys must be there. */
  needed: boolean;
}

const SCHEMA = `
  create table if not exists setting (name text not null primary key, value text not null) without rowid;
  create table if not exists bucket (name text not null primary key, key blob not null) without rowid;
  create table if not exists shred (case_id text not null primary key, key blob not null) without rowid;
  create table if not exists shredded (print text not null primary key) without rowid`;

const aboutCase = (caseId: string): string => `vigie/intake/1/case:${caseId}`;

/**
 * Opens the keys of a vault, or makes the first ones. Clears away what a process left that was killed in the middle of an erasure.
 * Throws `intake-keys-missing` and `intake-keys-foreign` (500).
 */
export function openShredKeys({ folder, salt, needed }: KeysOf): ShredKeys {
  openKeyFolder(folder);
  const path = join(folder, "shred.sqlite");
  const db = new DatabaseSync(path, { timeout: 5000 });
  try {
    chmodSync(path, 0o600);
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
    db.exec("PRAGMA trusted_schema = OFF");
    alone(db, () => begin(db, folder, salt, needed));
    emptyLog(db);
    return overKeys(db, folder);
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What one process does here no other does at the same time: keys of an epoch are made and removed under SQLite's own lock. */
function alone<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const done = work();
    db.exec("COMMIT");
    return done;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function begin(db: DatabaseSync, folder: string, salt: string | undefined, needed: boolean): void {
  db.exec(SCHEMA);
  const own = settingOf(db, "salt");
  if (own === undefined) {
    if (needed) throw missing();
    makeEpoch(folder, 1);
    set(db, "epoch", "1");
    set(db, "salt", salt ?? Buffer.from(secretBytes(16)).toString("hex"));
  } else if (salt !== undefined && salt !== own) throw foreign();
  const epoch = epochOf(db);
  if (!readEpoch(folder, epoch)) throw missing();
  keepOnlyEpoch(folder, epoch);
}

function overKeys(db: DatabaseSync, folder: string): ShredKeys {
  const salt = settingOf(db, "salt") ?? "";
  let kept: { epoch: number; key: Uint8Array } | undefined;
  /** The key of the epoch that the database names now: another process may have turned it. */
  const epochKey = (): { epoch: number; key: Uint8Array } => {
    const epoch = epochOf(db);
    if (kept?.epoch !== epoch) {
      const key = readEpoch(folder, epoch);
      if (!key) throw missing();
      kept = { epoch, key };
    }
    return kept;
  };
  const keyOf = (caseId: string): Uint8Array | undefined => {
    const row = db.prepare("select key from shred where case_id = ?").get(caseId);
    const bucket = row && openBucket(db, epochKey().key, bucketOf(caseId));
    return row && bucket && unlock(bucket, row.key as Uint8Array, aboutKey(caseId));
  };
  return {
    salt,
    make(cases) {
      const put = db.prepare("insert into shred (case_id, key) values (?, ?)");
      alone(db, () => {
        const { key } = epochKey();
        for (const [name, some] of byBucket(cases)) {
          const bucket = openBucket(db, key, name) ?? secretBytes(32);
          lockBucket(db, key, name, bucket);
          for (const caseId of some) put.run(caseId, lock(bucket, secretBytes(32), aboutKey(caseId)));
          bucket.fill(0);
        }
      });
    },
    unmake(cases) {
      const drop = db.prepare("delete from shred where case_id = ?");
      alone(db, () => cases.forEach((caseId) => void drop.run(caseId)));
    },
    lock: (caseId, bytes) =>
      steady(db, () => {
        const key = keyOf(caseId);
        return key && lock(key, bytes, aboutCase(caseId));
      }),
    unlock: (caseId, locked) =>
      steady(db, () => {
        const key = keyOf(caseId);
        return key && unlock(key, locked, aboutCase(caseId));
      }),
    derive: (caseId, purpose) =>
      steady(db, () => {
        const key = keyOf(caseId);
        return key && new Uint8Array(hkdfSync("sha256", key, new Uint8Array(), purpose, 32));
      }),
    shred(cases) {
      const old = alone(db, () => {
        const now = epochKey();
        turn(db, folder, cases, now);
        return now;
      });
      kept = undefined;
      old.key.fill(0);
      alone(db, () => keepOnlyEpoch(folder, epochOf(db)));
      emptyLog(db);
    },
    shreddedAmong(cases) {
      const find = db.prepare("select 1 from shredded where print = ?");
      return cases.filter((caseId) => find.get(sha256(caseId)) !== undefined);
    },
    close() {
      kept?.key.fill(0);
      if (db.isOpen) db.close();
    },
  };
}

/** Inside a transaction: the next epoch's key is on disk before anything is locked with it. */
function turn(db: DatabaseSync, folder: string, cases: readonly string[], now: { epoch: number; key: Uint8Array }): void {
  const next = makeEpoch(folder, now.epoch + 1);
  const drop = db.prepare("delete from shred where case_id = ?");
  const note = db.prepare("insert or ignore into shredded (print) values (?)");
  for (const caseId of cases) {
    drop.run(caseId);
    note.run(sha256(caseId));
  }
  const touched = byBucket(cases);
  for (const row of db.prepare("select name from bucket").all()) {
    const name = row.name as string;
    const old = openBucket(db, now.key, name);
    // What is damaged stays as it is: it keeps no other case from being erased, and `vigie verify` names it.
    if (!old) continue;
    const bucket = touched.has(name) ? emptied(db, name, old) : old;
    lockBucket(db, next, name, bucket);
    bucket.fill(0);
  }
  set(db, "epoch", String(now.epoch + 1));
  next.fill(0);
}

/** Some hundred bytes a case: written anew each time. */
const MOST = 64 * 1024 * 1024;

function emptyLog(db: DatabaseSync): void {
  writtenAnew(db, MOST);
  db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
}

const settingOf = (db: DatabaseSync, name: string): string | undefined =>
  db.prepare("select value from setting where name = ?").get(name)?.value as string | undefined;

const set = (db: DatabaseSync, name: string, value: string): void =>
  void db
    .prepare("insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value")
    .run(name, value);

const epochOf = (db: DatabaseSync): number => Number(settingOf(db, "epoch"));

const missing = (): Problem =>
  new Problem(
    "intake-keys-missing",
    500,
    "The vault holds cases, but the folder of their keys is empty or lacks the key of its epoch. Set VIGIE_KEYS to the right folder, or bring back its mirror.",
  );

const foreign = (): Problem =>
  new Problem("intake-keys-foreign", 500, "The keys in VIGIE_KEYS belong to another vault. Set it to the folder of this one.");
