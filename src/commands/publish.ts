import type { Config } from "../config.ts";
import { Problem } from "../kernel/problem.ts";
import { type House, openHouse } from "../open.ts";
import { publish as publishRecord, type Revision } from "../registry/index.ts";
import type { Output } from "./output.ts";

/**
 * `vigie publish`: makes drafts public, one after the other. One that lacks something is named with what it lacks, and the others go on.
 * Answers whether all are public.
 */
export async function publish(config: Config, handles: string[], reason: string, out: Output): Promise<boolean> {
  const house = await openHouse(config);
  try {
    const published: Revision[] = [];
    const refused: { handle: string; code: string; detail: string }[] = [];
    for (const handle of handles) {
      try {
        published.push(await publishOne(house, handle, reason));
        out.line(`published      ${handle}`);
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        refused.push({ handle, code: error.code, detail: error.message });
        process.stderr.write(`vigie: ${handle} is not published: ${error.message}\n`);
      }
    }
    out.result({ published: published.map((it) => ({ handle: it.body.handle, version: it.version, seq: it.seq })), refused });
    return refused.length === 0;
  } finally {
    await house.close();
  }
}

async function publishOne(house: House, handle: string, reason: string): Promise<Revision> {
  const head = await house.ledger.byHandle(handle);
  if (!head) throw new Problem("record-unknown", 404, "there is no such handle in this ledger.");
  return publishRecord(house.ledger, head.record, { actor: "shell", reason, secondReviewer: house.config.reviewers === "two" });
}
