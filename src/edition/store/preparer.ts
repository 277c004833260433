import { rememberWords } from "../analysis/analyse.ts";
import { serve } from "../threads/serve.ts";
import { type Batch, prepareBatch } from "./batch.ts";

// A thread that makes batches ready while another writes those before.
rememberWords(300_000);

serve({ prepare: (batch: Batch) => JSON.stringify(prepareBatch(batch)) }, () => {});
