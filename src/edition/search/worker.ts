import { DatabaseSync } from "node:sqlite";
import type { SearchQuery } from "../rules/public.ts";
import { READING } from "../store/schema.ts";
import { type FileAt, serveFiles } from "../threads/files.ts";
import { FacetIndex } from "./facets.ts";
import { runSearch, warm } from "./run.ts";

function openSearch({ path, scope }: FileAt) {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  db.exec(READING);
  return { db, index: new FacetIndex(db, scope), close: () => db.close() };
}

serveFiles(openSearch, {
  search: ({ db, index }, query: SearchQuery) => runSearch(db, index, query),
  warm: ({ db, index }) => warm(db, index),
});
