import { workerData } from "node:worker_threads";
import { serve } from "../threads/serve.ts";
import { type Batch, prepareBatch } from "./batch.ts";
import type { Prepared } from "./prepare.ts";
import { openWriter } from "./writer.ts";

const { path, bulk } = workerData as { path: string; bulk: boolean };
const writer = openWriter(path, { bulk });

serve(
  {
    apply: (batch: Batch) => writer.apply(prepareBatch(batch)),
    /** What a preparing thread has made ready, as it came from there. */
    store: (prepared: string) => writer.apply(JSON.parse(prepared) as Prepared[]),
    meta: () => writer.meta(),
    tidy: () => writer.tidy(),
    finish: () => writer.finish(),
  },
  () => writer.close(),
);
