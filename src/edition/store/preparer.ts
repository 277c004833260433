import { workerData } from "node:worker_threads";
import { adoptShape, type Shape } from "../../registry/index.ts";
import { rememberWords } from "../analysis/analyse.ts";
import type { Scope } from "../rules/scope.ts";
import { serve } from "../threads/serve.ts";
import { type Batch, prepareBatch } from "./batch.ts";
import { pack } from "./parcel.ts";

// A thread that makes batches ready while another writes those before.
rememberWords(300_000);
const { scope } = workerData as { scope: Scope };

serve(
  {
    prepare: (batch: Batch) => pack(prepareBatch(batch, scope)),
    shape: (shape: Shape) => adoptShape(shape),
  },
  () => {},
);
