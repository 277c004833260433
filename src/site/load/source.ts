import type { Edition, OpenRecord, TextPage } from "../../edition/index.ts";
import { Problem } from "../../kernel/problem.ts";
import { bestOf, type Capture, capturesOf, isPlayable } from "../rules/captures.ts";
import { around, occurrences, type Stretch } from "../rules/find.ts";
import { asGroup, asGroups, asNumber, asText } from "../rules/values.ts";
import { type CaptureView, captureView } from "./capture.ts";
import type { Logged } from "./log.ts";

/** A file of a source as its page shows it. `served`: its bytes are given to readers. */
export interface SourceFile {
  sha256: string;
  name: string;
  mediaType: string;
  bytes?: number;
  pages: number;
  seconds?: number;
  /** Of a picture, in pixels, where its file says so. */
  size?: { width: number; height: number };
  served: boolean;
  thumbnail?: string;
  /** A copy without what must not be published, shown in place of the original. */
  clean?: string;
  within?: string;
}

export interface Found {
  page: number;
  stretches: Stretch[];
}

/** Where in the source another record rests on it. */
export interface CitedAt {
  handle: string;
  page?: string;
  quote?: string;
}

export interface SourceView {
  logged?: Logged;
  open: OpenRecord;
  files: SourceFile[];
  file?: SourceFile;
  page: number;
  count: number;
  text?: TextPage;
  /** The page being read as it looks, where a picture of it is given out. */
  image?: NonNullable<TextPage["image"]>;
  find?: string;
  found?: Found[];
  /** True when only the first pages were searched. */
  foundPartly: boolean;
  cited: CitedAt[];
  /** The captures of its address, the earliest first. */
  captures: Capture[];
  /** The chosen file is one of them. */
  capture?: CaptureView;
}

export interface SourcePlace {
  file?: string;
  /** Play the capture. */
  play?: boolean;
  page?: number;
  find?: string;
}

/** Throws Problem `bad-parameter` for a page that is no number, `no-such-page` for one that the file does not have. */
export function readPlace(params: URLSearchParams): SourcePlace {
  const page = params.get("page");
  const file = params.get("file") || params.get("capture") || undefined;
  const find = params.get("find")?.trim() || undefined;
  if (page && !/^[1-9]\d{0,6}$/.test(page))
    throw new Problem("bad-parameter", 400, "page is a number from 1", { page: "a number from 1" });
  if (file && !/^[0-9a-f]{64}$/.test(file))
    throw new Problem("bad-parameter", 400, "file is a SHA-256 in hex", { file: "64 hex digits" });
  if (find && find.length > 200)
    throw new Problem("bad-parameter", 400, "the words to find are too long", { find: "at most 200 characters" });
  return { file, page: page ? Number(page) : undefined, find, play: params.get("play") === "1" };
}

export function loadSource(edition: Edition, open: OpenRecord, place: SourcePlace): SourceView {
  const { handle } = open.record;
  const files = asGroups(open.record.fields.files).flatMap((group) => fileOf(edition, handle, group) ?? []);
  const captures = capturesOf(open.record);
  const best = bestOf(captures)?.sha256;
  const file = place.file
    ? files.find((one) => one.sha256 === place.file)
    : (files.find((one) => one.sha256 === best) ?? files.find((one) => one.pages > 0) ?? files[0]);
  const capture = file && captures.findLast((one) => one.sha256 === file.sha256);
  if (place.file && !file) throw new Problem("no-such-page", 404, "this source has no such file");
  const count = file?.pages ?? 0;
  const page = place.page ?? 1;
  if (place.page !== undefined && count > 0 && page > count) throw new Problem("no-such-page", 404, "the file has no such page");
  const text = file && count > 0 ? edition.pages(handle, file.sha256, page, 1)[0] : undefined;
  const searched = place.find && file ? findWithin(edition, handle, file, place.find) : undefined;
  return {
    open,
    files,
    file,
    page,
    count,
    text,
    image: text?.image && edition.object(text.image.sha256) ? text.image : undefined,
    find: place.find,
    found: searched?.found,
    foundPartly: searched?.partly ?? false,
    cited: citedAt(edition, open),
    captures,
    capture:
      file && capture
        ? captureView(edition, capture, captures, { plays: file.served && isPlayable(file), play: place.play === true })
        : undefined,
  };
}

function fileOf(edition: Edition, handle: string, group: Record<string, unknown>): SourceFile | undefined {
  const sha256 = asText(group.sha256);
  if (!sha256) return undefined;
  const derived = (kind: string) => asText(asGroups(group.derivations).find((one) => one.kind === kind)?.sha256);
  const shown = (name: string | undefined) => (name && edition.object(name) ? name : undefined);
  return {
    sha256,
    name: asText(group.name) ?? sha256,
    mediaType: asText(group.mediaType) ?? "application/octet-stream",
    bytes: asNumber(group.bytes),
    pages: edition.pageCount(handle, sha256),
    seconds: asNumber(group.seconds),
    size: sizeIn(asText(group.metadata)),
    served: group.withheld !== true && edition.object(sha256) !== undefined,
    thumbnail: shown(derived("thumbnail")),
    clean: shown(derived("clean")),
    within: asText(group.within),
  };
}

/** What a picture says of its size. What is no such thing is nothing. */
function sizeIn(metadata: string | undefined): SourceFile["size"] {
  try {
    const said = asGroup(JSON.parse(metadata ?? "null"));
    const [width, height] = [Number(said?.width), Number(said?.height)];
    const sound = (n: number) => Number.isInteger(n) && n > 0 && n < 100_000;
    return sound(width) && sound(height) ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

const STEP = 100;
const MOST_PAGES = 2000;
const MOST_FOUND = 50;

function findWithin(edition: Edition, handle: string, file: SourceFile, words: string): { found: Found[]; partly: boolean } {
  const found: Found[] = [];
  const last = Math.min(file.pages, MOST_PAGES);
  for (let from = 1; from <= last && found.length < MOST_FOUND; from += STEP) {
    for (const { page, text } of edition.pages(handle, file.sha256, from, STEP)) {
      for (const at of occurrences(text, words, 5)) found.push({ page, stretches: around(text, at) });
    }
  }
  return { found: found.slice(0, MOST_FOUND), partly: found.length > MOST_FOUND || file.pages > MOST_PAGES };
}

const MOST_CITING = 60;

/** Which passages other records rest on. */
function citedAt(edition: Edition, { record, backlinks }: OpenRecord): CitedAt[] {
  const handles = [...new Set(backlinks.map((link) => link.handle))].slice(0, MOST_CITING);
  return handles.flatMap((handle) => {
    const citing = edition.record(handle);
    if (!citing) return [];
    const cited = citing.citations
      .filter((one) => one.source === record.id)
      .map((one) => ({ page: one.locator?.page, quote: one.locator?.quote }));
    const evidence = asGroups(citing.fields.evidence)
      .filter((one) => one.source === record.id)
      .map((one) => ({ page: asText(one.page), quote: asText(one.quote) }));
    const places = [...cited, ...evidence].filter((one) => one.page ?? one.quote);
    const distinct = new Map(places.map((one) => [`${one.page}|${one.quote}`, one]));
    return [...distinct.values()].map((one) => ({ handle, ...one }));
  });
}
