import { DatabaseSync } from "node:sqlite";
import { steady } from "../../kernel/steady.ts";
import { type Shape, seenNow, type TypeName, withoutRemoved } from "../../registry/index.ts";
import type {
  Backlink,
  OpenRecord,
  PageImage,
  PublicRecord,
  ReadRecord,
  RefSummary,
  Resolution,
  TextPage,
  VersionInfo,
} from "../rules/public.ts";
import type { Scope } from "../rules/scope.ts";
import { changesIn } from "./changes.ts";
import { type Merges, merges } from "./merged.ts";
import { type Meta, readMeta } from "./meta.ts";
import { READING } from "./schema.ts";
import { readShape } from "./shaping.ts";
import { statements } from "./statements.ts";

type Row = Record<string, unknown>;

/** Most records that are listed as pointing to one. */
const BACKLINKS = 2000;
/** Most summaries that are kept: a few megabytes. */
const SUMMARIES = 4000;

/**
 * Reads an edition file by itself: all that needs no search. Synchronous, since a local file answers in microseconds. At the desk a
 * record may be asked for by its id too.
 */
export function openReader(path: string, scope: Scope = "public") {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  db.exec(READING);
  const run = statements(db);
  const all = (sql: string, ...values: (string | number)[]): Row[] => run(sql).all(...values);
  const one = (sql: string, ...values: (string | number)[]): Row | undefined => run(sql).get(...values);
  let counted: { generation: number; counts: Map<string, { value: string; count: number }[]> } = {
    generation: -1,
    counts: new Map(),
  };

  const { current: merged, ask: askAnew } = merges(db, scope);
  const meta = (): Meta => {
    askAnew();
    return readMeta(db);
  };

  // Pages refer to the same few sources, places and agents again and again. Kept for one state of the file.
  const kept = new Map<string, RefSummary>();
  let keptOf: Merges | undefined;
  const summary = (id: string, row: () => Row | undefined): RefSummary | undefined => {
    const state = merged();
    if (state !== keptOf || kept.size >= SUMMARIES) kept.clear();
    keptOf = state;
    const known = kept.get(id);
    if (known) return known;
    const found = row();
    const made = found && summaryOf(found);
    if (made) kept.set(id, made);
    return made;
  };

  /** A record from its row. One that was merged itself, which the desk still opens, stays who it is. */
  const fromRow = ({ id, body }: Row): PublicRecord => {
    const led = JSON.parse(merged().led(String(body))) as PublicRecord;
    return withoutRemoved(led.id === id ? led : { ...led, id: String(id) });
  };

  const handleOf = (key: string): string => {
    if (scope === "public" || key.length !== 26) return key;
    const row = one("SELECT handle FROM record WHERE id = ? UNION ALL SELECT handle FROM gone WHERE id = ?", key, key);
    return row ? String(row.handle) : key;
  };

  const resolve = (key: string): Resolution => {
    const handle = handleOf(key);
    if (one("SELECT 1 FROM record WHERE handle = ?", handle)) return { found: "record", handle };
    const gone = one("SELECT kind, target, at, reason FROM gone WHERE handle = ?", handle);
    if (gone?.kind === "withdrawn") return { found: "withdrawn", handle, at: String(gone.at), reason: String(gone.reason) };
    if (gone?.kind !== "merged") return { found: "none" };
    const target = one(
      "SELECT handle FROM record WHERE id = ? UNION ALL SELECT handle FROM gone WHERE id = ?",
      String(gone.target),
      String(gone.target),
    );
    return target ? { found: "redirect", to: String(target.handle) } : { found: "none" };
  };

  const record = (key: string, version?: number): PublicRecord | undefined => {
    const handle = handleOf(key);
    const row =
      version === undefined
        ? one(
            "SELECT v.body, r.id FROM record r JOIN version v ON v.ord = r.ord AND v.version = r.version WHERE r.handle = ?",
            handle,
          )
        : one(
            "SELECT v.body, r.id FROM record r JOIN version v ON v.ord = r.ord AND v.version = ? WHERE r.handle = ?",
            version,
            handle,
          );
    const found = row && fromRow(row);
    // What was redacted since is not to be had by a link to an earlier version either.
    const latest = found && version !== undefined && scope === "public" ? record(handle) : undefined;
    return found && latest && latest.version !== found.version ? seenNow(found, latest) : found;
  };

  const summaries = (ids: readonly string[]): Map<string, RefSummary> => {
    const found = new Map<string, RefSummary>();
    const { standsFor } = merged();
    for (const id of new Set(ids)) {
      const at = standsFor(id);
      const made = summary(at, () => one("SELECT id, handle, type, brief FROM record WHERE id = ?", at));
      if (made) found.set(id, made);
    }
    return found;
  };

  const versions = (key: string): VersionInfo[] =>
    all(
      `SELECT v.version, v.act, v.at, v.reason, v.hash, v.seq FROM record r JOIN version v USING (ord)
       WHERE r.handle = ? ORDER BY v.version DESC`,
      handleOf(key),
    ) as unknown as VersionInfo[];

  /** What refers to a record, or to one that it now stands for. */
  const backlinks = (id: string): Backlink[] => {
    const ids = merged().idsOf(id);
    return all(
      `SELECT r.id, r.handle, r.type, r.brief, l.field FROM link l JOIN record r USING (ord)
       WHERE l.target IN (${ids.map(() => "?").join(", ")}) AND l.field <> 'mergedInto' AND r.id <> ?
       ORDER BY r.type, r.changed DESC, r.handle LIMIT ${BACKLINKS}`,
      ...[...ids, id],
    ).flatMap((row) => {
      const made = summary(String(row.id), () => row);
      return made ? [{ ...made, field: String(row.field) }] : [];
    });
  };

  /** What the latest version of a record refers to: its links are in the tables. */
  const targetsOf = (handle: string): string[] => {
    const { standsFor } = merged();
    return all("SELECT DISTINCT l.target FROM link l JOIN record r USING (ord) WHERE r.handle = ?", handle).map((row) =>
      standsFor(String(row.target)),
    );
  };

  const read = (key: string): ReadRecord | undefined =>
    steady(db, () => {
      const handle = handleOf(key);
      const found = record(handle);
      return found && { record: found, refs: summaries(targetsOf(handle)) };
    });

  const open = (key: string, version?: number): OpenRecord | undefined =>
    steady(db, () => {
      const handle = handleOf(key);
      const found = record(handle, version);
      if (!found) return undefined;
      const known = versions(handle);
      const latest = found.version === known[0]?.version;
      const targets = latest ? targetsOf(handle) : textsIn(found).filter((id) => id !== found.id);
      return { record: found, refs: summaries(targets), backlinks: backlinks(found.id), versions: known, latest };
    });

  const pages = (key: string, file: string, from: number, limit: number): TextPage[] => {
    const rows = all(
      `SELECT p.page, p.lang, p.confidence, p.image, p.text FROM record r JOIN passage p USING (ord)
       WHERE r.handle = ? AND p.file = ? AND p.page >= ? AND p.page < ? ORDER BY p.page, p.part`,
      ...[handleOf(key), file, Math.max(1, from), Math.max(1, from) + limit],
    );
    const found: TextPage[] = [];
    for (const row of rows) {
      const last = found.at(-1);
      if (last && last.page === row.page) last.text += String(row.text);
      else {
        const confidence = row.confidence === null ? {} : { confidence: Number(row.confidence) };
        const image = row.image === null ? {} : { image: JSON.parse(String(row.image)) as PageImage };
        found.push({ file, page: Number(row.page), lang: String(row.lang), text: String(row.text), ...confidence, ...image });
      }
    }
    return found;
  };

  const pageCount = (key: string, file: string): number =>
    Number(
      one(
        "SELECT max(p.page) AS n FROM record r JOIN passage p USING (ord) WHERE r.handle = ? AND p.file = ?",
        handleOf(key),
        file,
      )?.n ?? 0,
    );

  const object = (sha256: string) => {
    const row = one(
      `SELECT o.media_type, o.name, o.bytes, o.kind, r.handle FROM object o JOIN record r USING (ord)
       WHERE o.sha256 = ? ORDER BY o.kind <> 'original', r.handle LIMIT 1`,
      sha256,
    );
    if (!row) return undefined;
    const bytes = row.bytes === null ? {} : { bytes: Number(row.bytes) };
    return {
      mediaType: String(row.media_type),
      name: String(row.name),
      handle: String(row.handle),
      kind: String(row.kind),
      ...bytes,
    };
  };

  /** Counted once a generation: the map and the ways in ask for the same again and again. */
  const counts = (facet: string, type?: string): { value: string; count: number }[] => {
    const { generation } = meta();
    if (counted.generation !== generation) counted = { generation, counts: new Map() };
    const key = JSON.stringify([facet, type ?? null]);
    let found = counted.counts.get(key);
    if (!found) {
      const rows = all(
        `SELECT f.value, sum(c.records) AS count FROM facet f JOIN facet_count c ON c.facet = f.id
         WHERE f.name = ? ${type === undefined ? "" : "AND c.type = ?"} GROUP BY f.value ORDER BY count DESC, f.value`,
        ...(type === undefined ? [facet] : [facet, type]),
      );
      found = rows.map((row) => ({ value: String(row.value), count: Number(row.count) }));
      counted.counts.set(key, found);
    }
    return found;
  };

  const list = (type: string | undefined, limit: number, after = ""): PublicRecord[] =>
    all(
      `SELECT v.body, r.id FROM record r JOIN version v ON v.ord = r.ord AND v.version = r.version
       WHERE ${type === undefined ? "" : "r.type = ? AND"} r.handle > ? ORDER BY r.handle LIMIT ?`,
      ...(type === undefined ? [after, limit] : [type, after, limit]),
    ).map(fromRow);

  const newest = (type: string, limit: number): RefSummary[] =>
    all("SELECT id, handle, type, brief FROM record WHERE type = ? ORDER BY sort_day DESC, ord LIMIT ?", type, limit).flatMap(
      (row) => summary(String(row.id), () => row) ?? [],
    );

  return {
    meta,
    resolve,
    open,
    record,
    read,
    summaries,
    versions,
    pages,
    pageCount,
    object,
    counts,
    ...changesIn(db, record),
    list,
    newest,
    shape: (): Shape => readShape(db),
    close: () => db.close(),
  };
}

function summaryOf(row: Row): RefSummary {
  const { title, brief } = JSON.parse(String(row.brief)) as Pick<RefSummary, "title" | "brief">;
  return { id: String(row.id), handle: String(row.handle), type: row.type as TypeName, title, brief };
}

/** Every text in a record that may be an id: an older version has no links of its own in the tables. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length === 26 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
