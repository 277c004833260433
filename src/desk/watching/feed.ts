import { join } from "node:path";
import { endApart, startApart } from "../../kernel/apart.ts";
import type { Item } from "./rules/watch.ts";

/** What one feed may cost. */
const FEED = { seconds: 20, fileBytes: 0, heapMb: 256 } as const;
const MOST_BYTES = 10_000_000;
const MOST_SAID = 2_000_000;

const CHILD = join(import.meta.dirname, "feed-child.ts");

/** The items of a feed, read in a process apart as with every foreign file; undefined where it is none that can be read. */
export async function readFeed(bytes: Uint8Array, address: string): Promise<Item[] | undefined> {
  if (bytes.length > MOST_BYTES) return undefined;
  const child = startApart(CHILD, { ...FEED, env: {} }, ["pipe", "pipe", "ignore"], [address]);
  const clock = setTimeout(() => endApart(child), FEED.seconds * 1000);
  const said: Buffer[] = [];
  let length = 0;
  child.stdout?.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > MOST_SAID) endApart(child);
    else said.push(chunk);
  });
  // It may end before it has read all.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(bytes);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  child.once("error", () => resolve(false));
  child.once("close", (code) => resolve(code === 0));
  try {
    if (!(await promise)) return undefined;
    // What has read a foreign file is believed nothing.
    return itemsIn(JSON.parse(Buffer.concat(said).toString("utf8")));
  } catch {
    return undefined;
  } finally {
    clearTimeout(clock);
    endApart(child);
  }
}

function itemsIn(answer: unknown): Item[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.filter((one): one is Item => {
    const { url, title } = (one ?? {}) as Partial<Record<keyof Item, unknown>>;
    return typeof url === "string" && /^https?:/.test(url) && typeof title === "string";
  });
}
