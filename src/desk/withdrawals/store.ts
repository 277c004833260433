import type { Transaction } from "kysely";
import { seenAs } from "../../kernel/database/index.ts";
import type { DeskHouse } from "../shell/house.ts";

/** As much of the desk's tables as may hold words of a testimony. */
interface Tables {
  working_copy: { record: string; entries: string };
  review_comment: { record: string };
  likeness: { record: string };
  likeness_part: { record: string };
  redaction: { record: string };
  bulk_row: { record: string | null; title: string; changes: string; cells: string; body: string | null };
  bulk_tagged: { record: string; title: string };
}

const tables = (house: Pick<DeskHouse, "database">) => seenAs<Tables>(house.database);

/**
 * Forgets what the desk itself keeps of a testimony and of the records that rested on it: what was typed and not saved, what was said
 * about the testimony, what it looked like, and what was imported into it. Begun anew, it does the rest.
 */
export const forgetAtDesk = (house: Pick<DeskHouse, "database">, testimony: string, resting: readonly string[]): Promise<void> =>
  tables(house).transact(async (trx) => {
    await trx.deleteFrom("working_copy").where("entries", "like", `%${testimony}%`).execute();
    for (const record of [testimony, ...resting]) await trx.deleteFrom("working_copy").where("record", "=", record).execute();
    for (const table of ["review_comment", "likeness", "likeness_part", "redaction"] as const)
      await forgetIn(trx, table, testimony);
    for (const record of [testimony, ...resting]) {
      await trx.updateTable("bulk_tagged").set({ title: "" }).where("record", "=", record).execute();
      const emptied = { title: "", changes: "[]", cells: "[]", body: null };
      await trx.updateTable("bulk_row").set(emptied).where("record", "=", record).execute();
    }
  });

const forgetIn = (
  trx: Transaction<Tables>,
  table: "review_comment" | "likeness" | "likeness_part" | "redaction",
  record: string,
) => trx.deleteFrom(table).where("record", "=", record).execute();
