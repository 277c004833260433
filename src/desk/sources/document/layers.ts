import { json } from "node:stream/consumers";
import type { TextLayer } from "../../../archive/index.ts";
import type { Objects } from "../../../kernel/objects/index.ts";

/** Characters of text layers that are held ready: those that are being read page by page. */
const MOST_KEPT = 20_000_000;

const kept = new Map<string, { layer: TextLayer; size: number }>();

/** A text layer by the hash of its object. What an object holds never changes, so those read last are kept. */
export async function readLayer(objects: Objects, sha256: string): Promise<TextLayer> {
  const found = kept.get(sha256);
  if (found) {
    kept.delete(sha256);
    kept.set(sha256, found);
    return found.layer;
  }
  const read = (await json(await objects.get(sha256))) as Partial<TextLayer>;
  const layer: TextLayer = { ...read, pages: (read.pages ?? []).filter((page) => typeof page.text === "string") };
  const size = layer.pages.reduce((sum, { text }) => sum + text.length, 0);
  kept.set(sha256, { layer, size });
  let all = kept.values().reduce((sum, one) => sum + one.size, 0);
  for (const [name, one] of kept) {
    if (all <= MOST_KEPT || name === sha256) break;
    kept.delete(name);
    all -= one.size;
  }
  return layer;
}
