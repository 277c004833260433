import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, json } from "node:stream/consumers";
import { type Captured, capture, type TextLayer } from "../../archive/index.ts";
import { now } from "../../kernel/clock.ts";
import { newId } from "../../kernel/ids.ts";
import { type Objects, openObjects } from "../../kernel/objects/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { DeskHouse } from "../shell/house.ts";
import { readFeed } from "./feed.ts";
import { type PictureDifference, pictureDifference } from "./picture.ts";
import { counted, runsOf, singleSpaced } from "./rules/difference.ts";
import { isSeen, newItems, outcomeOf, type Sight, seenAfter } from "./rules/outcome.ts";
import { FAILURES_TOLD, nextDue } from "./rules/times.ts";
import { type Detail, EVENTS, type Item, type Outcome, type Seen, type Watch } from "./rules/watch.ts";
import { watches } from "./store.ts";

export type LookingHouse = Pick<DeskHouse, "database" | "objects"> & { settings: Pick<DeskHouse["settings"], "capture"> };

/** What came of a look. */
export interface Looked {
  id: string;
  outcome: Outcome;
  /** It waits for somebody. */
  open: boolean;
}

/**
 * Looks once: captures the address anew, compares it with what was there, and writes down what it came to. The capture is kept where
 * something was found; where nothing was, the look is. Killed at any line, the look is made again. Undefined when another was faster.
 */
export async function lookAt(house: LookingHouse, watch: Watch, signal?: AbortSignal): Promise<Looked | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-look-"));
  try {
    const aside = await openObjects({ kind: "disk", path: folder });
    const captured = await tried(watch, aside, house, signal);
    return await compared(house, watch, aside, captured);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** An address that may not be gone to is one that cannot be seen; whatever else is wrong is tried again later. */
async function tried(watch: Watch, objects: Objects, { settings }: LookingHouse, signal?: AbortSignal) {
  try {
    const plain = watch.kind === "feed";
    return await capture(watch.url, { objects, settings: settings.capture, plain, ...(signal && { signal }) });
  } catch (error) {
    if (error instanceof Problem && error.code === "address-forbidden") return undefined;
    throw error;
  }
}

async function compared(house: LookingHouse, watch: Watch, aside: Objects, captured: Captured | undefined) {
  const at = captured?.at ?? now();
  const before = watch.seen;
  const verdict = captured?.verdict ?? "error";
  const reason = captured?.reason ?? "address-forbidden";
  const words = captured?.text ? wordsOf(await json(await aside.get(captured.text.sha256))) : "";
  const text = before ? await textOf(house.objects, before.words) : "";
  const items = captured ? await itemsOf(watch, captured, aside) : [];
  const dated = captured?.said.published;
  const differing = captured && before ? await pictures(house, aside, before, captured) : undefined;
  const sight: Sight = { verdict, reason, words, items, ...(dated && { dated }), ...(differing && { picture: differing.part }) };
  const outcome = outcomeOf(watch.kind, sight, before && { ...before, text });

  const isFound = captured !== undefined && outcome !== "nothing" && outcome !== "down";
  const objects = isFound ? await keep(house.objects, aside, captured) : undefined;
  const kept = isFound ? (await house.objects.put(Buffer.from(words))).sha256 : undefined;
  const detail: Detail = {
    ...(before && isSeen(sight) && outcome !== "nothing" && counted(runsOf(text, words))),
    ...(differing && { picture: Math.round(differing.part * 1000) / 1000 }),
    ...(isFound && differing && differing.part > 0 && { pictured: (await house.objects.put(differing.marked)).sha256 }),
    ...(before && outcome === "new-item" && { items: newItems(items, before) }),
  };
  const failures = outcome === "down" ? watch.failures + 1 : 0;
  const open = EVENTS.includes(outcome) || (outcome === "down" && failures === FAILURES_TOLD);
  const seen = { at, title: captured?.title ?? "", words: kept ?? "", items, ...(dated && { dated }) };
  const picture = captured?.screenshot?.sha256;
  const next = {
    due: nextDue(now(), watch.every, failures),
    failures,
    ...(outcome === "down" && { downSince: watch.downSince ?? at }),
    ...orNothing("seen", seenAfter(outcome, before, { ...seen, ...(picture && { screenshot: picture }) })),
  };
  const id = newId();
  const found = { id, at, outcome, verdict, reason, detail, open };
  const wrote = await watches(house).looked(
    watch,
    { ...found, ...orNothing("capture", objects), ...orNothing("words", kept), ...(isFound && orNothing("before", before)) },
    next,
  );
  return wrote ? { id, outcome, open } : undefined;
}

const orNothing = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, V>);

/** All the words of a text layer, in one line. */
const wordsOf = (layer: unknown): string => singleSpaced((layer as TextLayer).pages.map(({ text }) => text).join("\n"));

/** The words that an object holds. */
export const textOf = async (objects: Objects, sha256: string): Promise<string> =>
  (await buffer(await objects.get(sha256))).toString("utf8");

async function itemsOf({ kind, url }: Watch, captured: Captured, aside: Objects): Promise<Item[]> {
  if (kind === "list")
    return (captured.links ?? []).map((link) => ({ url: link.url, title: singleSpaced(link.text) || link.url }));
  if (kind !== "feed" || !captured.file) return [];
  return (await readFeed(await buffer(await aside.get(captured.file.sha256)), url)) ?? [];
}

async function pictures(
  house: LookingHouse,
  aside: Objects,
  before: Seen,
  { screenshot }: Captured,
): Promise<PictureDifference | undefined> {
  if (!screenshot || !before.screenshot || screenshot.sha256 === before.screenshot) return undefined;
  const [old, fresh] = await Promise.all([
    buffer(await house.objects.get(before.screenshot)),
    buffer(await aside.get(screenshot.sha256)),
  ]);
  return pictureDifference(old, fresh);
}

/** Moves what a capture made among the monitor's objects. */
async function keep(objects: Objects, aside: Objects, captured: Captured): Promise<Captured> {
  const { wacz, screenshot, print, text, thumbnail, report, file } = captured;
  for (const one of [wacz, screenshot, print, text, thumbnail, report, file])
    if (one) await objects.put(await aside.get(one.sha256));
  return captured;
}
