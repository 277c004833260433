import { seenIn } from "../../kernel/database/index.ts";
import type { Handler, Handlers } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { facetOfScheme, type RecordBody } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import { MOVE, MOVE_BACK } from "./actions.ts";
import type { Moved, TermMove } from "./rules/move.ts";
import { carries, replaced } from "./rules/replace-term.ts";
import { moves } from "./store.ts";

type MoveHouse = Pick<DeskHouse, "database" | "ledger" | "index">;

/** The long work of this area. Each piece looks anew what is left to do: one that was killed goes on where it was. */
export const shapeHandlers = (house: MoveHouse): Handlers => ({ [MOVE]: moving(house), [MOVE_BACK]: movingBack(house) });

const PAGE = 100;

const moving =
  (house: MoveHouse): Handler =>
  async ({ input }, { tell, signal }) => {
    const move = await moveOf(house, input);
    const left = await carriersOf(house, move);
    for (const [i, handle] of left.entries()) {
      if (signal.aborted || (await moves(house.database).one(move.id))?.undone) break;
      await moveOne(house, move, handle);
      tell({ done: i + 1, total: left.length });
    }
    return moves(house.database).tally(move.id);
  };

async function moveOf(house: MoveHouse, input: unknown): Promise<TermMove> {
  const move = await moves(house.database).one((input as { move: string }).move);
  if (!move) throw new Problem("move-unknown", 404, "There is no such move.");
  return move;
}

/** Handles of the records that carry the term itself. They are found under the one that stands for it. */
async function carriersOf({ index }: MoveHouse, { scheme, notation, target }: TermMove): Promise<string[]> {
  const facet = facetOfScheme(scheme) ?? "";
  const found: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = {
      q: "",
      lang: "en",
      filters: { [facet]: [target] },
      sort: "oldest" as const,
      limit: PAGE,
      cursor,
      widen: false,
    };
    const { hits, next } = await index.search({ ...query, facets: [] });
    for (const { handle } of hits) {
      const record = index.record(handle);
      if (record && carries(record, scheme, notation)) found.push(handle);
    }
    if (!next) return found;
    cursor = next;
  }
}

const TRIES = 5;

/** Moves one record, whatever somebody else does to it meanwhile. */
async function moveOne({ ledger, database }: MoveHouse, move: TermMove, handle: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const head = await ledger.byHandle(handle);
    const latest = head && (await ledger.latest(head.record));
    if (!latest) return;
    const { body, found } = replaced<RecordBody>(latest.body, move.scheme, move.notation, move.target);
    if (!found) return;
    const entry = { body, act: "edited" as const, reason: move.reason, actor: move.actor, expected: latest.version };
    const note = { move: move.id, record: latest.record, version: latest.version + 1, fate: "moved" } satisfies Moved;
    try {
      await ledger.append([entry], { also: (trx) => moves(database).note(seenIn(trx), [note]) });
      return;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== "version-conflict" || attempt === TRIES) throw error;
    }
  }
}

const movingBack =
  (house: MoveHouse): Handler =>
  async ({ input }, { tell, signal }) => {
    const move = await moveOf(house, input);
    const actor = (input as { by: string }).by;
    const store = moves(house.database);
    const total = (await store.tally(move.id)).moved;
    let done = 0;
    for (let after = ""; !signal.aborted; ) {
      const rows = await store.moved(move.id, after);
      if (rows.length === 0) break;
      for (const row of rows) {
        await backOne(house, move, row, actor);
        tell({ done: ++done, total });
      }
      after = rows.at(-1)?.record ?? "";
    }
    return store.tally(move.id);
  };

/** Puts one record back as it was, unless somebody has changed it since: then it stays as they left it. */
async function backOne(
  { ledger, database }: MoveHouse,
  { id, reason }: TermMove,
  { record, version }: { record: string; version: number },
  actor: string,
): Promise<void> {
  const note = (fate: Moved["fate"]) => ({ move: id, record, version, fate });
  const before = await ledger.version(record, version - 1);
  const keep = () => database.transact((trx) => moves(database).note(seenIn(trx), [note("kept")]));
  if ((await ledger.latest(record))?.version !== version || !before) return keep();
  try {
    const entry = { body: before.body, act: "edited" as const, reason, actor, expected: version };
    await ledger.append([entry], { also: (trx) => moves(database).note(seenIn(trx), [note("back")]) });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "version-conflict") throw error;
    await keep();
  }
}
