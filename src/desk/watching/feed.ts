import { join } from "node:path";
import { startApart } from "../../kernel/apart.ts";
import { answerOf } from "../../kernel/apart-answer.ts";
import type { Item } from "./rules/watch.ts";

/** What one feed may cost. */
const FEED = { seconds: 20, fileBytes: 0, heapMb: 256, memory: 640 * 2 ** 20, output: 2_000_000 } as const;
const MOST_BYTES = 10_000_000;

const CHILD = join(import.meta.dirname, "feed-child.ts");

/** The items of a feed, read in a process apart as with every foreign file; undefined where it is none that can be read. */
export async function readFeed(bytes: Uint8Array, address: string): Promise<Item[] | undefined> {
  if (bytes.length > MOST_BYTES) return undefined;
  const child = startApart(CHILD, { ...FEED, env: {} }, ["pipe", "pipe", "ignore"], [address]);
  const said = await answerOf(child, bytes, FEED);
  try {
    // What has read a foreign file is believed nothing.
    return said && itemsIn(JSON.parse(said.toString("utf8")));
  } catch {
    return undefined;
  }
}

function itemsIn(answer: unknown): Item[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.filter((one): one is Item => {
    const { url, title } = (one ?? {}) as Partial<Record<keyof Item, unknown>>;
    return typeof url === "string" && /^https?:/.test(url) && typeof title === "string";
  });
}
