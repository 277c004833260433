import type { Captured } from "../../../archive/index.ts";
import type { Item, Outcome, Seen, WatchKind } from "./watch.ts";

/** What a look saw, as far as it decides what it came to. */
export interface Sight {
  verdict: Captured["verdict"];
  reason: Captured["reason"];
  /** The words, with single spaces. */
  words: string;
  dated?: string;
  items: readonly Item[];
  /** Part of the picture that differs from the one before, 0 to 1; undefined where there are not two. */
  picture?: number;
}

/** Below this part of it a picture differs by a clock, a cursor or an advertisement. */
export const PICTURE_PART = 0.2;

/** Reasons that say that a page is no longer there. Others say that it could not be seen. */
const GONE: readonly Captured["reason"][] = ["not-found", "gone", "says-not-found", "same-as-nonsense", "led-to-front-page"];

/** Was the page there, so that its words mean something? */
export const isSeen = ({ verdict }: Pick<Sight, "verdict">): boolean => verdict === "complete" || verdict === "partial";

const isGone = ({ reason }: Pick<Sight, "reason">): boolean => GONE.includes(reason);

/** What is new since. `words` of `before` are given, since a Seen only names them. */
export function outcomeOf(kind: WatchKind, now: Sight, before: (Seen & { text: string }) | undefined): Outcome {
  if (!isSeen(now)) {
    if (!isGone(now)) return "down";
    if (!before) return "down";
    return before.gone ? "nothing" : "removal";
  }
  if (!before) return "first";
  if (before.gone) return "back";
  if (kind !== "page") {
    if (newItems(now.items, before).length > 0) return "new-item";
    return now.items.length === 0 && before.items.length > 0 ? "change" : "nothing";
  }
  if (now.words === before.text) return (now.picture ?? 0) >= PICTURE_PART ? "change" : "nothing";
  // A page that came in part has lost words by that alone.
  if (now.verdict === "partial" && before.text.startsWith(now.words)) return "nothing";
  return before.dated !== undefined && now.dated === before.dated ? "quiet-edit" : "change";
}

/** Items that were never seen before, in their order. */
export function newItems(items: readonly Item[], { known }: Pick<Seen, "known">): Item[] {
  const old = new Set(known);
  return items.filter(({ url }) => !old.has(url));
}

/** Addresses of items that are remembered: the newest. */
const MOST_KNOWN = 5000;

/** What the next look is compared with. What could not be seen changes nothing of it. */
export function seenAfter(
  outcome: Outcome,
  before: Seen | undefined,
  now: { at: string; title: string; words: string; screenshot?: string; dated?: string; items: readonly Item[] },
): Seen | undefined {
  if (outcome === "down") return before;
  if (outcome === "removal") return before && { ...before, gone: true };
  if (outcome === "nothing") return before;
  const { items, ...rest } = now;
  const known = [...new Set([...items.map(({ url }) => url), ...(before?.known ?? [])])].slice(0, MOST_KNOWN);
  return { ...rest, items: [...items], known };
}
