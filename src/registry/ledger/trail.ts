import type { Database } from "../../kernel/database/index.ts";
import type { Act } from "../rules/record.ts";
import type { LedgerTables } from "./tables.ts";

/** One entry of the ledger without what it says: who did what to which record, when and why. */
export interface LedgerAct {
  seq: number;
  record: string;
  handle: string;
  /** Of the record; or of what of the monitor was changed. */
  type: string;
  version: number;
  act: Act;
  reason: string;
  actor: string;
  at: string;
}

/** Which acts, newest first. `before`: those earlier than it, or at the same instant with a smaller `seq`. Instants are ISO; `to` is not included. */
export interface ActsQuery {
  actor?: string;
  /** Id of a record. */
  record?: string;
  acts?: readonly string[];
  from?: string;
  to?: string;
  before?: { at: string; seq: number };
  limit: number;
}

/**
 * Reads who did what from the ledger, without the bodies. Several acts are asked for one by one: an index has those of each in order, all of
 * them together would have to be sorted.
 */
export async function ledgerActs(database: Database<LedgerTables>, query: ActsQuery): Promise<LedgerAct[]> {
  const { acts, limit } = query;
  if (acts === undefined) return actsIn(database, query);
  const found = await Promise.all(acts.map((act) => actsIn(database, query, act)));
  return found.flat().sort(newestFirst).slice(0, limit);
}

const newestFirst = (a: LedgerAct, b: LedgerAct): number => (a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1);

async function actsIn(database: Database<LedgerTables>, query: ActsQuery, act?: string): Promise<LedgerAct[]> {
  const { actor, record, from, to, before, limit } = query;
  let found = database.db
    .selectFrom("revision as r")
    .innerJoin("head as h", "h.record", "r.record")
    .select(["r.seq", "r.record", "h.handle", "h.type", "r.version", "r.act", "r.reason", "r.actor", "r.at"])
    .orderBy("r.at", "desc")
    .orderBy("r.seq", "desc")
    .limit(limit);
  if (actor !== undefined) found = found.where("r.actor", "=", actor);
  if (record !== undefined) found = found.where("r.record", "=", record);
  if (act !== undefined) found = found.where("r.act", "=", act);
  if (from !== undefined) found = found.where("r.at", ">=", from);
  if (to !== undefined) found = found.where("r.at", "<", to);
  if (before !== undefined) {
    const { at, seq } = before;
    found = found
      .where("r.at", "<=", at)
      .where((is) => is.or([is("r.at", "<", at), is.and([is("r.at", "=", at), is("r.seq", "<", seq)])]));
  }
  return (await found.execute()) as LedgerAct[];
}
