import { workerData } from "node:worker_threads";
import type { Revision } from "../../registry/index.ts";
import { rememberWords } from "../analysis/analyse.ts";
import { serve } from "../threads/serve.ts";
import { openWriter } from "./writer.ts";

/** What the writing thread is given to apply. Layers by the hash of their object. */
export interface Batch {
  /** As JSON: one long text crosses to another thread more quickly than many objects. */
  revisions: string;
  layers: [sha256: string, json: string][];
}

const { path, bulk } = workerData as { path: string; bulk: boolean };
if (bulk) rememberWords(300_000);
const writer = openWriter(path, { bulk });

serve(
  {
    apply: ({ revisions, layers }: Batch) => writer.apply(JSON.parse(revisions) as Revision[], new Map(layers)),
    meta: () => writer.meta(),
    tidy: () => writer.tidy(),
    finish: () => writer.finish(),
  },
  () => writer.close(),
);
