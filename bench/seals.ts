import { createReadStream } from "node:fs";
import { sealedParts } from "../src/intake/sealing/parts.ts";
import { timed } from "./measure.ts";

// A process of its own, as the one that serves is: what else a bench holds in memory is no part of sealing.
process.once("message", async ({ path, recipient, times }: { path: string; recipient: string; times: number }) => {
  const before = process.memoryUsage.rss();
  let most = before;
  const took: number[] = [];
  for (let turn = 0; turn < times; turn++)
    took.push(
      await timed(async () => {
        for await (const _part of sealedParts([recipient], createReadStream(path)))
          most = Math.max(most, process.memoryUsage.rss());
      }),
    );
  process.send?.({ took, above: most - before });
});
process.once("disconnect", () => process.exit());
