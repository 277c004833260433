import { isSolved, MOST_BITS, type Work } from "../rules/work.ts";

/** Tries between two looks at the rest of the page. */
const STRETCH = 500;

/** The first number that solves it. The page stays alive meanwhile. */
export async function solved(work: Work, stopped: AbortSignal): Promise<number> {
  const fair = { ...work, bits: Math.min(work.bits, MOST_BITS) };
  for (let number = 0; ; number++) {
    if (isSolved(fair, number)) return number;
    if (number % STRETCH === STRETCH - 1) {
      stopped.throwIfAborted();
      await new Promise((go) => setTimeout(go));
    }
  }
}
