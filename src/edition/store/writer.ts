import { DatabaseSync } from "node:sqlite";
import { sha256 } from "../../kernel/hash.ts";
import { adoptShape, currentShape, followShape, type ShapeEntry } from "../../registry/index.ts";
import { after, since } from "../rules/derive.ts";
import type { PublicRecord } from "../rules/public.ts";
import type { Scope } from "../rules/scope.ts";
import { allBuckets, bucketOf, contentHash, rebucket, rowDigest } from "./content.ts";
import { histories } from "./histories.ts";
import { indexer } from "./indexer.ts";
import { type Meta, readMeta, writeMeta } from "./meta.ts";
import type { Fate, Prepared, PreparedRecord } from "./prepare.ts";
import { rederived } from "./redo.ts";
import { BULK, collectWords, createIndexes, createTables, formatOf, WRITING } from "./schema.ts";
import { readShape, shaping } from "./shaping.ts";
import { statements } from "./statements.ts";

/** The one that writes an edition. Everything is synchronous: it lives in a thread of its own. */
export interface Writer {
  /** Applies revisions that follow on `meta().seq`, all or none; those that are in already are passed over. */
  apply(revisions: readonly Prepared[]): Meta;
  meta(): Meta;
  /** A little tidying of the index, so that removed words leave the file; false when there is nothing left to do. */
  tidy(): boolean;
  /** Ends a bulk build: the content hash is made and the file is on disk. */
  finish(): Meta;
  close(): void;
}

/** What the batch has found out about one record: its new revision or its end. */
interface Outcome {
  handle: string;
  record?: Extract<Fate, { kind: "public" }>;
}

/**
 * Opens the edition at `path`, made when it is not there. `bulk` is for a file that nobody reads yet: it is one great
 * transaction until `finish`, and worth nothing before.
 */
export function openWriter(path: string, { bulk = false, scope = "public" as Scope } = {}): Writer {
  const db = new DatabaseSync(path, { timeout: 10_000 });
  try {
    db.exec(bulk ? BULK : WRITING);
    transact(db, () => {
      if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get()) return;
      createTables(db, scope);
      if (bulk) collectWords(db, "bulk");
      else createIndexes(db);
      writeMeta(db, { ...readMeta(db), format: formatOf(scope), hash: contentHash(db) });
    });
    if (bulk) db.exec("BEGIN IMMEDIATE");
  } catch (error) {
    db.close();
    throw error;
  }
  const run = statements(db);
  const index = indexer(db, bulk);
  const past = histories(db, bulk);
  const shape = shaping(db, scope);
  if (!bulk) followShape(readShape(db));
  let untidy = readMeta(db).untidy === 1;
  // Records that are erased in their first versions: when readers first had them.
  const firstHad = new Map<string, string>();
  const recall = (): void => {
    firstHad.clear();
    for (const { id, at } of run("SELECT id, at FROM erased").all()) firstHad.set(String(id), String(at));
  };
  recall();
  // Records that are gone: when there are none, none has come back.
  let gone = 0;

  const applied = (revisions: readonly Prepared[]): Meta => {
    const before = readMeta(db);
    const fresh = revisions.filter((revision) => revision.seq > before.seq);
    const last = fresh.at(-1);
    if (!last) return before;
    if (fresh[0]?.seq !== before.seq + 1) throw new Error(`edition is at ${before.seq}, revisions begin at ${fresh[0]?.seq}`);
    const generation = before.generation + 1;
    const outcomes = new Map<string, Outcome>();
    index.begin();
    if (!bulk) gone = Number(run("SELECT count(*) AS n FROM gone").get()?.n);
    const left = new Set<number>();
    for (const revision of fresh) note(revision, outcomes, left);
    let records = before.records;
    for (const [id, { record }] of outcomes) {
      if (!record) {
        if (index.drop(id, generation)) [records, untidy] = [records - 1, true];
      } else if (!record.text) throw new Error(`the text of ${record.derived.record.handle} was not prepared`);
      else if (index.put(record.derived, record.text, generation)) untidy = true;
      else records++;
    }
    const changes = fresh.flatMap(({ fate }) => (fate.kind === "shape" ? [fate.entry] : []));
    const taken = fresh.filter(({ takesBack }) => takesBack).map(({ id }) => index.takeBack(id, generation));
    records -= taken.reduce((sum, { dropped }) => sum + dropped, 0);
    if (taken.length > 0) untidy = true;
    const touched = new Set([
      ...[...outcomes.values(), ...changes].map(({ handle }) => bucketOf(handle)),
      ...taken.flatMap(({ handles }) => handles.map(bucketOf)),
      ...reshape(changes, generation),
      ...left,
    ]);
    if (!bulk) {
      index.flush();
      past.flush();
      rebucket(db, touched);
    }
    const hash = touched.size === 0 || bulk ? before.hash : contentHash(db);
    const shaped = changes.at(-1)?.seq ?? before.shape;
    const meta = {
      ...before,
      seq: last.seq,
      tip: last.hash,
      at: last.at,
      generation,
      records,
      hash,
      shape: shaped,
      untidy: untidy ? 1 : 0,
    };
    writeMeta(db, meta);
    return meta;
  };

  /** Takes in changes of the monitor and derives anew what they concern; the buckets of that. A new file is derived as all ends, and needs none of it. */
  const reshape = (changes: readonly ShapeEntry[], generation: number): number[] => {
    if (bulk) for (const change of changes) shape.put(change);
    if (bulk || changes.length === 0) return [];
    const buckets: number[] = [];
    for (const ord of shape.take(changes)) {
      const again = rederived(db, ord, scope);
      if (!again) continue;
      index.put(again.derived, again.text, generation);
      untidy = true;
      buckets.push(bucketOf(again.handle));
    }
    return buckets;
  };

  const apply = (revisions: readonly Prepared[]): Meta => {
    if (bulk) return applied(revisions);
    const followed = currentShape();
    try {
      return transact(db, () => applied(revisions));
    } catch (error) {
      index.reset();
      past.reset();
      recall();
      adoptShape(followed);
      throw error;
    }
  };

  /** Writes down what one revision means for readers; the text of the record is left for the end of the batch. */
  const note = (revision: Prepared, outcomes: Map<string, Outcome>, left: Set<number>): void => {
    const { id, handle, type, seq, version, act, at, reason, hash, fate, step, rests } = revision;
    const history = step && past.take(id, { act, at, ...step });
    if (fate.kind === "nothing" || fate.kind === "shape") return;
    if (fate.kind === "erased") {
      if (firstHad.has(id)) return;
      firstHad.set(id, at);
      run("INSERT INTO erased (id, at) VALUES (?, ?)").run(id, at);
      return;
    }
    if (fate.kind === "public") {
      const before = outcomes.get(id);
      const had = before ? before.record?.derived.record.firstPublished : index.standingOf(id).published;
      const published = had ?? firstHad.get(id);
      const known = published === undefined ? fate.derived : since(fate.derived, published);
      const derived = history ? after(fate.derived, history) : known;
      const { body, digest } = dated(fate, derived.record.firstPublished);
      index.addVersion(id, { version, seq, act, at, reason, hash, digest }, body);
      if (rests) index.addRests(id, version, rests);
      if (scope === "public" && mayRedact(body) && index.redactEarlier(id, JSON.parse(body) as PublicRecord)) untidy = true;
      if (gone > 0) back(id, left);
      outcomes.set(id, { handle, record: { ...fate, derived } });
      return;
    }
    const was = outcomes.has(id) || firstHad.has(id) || index.standingOf(id).published !== undefined;
    if (!was && !run("SELECT 1 FROM gone WHERE id = ? AND kind <> 'followed'").get(id)) {
      // Readers never had it: all that may be known of it is where it leads.
      if (gone > 0) back(id, left);
      if (fate.kind === "merged") leave([id, id, "", "followed", fate.target, seq, version, "", "", ""], left);
      return;
    }
    if (firstHad.delete(id)) run("DELETE FROM erased WHERE id = ?").run(id);
    // What was said of the record before it ended goes with it.
    if (index.dropVersions(id)) untidy = true;
    leave([handle, id, type, fate.kind, fate.target, seq, version, act, at, fate.kind === "hidden" ? "" : reason], left);
    outcomes.set(id, { handle });
  };

  const leave = (row: readonly [handle: string, ...(string | number)[]], left: Set<number>): void => {
    const bucket = bucketOf(row[0]);
    run(
      `INSERT OR REPLACE INTO gone (handle, id, type, kind, target, seq, version, act, at, reason, bucket, digest)
       VALUES (${"?, ".repeat(11)}?)`,
    ).run(...row, bucket, rowDigest(...row));
    gone = Number(run("SELECT count(*) AS n FROM gone").get()?.n);
    left.add(bucket);
  };

  /** A record that was gone is there again, or gone in another way. */
  const back = (id: string, left: Set<number>): void => {
    for (const { bucket } of run("SELECT bucket FROM gone WHERE id = ?").all(id)) left.add(Number(bucket));
    gone -= Number(run("DELETE FROM gone WHERE id = ?").run(id).changes);
  };

  const tidy = (): boolean => {
    if (!untidy) return false;
    const before = Number(run("SELECT total_changes() AS n").get()?.n);
    run("INSERT INTO words (words, rank) VALUES ('merge', -200)").run();
    untidy = Number(run("SELECT total_changes() AS n").get()?.n) - before >= 2;
    if (untidy) return true;
    index.forgetUnused();
    writeMeta(db, { ...readMeta(db), untidy: 0 });
    // Somebody may be reading what is in the log: then it is asked for again.
    untidy = db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 1;
    return untidy;
  };

  const finish = (): Meta => {
    index.flush();
    past.flush();
    createIndexes(db);
    collectWords(db, "usual");
    // In one piece: nothing is left to be merged while somebody waits for what they have published.
    run("INSERT INTO words (words) VALUES ('optimize')").run();
    if (untidy) index.forgetUnused();
    rebucket(db, allBuckets());
    writeMeta(db, { ...readMeta(db), hash: contentHash(db), untidy: 0 });
    db.exec("COMMIT");
    // What was taken out again may still stand in pages that are free.
    if (untidy) db.exec("VACUUM");
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)");
    return readMeta(db);
  };

  return { apply, meta: () => readMeta(db), tidy, finish, close: () => db.close() };
}

/** Could what this version says take something out of those before it? Most have no earlier ones, and none of this. */
const mayRedact = (body: string): boolean => body.includes('"kind":"redaction"') || body.includes('"publicPrecision":');

/** The record as it is written, with the day on which it was first published. */
function dated({ derived, body, digest }: PreparedRecord, firstPublished: string): Pick<PreparedRecord, "body" | "digest"> {
  if (derived.record.firstPublished === firstPublished) return { body, digest };
  const text = JSON.stringify({ ...(JSON.parse(body) as PublicRecord), firstPublished });
  return { body: text, digest: sha256(text) };
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
