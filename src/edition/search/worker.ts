import { DatabaseSync } from "node:sqlite";
import { workerData } from "node:worker_threads";
import type { SearchQuery } from "../rules/public.ts";
import type { Scope } from "../rules/scope.ts";
import { READING } from "../store/schema.ts";
import { serve } from "../threads/serve.ts";
import { FacetIndex } from "./facets.ts";
import { runSearch, warm } from "./run.ts";

const { path, scope } = workerData as { path: string; scope: Scope };
const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
db.exec(READING);
const index = new FacetIndex(db, scope);

serve(
  {
    search: (query: SearchQuery) => runSearch(db, index, query),
    warm: () => warm(db, index),
  },
  () => db.close(),
);
