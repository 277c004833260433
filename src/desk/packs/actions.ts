import { now } from "../../kernel/clock.ts";
import type { Database } from "../../kernel/database/index.ts";
import { newId } from "../../kernel/ids.ts";
import { insertComment, tablesOf } from "../review/store.ts";

export interface Release {
  /** The account, or the role of whoever works in the shell. */
  by: string;
  reason: string;
  /** The records whose originals go out, in the version that they have. */
  records: readonly { record: string; version: number }[];
}

/**
 * Writes into the trail that originals which readers do not get were given out in an evidence pack: by whom, of which records, and why.
 * On disk when it returns; only then may the pack be sent.
 */
export async function noteRelease(house: { database: Database<unknown> }, { by, reason, records }: Release): Promise<void> {
  const at = now();
  await tablesOf(house).transact(async (trx) => {
    for (const { record, version } of records)
      await insertComment(trx, { id: newId(), record, version, kind: "released", text: reason, by, at });
  });
}
