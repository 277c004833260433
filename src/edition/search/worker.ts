import { DatabaseSync } from "node:sqlite";
import { workerData } from "node:worker_threads";
import type { SearchQuery } from "../rules/public.ts";
import { READING } from "../store/schema.ts";
import { serve } from "../threads/serve.ts";
import { FacetIndex } from "./facets.ts";
import { runSearch, warm } from "./run.ts";

const db = new DatabaseSync((workerData as { path: string }).path, { readOnly: true, timeout: 5000 });
db.exec(READING);
const index = new FacetIndex(db);

serve(
  {
    search: (query: SearchQuery) => runSearch(db, index, query),
    warm: () => warm(db, index),
  },
  () => db.close(),
);
