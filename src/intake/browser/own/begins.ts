import { type Begun, begin } from "../letter.ts";
import { Refused } from "../line.ts";
import type { Page } from "../page.ts";
import { groundHere, renewGround } from "./shelf.ts";

/**
 * What the server says at the beginning; on a phone of one's own without a line, what it said the last time, and no token: one is
 * asked for when there is something to send. Throws when there is neither.
 */
export async function begins({ stopped }: Page): Promise<Begun> {
  const ground = await groundHere().catch(() => undefined);
  try {
    const begun = await begin({ stopped, attempts: ground ? 1 : 3, longest: 30_000 });
    await renewGround(begun).catch(() => undefined);
    return begun;
  } catch (error) {
    if (!ground || error instanceof Refused) throw error;
    return { ...ground, token: "" };
  }
}
