import type { DatabaseSync } from "node:sqlite";
import type { Scope } from "../rules/scope.ts";

/** Grows with every change to the tables, to what is derived or to the analysis: an edition of another format is built anew. */
const FORMAT = "10";

/** The format of a file as it says so of itself: one for readers is never taken for one of the desk. */
export const formatOf = (scope: Scope): string => (scope === "public" ? FORMAT : `${FORMAT} ${scope}`);

const TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- A published record. Its passages have the rowids from first_passage to last_passage; facets are ids, in order, with commas.
-- content is a hash over all of it but its versions, digest over these too.
CREATE TABLE record (
  ord INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  handle TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  published TEXT NOT NULL,
  changed TEXT NOT NULL,
  from_day INTEGER NOT NULL,
  to_day INTEGER NOT NULL,
  sort_day INTEGER NOT NULL,
  first_passage INTEGER NOT NULL,
  last_passage INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  bucket INTEGER NOT NULL,
  content TEXT NOT NULL,
  digest TEXT NOT NULL,
  facets TEXT NOT NULL,
  brief TEXT NOT NULL
);
-- Every public version of a published record, whole; digest is over the body.
CREATE TABLE version (
  seq INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  version INTEGER NOT NULL,
  act TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  hash TEXT NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL
);
CREATE UNIQUE INDEX version_ord ON version (ord, version);
-- Which versions rest on which testimony: they go with it.
CREATE TABLE rests (source TEXT NOT NULL, ord INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (source, ord, version)) WITHOUT ROWID;
CREATE INDEX rests_ord ON rests (ord, version);
-- Records whose first version is erased: since when readers had them.
CREATE TABLE erased (id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
-- What is left of a record that was withdrawn, merged or hidden: where its handle leads, and what readers are told. One that readers
-- never had is here only when it was merged (kind followed, its id in the place of its handle), so that what refers to it leads on.
CREATE TABLE gone (
  handle TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  seq INTEGER NOT NULL,
  version INTEGER NOT NULL,
  act TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX gone_id ON gone (id);
CREATE INDEX gone_seq ON gone (seq);
CREATE INDEX gone_bucket ON gone (bucket);
-- What the desk has changed about the monitor itself: terms, fields, pages, name and look. The latest of each.
CREATE TABLE shape (
  handle TEXT PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  at TEXT NOT NULL,
  value TEXT NOT NULL,
  bucket INTEGER NOT NULL,
  digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX shape_bucket ON shape (bucket);
-- For readers of an older generation: records that are no longer there.
CREATE TABLE dropped (ord INTEGER PRIMARY KEY, generation INTEGER NOT NULL);
CREATE INDEX dropped_generation ON dropped (generation);
CREATE TABLE link (target TEXT NOT NULL, ord INTEGER NOT NULL, field TEXT NOT NULL, PRIMARY KEY (target, ord, field)) WITHOUT ROWID;
CREATE INDEX link_ord ON link (ord);
CREATE TABLE facet (id INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (name, value));
CREATE TABLE facet_count (facet INTEGER NOT NULL, type TEXT NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (facet, type)) WITHOUT ROWID;
-- Text that is searched: a record's own (file empty, page 0) or part of a page of a file. The parts of a page put together are the page;
-- the first has the picture of it.
CREATE TABLE passage (
  rowid INTEGER PRIMARY KEY,
  ord INTEGER NOT NULL,
  file TEXT NOT NULL,
  page INTEGER NOT NULL,
  part INTEGER NOT NULL,
  lang TEXT NOT NULL,
  confidence REAL,
  image TEXT,
  text TEXT NOT NULL
);
CREATE TABLE object (sha256 TEXT NOT NULL, ord INTEGER NOT NULL, kind TEXT NOT NULL, media_type TEXT NOT NULL, name TEXT NOT NULL, bytes INTEGER, PRIMARY KEY (sha256, ord, kind)) WITHOUT ROWID;
CREATE INDEX object_ord ON object (ord);
CREATE TABLE bucket (bucket INTEGER PRIMARY KEY, digest TEXT NOT NULL);
-- Words as written (folded) and what they are indexed as, where that differs; how many records have them.
CREATE TABLE lexicon (form TEXT NOT NULL, term TEXT NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (form, term)) WITHOUT ROWID;
-- Analysed text, by rowid of passage. \`terms\` holds the vocabulary terms of a record on its first passage,
-- \`tags\` the values of its facets on every one.
CREATE VIRTUAL TABLE words USING fts5(title, body, terms, tags, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO words (words, rank) VALUES ('rank', 'bm25(6.0, 1.0, 3.0, 0.0)');
`;

/** What the desk's index remembers of each record that it has met: History as JSON. The records that were merged are found at once. */
const DESK_TABLES = `
CREATE TABLE history (id TEXT PRIMARY KEY, steps TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX link_merged ON link (ord) WHERE field = 'mergedInto';
`;

/** Those that a first build can do without: made at its end, in one go, they cost a third. */
const INDEXES = `
CREATE UNIQUE INDEX record_id ON record (id);
CREATE UNIQUE INDEX record_handle ON record (handle);
CREATE INDEX record_generation ON record (generation);
CREATE INDEX record_type ON record (type, handle);
CREATE INDEX record_newest ON record (type, sort_day DESC, ord);
CREATE INDEX record_bucket ON record (bucket);
CREATE INDEX version_corrected ON version (seq) WHERE act IN ('corrected', 'redacted');
CREATE INDEX passage_page ON passage (ord, file, page, part) WHERE page > 0;
CREATE INDEX lexicon_term ON lexicon (term, form);
`;

export function createTables(db: DatabaseSync, scope: Scope): void {
  db.exec(TABLES);
  if (scope === "desk") db.exec(DESK_TABLES);
}
export const createIndexes = (db: DatabaseSync): void => db.exec(INDEXES);

/** For a connection that writes. What is deleted is overwritten: a withdrawn text is gone from the file too. */
export const WRITING =
  "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000";

/** For a file that nobody reads yet: when the machine stops, it is thrown away. */
export const BULK =
  "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000; PRAGMA locking_mode = EXCLUSIVE";

/**
 * How many bytes of words FTS5 collects before it writes them into the index: its own default, and what a first build takes, which then
 * merges less and feeds the words in two thirds of the time.
 */
const COLLECTED = { usual: 1024 * 1024, bulk: 16 * 1024 * 1024 };

export const collectWords = (db: DatabaseSync, how: keyof typeof COLLECTED): void =>
  db.exec(`INSERT INTO words (words, rank) VALUES ('hashsize', ${COLLECTED[how]})`);

/** For a connection that reads. */
export const READING = "PRAGMA query_only = ON; PRAGMA cache_size = -16000";
