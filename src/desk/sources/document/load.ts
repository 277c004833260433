import type { Derivation, LayerPage, PageImage, TextLayer } from "../../../archive/index.ts";
import { Problem } from "../../../kernel/problem.ts";
import type { RecordBody } from "../../../registry/index.ts";
import { around, bestOf, type Capture, capturesOf, occurrences, type Stretch } from "../../../site/index.ts";
import { mayOn } from "../../rules/access.ts";
import type { SignedIn } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { type Opened, openRecord } from "../../shell/subject.ts";
import { filesIn, layerBefore, layerOf, type SourceFile, SURE } from "../rules/file.ts";
import { readLayer } from "./layers.ts";

/** A source that someone may read at the desk. */
export interface OpenSource extends Opened {
  body: RecordBody;
  files: SourceFile[];
  /** May they see what readers do not get: originals, and what was there before a redaction? */
  originals: boolean;
  may: { correct: boolean; redact: boolean };
}

/** Opens a source by id or handle. Throws `source-unknown` (404) for one that is none, or that they may not see. */
export async function openSource({ ledger }: Pick<DeskHouse, "ledger">, { session }: SignedIn, key: string): Promise<OpenSource> {
  const { person } = session;
  const opened = await openRecord(ledger, key, person.name).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  });
  const body = opened?.latest.body;
  if (!opened || body?.type !== "source" || !mayOn(person, "see", opened.subject)) {
    throw new Problem("source-unknown", 404, "There is no such source.");
  }
  const can = (action: Parameters<typeof mayOn>[1]) => mayOn(person, action, opened.subject);
  return {
    ...opened,
    ...{ body, files: filesIn(body), originals: can("see-original") },
    may: { correct: can("correct-text"), redact: can("redact") && can("see-original") },
  };
}

export interface Place {
  file?: string;
  page: number;
  find?: string;
  /** As it was before anything was taken out. */
  before: boolean;
}

/** Where an address leads within a source. What is no number or no hash is as if it were not said. */
export function placeIn(params: URLSearchParams): Place {
  const page = params.get("page") ?? "";
  const file = params.get("file") ?? "";
  const find = params.get("find")?.trim().slice(0, 200);
  return {
    ...(/^[0-9a-f]{64}$/.test(file) && { file }),
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    ...(find && { find }),
    before: params.get("before") === "1",
  };
}

export interface Found {
  page: number;
  stretches: Stretch[];
}

export interface DocumentView {
  source: OpenSource;
  file?: SourceFile;
  place: Place;
  /** The text layer that is shown, and what made it. */
  layer?: { derivation: Derivation; pages: number };
  text?: LayerPage;
  image?: PageImage;
  /** Of pictures and recordings without pages: what is shown instead. */
  shown?: string;
  found?: Found[];
  /** Pages that were read from a picture with little confidence. */
  unsure: number[];
  /** Pages whose words a person has written. */
  corrected: number[];
  /** Every capture of its address, the earliest first; and the one that the file is, if it is one. */
  captures: Capture[];
  capture?: Capture;
}

const MOST_FOUND = 100;
const INLINE = /^image\/(?:png|jpeg|gif|webp|avif)$/;

export async function loadDocument(
  { objects }: Pick<DeskHouse, "objects">,
  source: OpenSource,
  place: Place,
): Promise<DocumentView> {
  const file = fileAt(source, place);
  const captures = capturesOf(source.body);
  const capture = file && captures.findLast(({ sha256 }) => sha256 === file.sha256);
  const before = place.before && source.originals;
  const derivation = file && (before ? layerBefore(file) : layerOf(file.derivations));
  const layer = derivation && (await readLayer(objects, derivation.sha256));
  const count = layer?.pages.length ?? 0;
  const page = Math.min(place.page, Math.max(1, count));
  const text = layer?.pages.find((one) => one.page === page);
  const numbers = (wanted: (one: LayerPage) => boolean) => (layer?.pages ?? []).filter(wanted).map((one) => one.page);
  return {
    source,
    ...(file && { file }),
    place: { ...place, page, before },
    ...(derivation && { layer: { derivation, pages: count } }),
    ...(text && { text }),
    ...(text?.image && layer && mayShow(source, file, layer) && { image: text.image }),
    ...(capture?.screenshot && (source.originals || !file?.withheld)
      ? { shown: capture.screenshot }
      : shownOf(source, file, text !== undefined)),
    captures,
    ...(capture && { capture }),
    ...(place.find && layer && { found: findIn(layer, place.find) }),
    unsure: numbers(({ confidence }) => confidence !== undefined && confidence < SURE),
    corrected: numbers((one) => one.corrected === true),
  };
}

/** The file that is asked for; else the capture that speaks for the source, as for readers; else the first that can be read. */
export const fileAt = ({ files, body }: OpenSource, { file }: Pick<Place, "file">): SourceFile | undefined =>
  files.find(({ sha256 }) => sha256 === file) ??
  files.find(({ sha256 }) => sha256 === bestOf(capturesOf(body))?.sha256) ??
  files.find(({ derivations }) => layerOf(derivations)) ??
  files[0];

/** Pictures of pages that were drawn from what they may not see are not shown either. */
function mayShow({ originals }: OpenSource, file: SourceFile | undefined, { drawnFrom }: TextLayer): boolean {
  return originals || drawnFrom !== file?.sha256 || file?.withheld === false;
}

function shownOf({ originals }: OpenSource, file: SourceFile | undefined, hasText: boolean): { shown?: string } {
  if (!file || hasText) return {};
  const derived =
    file.derivations.find(({ kind, mediaType }) => kind === "clean" && INLINE.test(mediaType)) ??
    file.derivations.find(({ kind }) => kind === "thumbnail");
  const original = (originals || !file.withheld) && INLINE.test(file.mediaType) ? file.sha256 : undefined;
  const shown = derived?.sha256 ?? original;
  return shown ? { shown } : {};
}

function findIn({ pages }: TextLayer, words: string): Found[] {
  const found: Found[] = [];
  for (const { page, text } of pages) {
    for (const at of occurrences(text, words, 10)) found.push({ page, stretches: around(text, at) });
    if (found.length > MOST_FOUND) break;
  }
  return found.slice(0, MOST_FOUND);
}

/** What this source has by that name, with its type and a name to keep it by; undefined when they may not have it. */
export async function objectOf(
  house: Pick<DeskHouse, "objects">,
  source: OpenSource,
  sha256: string,
): Promise<{ mediaType: string; name: string } | undefined> {
  for (const file of source.files) {
    const open = source.originals || !file.withheld;
    if (file.sha256 === sha256) return open ? { mediaType: file.mediaType, name: file.name } : undefined;
    const all = source.originals ? [...file.derivations, ...file.restricted] : file.derivations;
    const derived = all.find((one) => one.sha256 === sha256);
    if (derived) return { mediaType: derived.mediaType, name: `${file.name}.${derived.kind}` };
    for (const { kind, sha256: name } of all) {
      if (kind !== "text") continue;
      const layer = await readLayer(house.objects, name);
      if (mayShow(source, file, layer) && layer.pages.some(({ image }) => image?.sha256 === sha256))
        return { mediaType: "image/webp", name: `${file.name}.webp` };
    }
  }
  // What shows a page is as open as the capture that it was made with.
  for (const capture of capturesOf(source.body)) {
    const file = source.files.find((one) => one.sha256 === capture.sha256);
    if (!source.originals && (!file || file.withheld)) continue;
    const name = file?.name ?? sha256;
    if (capture.screenshot === sha256) return { mediaType: "image/png", name: `${name}.png` };
    if (capture.print === sha256) return { mediaType: "application/pdf", name: `${name}.pdf` };
    if (capture.report === sha256) return { mediaType: "application/json", name: `${name}.json` };
    if (capture.sha256 === sha256) return { mediaType: "application/octet-stream", name };
  }
  return undefined;
}
