import { workerData } from "node:worker_threads";
import type { Scope } from "../rules/scope.ts";
import { serve } from "../threads/serve.ts";
import { type Batch, prepareBatch } from "./batch.ts";
import type { Prepared } from "./prepare.ts";
import { openWriter } from "./writer.ts";

const { path, bulk, scope } = workerData as { path: string; bulk: boolean; scope: Scope };
const writer = openWriter(path, { bulk, scope });

serve(
  {
    apply: (batch: Batch) => writer.apply(prepareBatch(batch, scope)),
    /** What a preparing thread has made ready, as it came from there. */
    store: (prepared: string) => writer.apply(JSON.parse(prepared) as Prepared[]),
    meta: () => writer.meta(),
    tidy: () => writer.tidy(),
    finish: () => writer.finish(),
  },
  () => writer.close(),
);
