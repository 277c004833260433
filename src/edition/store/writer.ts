import { DatabaseSync } from "node:sqlite";
import { isPublic, type Revision } from "../../registry/index.ts";
import { type Derived, derive } from "../rules/derive.ts";
import { allBuckets, contentHash, rebucket, redigest } from "./content.ts";
import { indexer } from "./indexer.ts";
import { layerPages } from "./layer.ts";
import { type Meta, readMeta, writeMeta } from "./meta.ts";
import { BULK, createTables, FORMAT, WRITING } from "./schema.ts";
import { statements } from "./statements.ts";

/** Text layers by the hash of their object, as JSON; one that is not there has no pages. */
export type Layers = ReadonlyMap<string, string>;

/** The one that writes an edition. Everything is synchronous: it lives in a thread of its own. */
export interface Writer {
  /** Applies revisions that follow on `meta().seq`, all or none; those that are in already are passed over. */
  apply(revisions: readonly Revision[], layers: Layers): Meta;
  meta(): Meta;
  /** A little tidying of the index, so that removed words leave the file; false when there is nothing left to do. */
  tidy(): boolean;
  /** Ends a bulk build: the content hash is made and the file is on disk. */
  finish(): Meta;
  close(): void;
}

/** What the batch has found out about one record: its new public revision or its end. */
interface Outcome {
  handle: string;
  derived?: Derived;
  ended: boolean;
}

/**
 * Opens the edition at `path`, made when it is not there. `bulk` is for a file that nobody reads yet: it is not safe
 * against a crash, and its content hash is there only after `finish`.
 */
export function openWriter(path: string, { bulk = false } = {}): Writer {
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    db.exec(bulk ? BULK : WRITING);
    transact(db, () => {
      if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get()) return;
      createTables(db);
      writeMeta(db, { ...readMeta(db), format: FORMAT, hash: contentHash(db) });
    });
  } catch (error) {
    db.close();
    throw error;
  }
  const run = statements(db);
  const index = indexer(db);
  let untidy = false;

  const apply = (revisions: readonly Revision[], layers: Layers): Meta => {
    // Of an attempt that was rolled back nothing may stay.
    index.forget();
    return transact(db, () => {
      const before = readMeta(db);
      const fresh = revisions.filter((revision) => revision.seq > before.seq);
      const last = fresh.at(-1);
      if (!last) return before;
      if (fresh[0]?.seq !== before.seq + 1) throw new Error(`edition is at ${before.seq}, revisions begin at ${fresh[0]?.seq}`);
      const generation = before.generation + 1;
      const outcomes = new Map<string, Outcome>();
      for (const revision of fresh) note(revision, outcomes);
      for (const [id, { derived, ended }] of outcomes) {
        if (derived) {
          const pages = derived.layers.flatMap(({ file, sha256 }) =>
            layerPages(layers.get(sha256)).map((page) => ({ file, ...page })),
          );
          if (index.put(derived, pages, generation)) untidy = true;
        } else if (ended && index.drop(id, generation)) untidy = true;
      }
      index.flush();
      const buckets = redigest(
        db,
        [...outcomes.values()].map((outcome) => outcome.handle),
      );
      if (!bulk) rebucket(db, buckets);
      const records = Number(run("SELECT count(*) AS n FROM record").get()?.n);
      const hash = outcomes.size === 0 || bulk ? before.hash : contentHash(db);
      const meta = { ...before, seq: last.seq, tip: last.hash, at: last.at, generation, records, hash };
      writeMeta(db, meta);
      return meta;
    });
  };

  /** Writes down what one revision means for readers; the text of the record is left for the end of the batch. */
  const note = (revision: Revision, outcomes: Map<string, Outcome>): void => {
    const { body, record: id, seq, version, act, at, reason, hash } = revision;
    const { handle, type } = body;
    if (isPublic(body) && !body.mergedInto) {
      const first = run("SELECT min(v.version) AS n, v.body FROM version v JOIN record r USING (ord) WHERE r.id = ?").get(id);
      const firstPublished = first?.body
        ? String((JSON.parse(String(first.body)) as { firstPublished: string }).firstPublished)
        : at;
      const derived = derive(revision, firstPublished);
      const ord = index.ordOf(derived);
      run("INSERT INTO version (ord, version, seq, act, at, reason, hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run(
        ...[ord, version, seq, act, at, reason, hash, JSON.stringify(derived.record)],
      );
      run("DELETE FROM gone WHERE handle = ?").run(handle);
      putChange(seq, handle, type, act, at, reason, version);
      outcomes.set(id, { handle, derived, ended: false });
      return;
    }
    const ends = body.state === "withdrawn" || body.visibility !== "public" || body.mergedInto !== undefined;
    const was = run("SELECT 1 FROM record WHERE id = ?").get(id) ?? run("SELECT 1 FROM gone WHERE id = ?").get(id);
    if (!ends || !was) return;
    // What was said of the record before it ended goes with it.
    run("DELETE FROM change WHERE handle = ?").run(handle);
    run("DELETE FROM version WHERE ord = (SELECT ord FROM record WHERE id = ?)").run(id);
    run("DELETE FROM gone WHERE handle = ?").run(handle);
    const kind = body.visibility !== "public" ? "hidden" : body.mergedInto ? "merged" : "withdrawn";
    const told = kind === "hidden" ? "" : reason;
    run("INSERT INTO gone (handle, id, kind, target, at, reason) VALUES (?, ?, ?, ?, ?, ?)").run(
      handle,
      id,
      kind,
      body.mergedInto ?? "",
      at,
      told,
    );
    if (kind !== "hidden") putChange(seq, handle, type, act, at, reason, version);
    outcomes.set(id, { handle, ended: true });
  };

  const putChange = (
    ...values: [seq: number, handle: string, type: string, act: string, at: string, reason: string, version: number]
  ) => run("INSERT INTO change (seq, handle, type, act, at, reason, version) VALUES (?, ?, ?, ?, ?, ?, ?)").run(...values);

  const tidy = (): boolean => {
    if (!untidy) return false;
    const before = Number(run("SELECT total_changes() AS n").get()?.n);
    run("INSERT INTO words (words, rank) VALUES ('merge', -200)").run();
    untidy = Number(run("SELECT total_changes() AS n").get()?.n) - before >= 2;
    if (!untidy) db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return untidy;
  };

  const finish = (): Meta => {
    transact(db, () => {
      rebucket(db, allBuckets());
      writeMeta(db, { ...readMeta(db), hash: contentHash(db) });
    });
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)");
    return readMeta(db);
  };

  return { apply, meta: () => readMeta(db), tidy, finish, close: () => db.close() };
}

/** One transaction with SQLite's writing lock from the start, so that two followers of one file do not apply the same twice. */
function transact<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
