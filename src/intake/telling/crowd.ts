import { isSolved, MOST_BITS } from "../rules/work.ts";
import type { Ground } from "./ground.ts";
import type { TokenState } from "./tokens.ts";

/** Seconds that a page without scripts asks to wait while many others are here. */
export const BUSY_SECONDS = 20;

/** From so many senders in the queue on, sending costs something: first a little, then as much as a slow phone does in two seconds. */
const LONG = 1000;
const LONGER = 4000;

/** What sending is to cost now, in bits of work; 0 as long as few are here. Nobody is asked who they are. */
export function bitsNow({ sending, crowd = LONG }: Pick<Ground, "sending" | "crowd">): number {
  const length = sending.length();
  if (length < crowd) return 0;
  return length < crowd * (LONGER / LONG) ? MOST_BITS - 2 : MOST_BITS;
}

/** Has this token cost what it must? One from before the crowd has cost nothing yet. */
export function isPaid(g: Ground, token: TokenState & { state: "good" }, solution: number | undefined): boolean {
  if (token.waited) return true;
  if (token.work) return solution !== undefined && isSolved(token.work, solution);
  return bitsNow(g) === 0;
}
