import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "../../kernel/hash.ts";
import { seenNow } from "../../registry/index.ts";
import type { Derived } from "../rules/derive.ts";
import type { PublicRecord } from "../rules/public.ts";
import { tag } from "../rules/tags.ts";
import { bucketOf, hashOf, recordDigest, type VersionDigest, versionsOf } from "./content.ts";
import type { PreparedRecord, PreparedText } from "./prepare.ts";
import { statements } from "./statements.ts";
import { tallies } from "./tallies.ts";
import { termsOf } from "./terms.ts";

type DerivedRecord = PreparedRecord["derived"];

/** Where a record stands while a batch is applied. */
interface Standing {
  ord: number;
  /** When it was first published; undefined when it has no row in the table. */
  published?: string;
  /** Its public versions, where all of them came with this batch. */
  versions?: VersionDigest[];
}

/**
 * Puts records and their words into the tables. Every call runs inside the writer's transaction. `alone`: nothing was in
 * the file before and nobody else writes to it, so that what was put in is remembered and not looked up.
 */
export function indexer(db: DatabaseSync, alone: boolean) {
  const run = statements(db);
  const tally = tallies(db);
  const standings = new Map<string, Standing>();
  let lastOrd = 0;
  let lastPassage = 0;

  /** Before each batch: forgets what one that failed may have left, and looks how far the tables go. */
  const begin = (): void => {
    if (alone) return;
    standings.clear();
    lastOrd = Number(run("SELECT max(ord) AS last FROM record").get()?.last ?? 0);
    lastPassage = Number(run("SELECT max(rowid) AS last FROM passage").get()?.last ?? 0);
  };

  /** Where a record stands; one that is not there gets a number. */
  const standingOf = (id: string): Standing => {
    let found = standings.get(id);
    if (!found) {
      const row = alone ? undefined : run("SELECT ord, published FROM record WHERE id = ?").get(id);
      found = row ? { ord: Number(row.ord), published: String(row.published) } : { ord: ++lastOrd, versions: [] };
      standings.set(id, found);
    }
    return found;
  };

  const addVersion = (id: string, version: VersionDigest, body: string): void => {
    const { ord, versions } = standingOf(id);
    const { seq, version: number, act, at, reason, hash, digest } = version;
    versions?.push(version);
    run("INSERT INTO version (seq, ord, version, act, at, reason, hash, digest, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").run(
      ...[seq, ord, number, act, at, reason, hash, digest, body],
    );
  };

  /** A version rests on testimonies: it is found when one of them is taken back. */
  const addRests = (id: string, version: number, sources: readonly string[]): void => {
    const { ord } = standingOf(id);
    for (const source of sources)
      run("INSERT OR IGNORE INTO rests (source, ord, version) VALUES (?, ?, ?)").run(source, ord, version);
  };

  /**
   * Takes out of the earlier versions what the latest one redacts, so that it is not in the file any more either. True when something
   * was taken out.
   */
  const redactEarlier = (id: string, latest: PublicRecord): boolean => {
    const { ord, versions } = standingOf(id);
    let any = false;
    for (const row of run("SELECT version, body FROM version WHERE ord = ? AND version < ?").all(ord, latest.version)) {
      const body = JSON.stringify(seenNow(JSON.parse(String(row.body)) as PublicRecord, latest));
      if (body === row.body) continue;
      const digest = sha256(body);
      run("UPDATE version SET body = ?, digest = ? WHERE ord = ? AND version = ?").run(body, digest, ord, Number(row.version));
      const known = versions?.find(({ version }) => version === row.version);
      if (known) known.digest = digest;
      any = true;
    }
    return any;
  };

  /**
   * Takes every version out that rests on a testimony; the handles that this concerns. A record whose latest version is among them goes
   * whole: the ledger has said by then what is left of it.
   */
  const takeBack = (source: string, generation: number): { handles: string[]; dropped: number } => {
    const rows = run("SELECT ord, version FROM rests WHERE source = ?").all(source);
    const ords = new Set(rows.map(({ ord }) => Number(ord)));
    for (const { ord, version } of rows) {
      run("DELETE FROM version WHERE ord = ? AND version = ?").run(Number(ord), Number(version));
      run("DELETE FROM rests WHERE ord = ? AND version = ?").run(Number(ord), Number(version));
    }
    const handles: string[] = [];
    let dropped = 0;
    for (const ord of ords) {
      const row = run("SELECT id, handle, version, published, content FROM record WHERE ord = ?").get(ord);
      if (!row) continue;
      handles.push(String(row.handle));
      const left = versionsOf(db, ord);
      if (!left.some(({ version }) => version === row.version)) {
        if (drop(String(row.id), generation)) dropped++;
        continue;
      }
      const digest = recordDigest(String(row.handle), String(row.id), String(row.published), String(row.content), left);
      run("UPDATE record SET digest = ? WHERE ord = ?").run(digest, ord);
    }
    return { handles, dropped };
  };

  /** True when there were any. */
  const dropVersions = (id: string): boolean => {
    const standing = standingOf(id);
    standing.versions = [];
    run("DELETE FROM rests WHERE ord = ?").run(standing.ord);
    return Number(run("DELETE FROM version WHERE ord = ?").run(standing.ord).changes) > 0;
  };

  /** Takes out all there is of a record but its versions; false when there is nothing. What its text gave to the lexicon is found by analysing it again. */
  const clear = ({ ord, published }: Standing): boolean => {
    const row =
      published !== undefined &&
      run("SELECT first_passage, last_passage, type, facets, brief FROM record WHERE ord = ?").get(ord);
    if (!row) return false;
    const pairs = new Set<string>();
    const [first, last] = [Number(row.first_passage), Number(row.last_passage)];
    for (const { text, lang } of run("SELECT text, lang FROM passage WHERE rowid BETWEEN ? AND ?").all(first, last))
      termsOf(String(text), String(lang), pairs);
    const { title } = JSON.parse(String(row.brief)) as Derived["brief"];
    for (const [lang, { text }] of Object.entries(title)) termsOf(text, lang, pairs);
    tally.countWords(pairs, -1);
    tally.countFacets(String(row.facets).split(",").filter(Boolean).map(Number), String(row.type), -1);
    for (const table of ["words", "passage"]) run(`DELETE FROM ${table} WHERE rowid BETWEEN ? AND ?`).run(first, last);
    for (const table of ["link", "object", "record"]) run(`DELETE FROM ${table} WHERE ord = ?`).run(ord);
    return true;
  };

  /** Puts a record in, or in the place of what was there of it; true when something was. Its versions are there already. */
  const put = (derived: DerivedRecord, text: PreparedText, generation: number): boolean => {
    const { record, days } = derived;
    const standing = standingOf(record.id);
    const { ord } = standing;
    const replaced = clear(standing);
    const links = derived.links.map(({ target, field }) => [target, field] as const);
    for (const [target, field] of links) run("INSERT INTO link (target, ord, field) VALUES (?, ?, ?)").run(target, ord, field);
    const objects = distinct(derived.objects.map((it) => [it.sha256, it.kind, it.mediaType, it.name, it.bytes ?? null]));
    for (const [sha256, ...rest] of objects)
      run("INSERT INTO object (sha256, ord, kind, media_type, name, bytes) VALUES (?, ?, ?, ?, ?, ?)").run(
        ...[sha256 ?? null, ord, ...rest],
      );
    const facets = derived.facets.map(({ name, value }) => [name, value] as const);
    const known = facets.map(([name, value]) => tally.facetOf(name, value));
    const facetIds = known.map(({ id }) => id);
    tally.countFacets(facetIds, record.type, 1);

    const tags = [...new Set(known.map((facet) => facet.tag))].join(" ");
    const first = lastPassage + 1;
    const rows = text.passages.map((it) => [it.file, it.page, it.part, it.lang, it.confidence, it.image, it.text] as const);
    for (const [i, row] of rows.entries()) {
      const [file, page, part, lang, confidence, image, words] = row;
      const rowid = ++lastPassage;
      run(
        "INSERT INTO passage (rowid, ord, file, page, part, lang, confidence, image, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ).run(...[rowid, ord, file, page, part, lang, confidence, image, words]);
      run("INSERT INTO words (rowid, title, body, terms, tags) VALUES (?, ?, ?, ?, ?)").run(
        ...[
          rowid,
          text.title,
          text.bodies[i] ?? "",
          rowid === first ? tags : "",
          page > 0 ? `${tags} ${tag("page", `${page}`)}` : tags,
        ],
      );
    }
    tally.countWords(text.pairs, 1);

    const brief = JSON.stringify(derived.brief);
    const content = hashOf({ brief, days: [days.from, days.to, days.sort], facets, links, objects, passages: rows });
    const { id, handle, type, version, changed, firstPublished } = record;
    const digest = recordDigest(handle, id, firstPublished, content, standing.versions ?? versionsOf(db, ord));
    standing.published = firstPublished;
    delete standing.versions;
    run(
      `INSERT INTO record (ord, id, handle, type, version, published, changed, from_day, to_day, sort_day,
       first_passage, last_passage, generation, bucket, content, digest, facets, brief) VALUES (${"?, ".repeat(17)}?)`,
    ).run(
      ...[ord, id, handle, type, version, firstPublished, changed, days.from, days.to, days.sort, first, lastPassage, generation],
      ...[bucketOf(handle), content, digest, facetIds.join(","), brief],
    );
    return replaced;
  };

  /** Takes a record out; false when it was not there. */
  const drop = (id: string, generation: number): boolean => {
    const standing = standingOf(id);
    if (!clear(standing)) return false;
    delete standing.published;
    run("INSERT OR REPLACE INTO dropped (ord, generation) VALUES (?, ?)").run(standing.ord, generation);
    return true;
  };

  return {
    ...{ begin, standingOf, addVersion, addRests, redactEarlier, takeBack, dropVersions, put, drop },
    ...{ flush: tally.flush, reset: tally.reset, forgetUnused: tally.forgetUnused },
  };
}

/** Objects by hash and kind, once each. */
function distinct<T extends readonly unknown[]>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row])).values()];
}
