import { now } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { openJobs } from "../../kernel/jobs/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { facetOfScheme, standsFor, term } from "../../registry/index.ts";
import type { DeskHouse } from "../shell/house.ts";
import type { TermMove } from "./rules/move.ts";
import { moves } from "./store.ts";

/** Kinds of the long work of this area. */
export const MOVE = "shape.move";
export const MOVE_BACK = "shape.move-back";

type MoveHouse = Pick<DeskHouse, "database">;

/**
 * Writes the term that stands for a replaced one into the records that still carry that one: as work that goes on by itself.
 * Throws `term-stands` (409) when nothing stands for the term, or `term-unlisted` (409) when its vocabulary is no facet, so that nobody
 * knows which records carry it.
 */
export async function moveRecords(
  house: MoveHouse,
  { scheme, notation, actor, reason }: Pick<TermMove, "scheme" | "notation" | "actor" | "reason">,
): Promise<TermMove> {
  const target = standsFor(scheme, notation);
  if (!term(scheme, notation) || target === notation)
    throw new Problem("term-stands", 409, `Nothing stands for the term ${notation}: say first what does.`);
  if (!facetOfScheme(scheme)) throw new Problem("term-unlisted", 409, "Records are not listed by the terms of this vocabulary.");
  const move: TermMove = { id: newId(), scheme, notation, target, actor, reason, at: now(), undone: null, job: null };
  await moves(house.database).add(move);
  return started(house, move, MOVE, actor);
}

/** Takes a move back: every record that nobody has changed since is as it was before. Throws `move-unknown` (404) or `move-undone` (409). */
export async function moveBack(house: MoveHouse, id: string, actor: string): Promise<TermMove> {
  const move = await moves(house.database).one(id);
  if (!move) throw new Problem("move-unknown", 404, "There is no such move.");
  if (move.undone) throw new Problem("move-undone", 409, "This was taken back already.");
  const at = now();
  await moves(house.database).change(id, { undone: at });
  return started(house, { ...move, undone: at }, MOVE_BACK, actor);
}

async function started(house: MoveHouse, move: TermMove, kind: string, by: string): Promise<TermMove> {
  const job = await openJobs(house.database).enqueue(kind, { move: move.id, by }, { by, key: move.id });
  await moves(house.database).change(move.id, { job: job.id });
  return { ...move, job: job.id };
}
