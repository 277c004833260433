import type { Transaction } from "kysely";
import { Problem } from "../../kernel/problem.ts";
import { formatHandle, parseHandle } from "../rules/handle.ts";
import type { RecordBody } from "../rules/record.ts";
import { TYPES } from "../types/index.ts";
import type { LedgerTables } from "./tables.ts";

export interface HandleAllocator {
  /** The next handle of a type in the allocator's year. */
  allocate(type: RecordBody["type"]): Promise<string>;
  /** Keeps the handle that a body came with. Throws when another record has it, or when it is none of its type. */
  claim(body: RecordBody): Promise<string>;
  /** Writes down how far the numbers went: once, before the transaction ends. */
  save(): Promise<void>;
}

/** Gives out handles, each once. One that came with an imported record is passed over when its turn comes. */
export function handleAllocator(trx: Transaction<LedgerTables>, prefix: string, year: number): HandleAllocator {
  const counters = new Map<string, { code: string; year: number; last: number }>();
  const used = new Set<string>();

  const counter = async (code: string, ofYear: number) => {
    const key = `${code} ${ofYear}`;
    let found = counters.get(key);
    if (!found) {
      const row = await trx
        .selectFrom("handle_counter")
        .select("last")
        .where("code", "=", code)
        .where("year", "=", ofYear)
        .executeTakeFirst();
      found = { code, year: ofYear, last: row?.last ?? 0 };
      counters.set(key, found);
    }
    return found;
  };

  return {
    allocate: async (type: RecordBody["type"]): Promise<string> => {
      const { code } = TYPES[type];
      const count = await counter(code, year);
      count.last += 1;
      const handle = formatHandle({ prefix, code, year, number: count.last });
      used.add(handle);
      return handle;
    },
    claim: async ({ handle, type }: RecordBody): Promise<string> => {
      const parts = parseHandle(handle);
      if (parts?.code !== TYPES[type].code) throw new Problem("record-identity", 409, `${handle} is no handle of a ${type}.`);
      const taken = await trx.selectFrom("head").select("record").where("handle", "=", handle).executeTakeFirst();
      if (taken || used.has(handle)) throw new Problem("handle-taken", 409, `The handle ${handle} belongs to another record.`);
      used.add(handle);
      if (parts.prefix === prefix) {
        const count = await counter(parts.code, parts.year);
        count.last = Math.max(count.last, parts.number);
      }
      return handle;
    },
    save: async () => {
      for (const row of counters.values()) {
        await trx
          .insertInto("handle_counter")
          .values(row)
          .onConflict((clash) => clash.columns(["code", "year"]).doUpdateSet({ last: row.last }))
          .execute();
      }
    },
  };
}
