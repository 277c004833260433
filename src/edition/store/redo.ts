import type { DatabaseSync } from "node:sqlite";
import { facetsOf, type RecordBody, searchTexts } from "../../registry/index.ts";
import { type Derived, linksOf, type NamedObject } from "../rules/derive.ts";
import { DESK_FACETS, deskFactsOf } from "../rules/desk.ts";
import type { PublicRecord } from "../rules/public.ts";
import type { Scope } from "../rules/scope.ts";
import { type Passage, passages } from "./passages.ts";
import { type PreparedText, textOf } from "./prepare.ts";
import { statements } from "./statements.ts";

/**
 * A record that is in the file, derived anew as vocabularies and fields now are. It says what it said: only what it is found by can
 * have changed, so its versions, its dates and the pages of its files are taken as they stand.
 */
export function rederived(
  db: DatabaseSync,
  ord: number,
  scope: Scope,
): { derived: Omit<Derived, "texts" | "layers">; text: PreparedText; handle: string } | undefined {
  const run = statements(db);
  const row = run(
    `SELECT r.handle, r.brief, r.facets, r.from_day, r.to_day, r.sort_day, v.body
     FROM record r JOIN version v ON v.ord = r.ord AND v.version = r.version WHERE r.ord = ?`,
  ).get(ord);
  if (!row) return undefined;
  const record = JSON.parse(String(row.body)) as PublicRecord;
  const objects = run("SELECT sha256, kind, media_type, name, bytes FROM object WHERE ord = ?").all(ord);
  const pages = run(
    "SELECT file, page, part, lang, confidence, image, text FROM passage WHERE ord = ? AND page > 0 ORDER BY rowid",
  );
  const brief = JSON.parse(String(row.brief)) as Derived["brief"];
  const facets: Derived["facets"] = facetsOf(record);
  if (scope === "desk") {
    const { missing } = deskFactsOf(record as unknown as RecordBody);
    const kept = facetsIn(db, String(row.facets)).filter(
      ({ name }) => (DESK_FACETS as readonly string[]).includes(name) && name !== "incomplete",
    );
    facets.push(...kept, { name: "incomplete", value: missing > 0 ? "yes" : "no" });
    Object.assign(brief.brief.desk as object, { missing });
  }
  const derived = {
    ...{ record, brief, facets, links: linksOf(record), objects: objects.map(objectFrom) },
    days: { from: Number(row.from_day), to: Number(row.to_day), sort: Number(row.sort_day) },
  };
  const own = passages(record.lang, searchTexts(record), []);
  const text = textOf(record, [...own, ...(pages.all(ord) as unknown as Passage[])]);
  return { derived, text, handle: String(row.handle) };
}

const objectFrom = ({ sha256, kind, media_type, name, bytes }: Record<string, unknown>): NamedObject => ({
  ...{ sha256: String(sha256), kind: String(kind), mediaType: String(media_type), name: String(name) },
  ...(bytes === null ? {} : { bytes: Number(bytes) }),
});

const facetsIn = (db: DatabaseSync, ids: string): Derived["facets"] =>
  ids
    .split(",")
    .filter(Boolean)
    .map((id) => {
      const row = statements(db)("SELECT name, value FROM facet WHERE id = ?").get(Number(id));
      return { name: String(row?.name), value: String(row?.value) };
    });
