import type { TextPage } from "../../edition/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { RecordBody } from "../../registry/index.ts";
import { mayOn } from "../rules/access.ts";
import type { SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { openRecord } from "../shell/subject.ts";
import { type Letters, lettersOf } from "./rules/letters.ts";
import { type Near, nearest } from "./rules/nearest.ts";
import { findQuote, type Needle, needleOf } from "./rules/quote.ts";

type House = Pick<DeskHouse, "ledger" | "index">;

/** A source that someone may cite from. */
export interface CitedSource {
  body: RecordBody;
  files: CitedFile[];
}

/** A file of a source, in the order of the record. `pages` is 0 where nothing could be read. */
export interface CitedFile {
  sha256: string;
  name: string;
  mediaType: string;
  pages: number;
}

/** Opens a source by id or handle. Throws `source-unknown` (404) for one that is none, or that they may not see. */
export async function openSource(house: House, desk: SignedIn, key: string): Promise<CitedSource> {
  const { person } = desk.session;
  const opened = await openRecord(house.ledger, key, person.name).catch(() => undefined);
  const body = opened?.latest.body;
  if (!opened || body?.type !== "source" || !mayOn(person, "see", opened.subject)) {
    throw new Problem("source-unknown", 404, "There is no such source.");
  }
  return { body, files: filesOf(house, body) };
}

function filesOf({ index }: Pick<House, "index">, { handle, fields }: RecordBody): CitedFile[] {
  const files = Array.isArray(fields.files) ? (fields.files as Record<string, unknown>[]) : [];
  return files.flatMap(({ sha256, name, mediaType }) => {
    if (typeof sha256 !== "string") return [];
    const known = typeof name === "string" ? name : sha256;
    return [{ sha256, name: known, mediaType: String(mediaType ?? ""), pages: index.pageCount(handle, sha256) }];
  });
}

/** The file that is read when none was chosen: the first with text, as on the public page of the source. */
export const fileOf = ({ files }: CitedSource, sha256: string | undefined): CitedFile | undefined =>
  files.find((file) => file.sha256 === sha256) ?? files.find((file) => file.pages > 0) ?? files[0];

export const pageOf = ({ index }: Pick<House, "index">, handle: string, file: string, page: number): TextPage | undefined =>
  index.pages(handle, file, page, 1)[0];

/** What became of looking a quotation up. */
export type Checked =
  /** It is on this page, in these words. */
  | { kind: "found"; page: number; words: string }
  /** It is on these other pages. */
  | { kind: "elsewhere"; pages: number[] }
  | { kind: "absent"; near?: Near }
  /** There is no text to look it up in. */
  | { kind: "unread" }
  /** It has no letter and no number. */
  | { kind: "empty" };

const STEP = 40;
/** Pages that are compared word by word for the nearest passage. */
const MOST_COMPARED = 400;
const MOST_NAMED = 8;

/**
 * Looks a quotation up on a page of a file; without a page, or when it is not there, on all of them. A quotation may run on from the
 * page that it begins on to the next. Long documents are read in steps, so that others are served in between.
 */
export async function checkQuote(
  house: Pick<House, "index">,
  { handle, file, page, quote }: { handle: string; file: CitedFile | undefined; page?: number; quote: string },
): Promise<Checked> {
  const needle = needleOf(quote);
  if (!needle) return { kind: "empty" };
  if (!file || file.pages === 0) return { kind: "unread" };
  if (page !== undefined) {
    const [first, second] = house.index.pages(handle, file.sha256, page, 2).filter((one) => one.page >= page);
    const here = first?.page === page ? first : undefined;
    const found = here && (onPage(here.text, needle) ?? (second ? acrossPages(here.text, second.text, needle) : undefined));
    if (found) return { kind: "found", page, words: found };
    if (!here?.text.trim() && page <= file.pages) {
      const elsewhere = await onAll(house, handle, file, needle);
      return elsewhere.length > 0 ? { kind: "elsewhere", pages: elsewhere.map((one) => one.page) } : { kind: "unread" };
    }
  }
  const all = await onAll(house, handle, file, needle);
  const [only] = all;
  if (page === undefined && only && all.length === 1) return { kind: "found", ...only };
  if (all.length > 0) return { kind: "elsewhere", pages: all.map((one) => one.page) };
  const near = await nearTo(house, handle, file, quote, page);
  return { kind: "absent", ...(near && { near }) };
}

const onPage = (text: string, needle: Needle): string | undefined => findQuote(lettersOf(text), needle)?.words;

function acrossPages(first: string, second: string, needle: Needle): string | undefined {
  const both = lettersOf(`${first}\n${second}`);
  const found = findQuote(both, needle);
  return found && found.start < first.length && found.end > first.length ? found.words : undefined;
}

async function onAll(house: Pick<House, "index">, handle: string, file: CitedFile, needle: Needle) {
  const found: { page: number; words: string }[] = [];
  const whole: { page: number; letters: Letters }[] = [];
  for await (const { page, text } of pagesIn(house, handle, file)) {
    const letters = lettersOf(text);
    const words = findQuote(letters, needle)?.words;
    if (words !== undefined) found.push({ page, words });
    const before = whole.at(-1);
    if (words === undefined && before && before.page === page - 1 && found.at(-1)?.page !== page - 1) {
      const both = acrossPages(before.letters.text, text, needle);
      if (both !== undefined) found.push({ page: page - 1, words: both });
    }
    whole[0] = { page, letters };
    if (found.length >= MOST_NAMED) break;
  }
  return found;
}

/** The nearest passage: first on the page that was named, then around it. */
async function nearTo(house: Pick<House, "index">, handle: string, file: CitedFile, quote: string, page: number | undefined) {
  const here = page === undefined ? undefined : nearest(quote, house.index.pages(handle, file.sha256, page, 1));
  if (here && here.share > 0.7) return here;
  let best = here;
  const from = page === undefined ? 1 : Math.max(1, page - MOST_COMPARED / 2);
  for await (const one of pagesIn(house, handle, file, from, from + MOST_COMPARED)) {
    const near = nearest(quote, [one]);
    if (near && near.share > (best?.share ?? 0)) best = near;
  }
  return best;
}

async function* pagesIn(house: Pick<House, "index">, handle: string, { sha256, pages }: CitedFile, from = 1, till = pages + 1) {
  for (let at = from; at <= Math.min(pages, till); at += STEP) {
    yield* house.index.pages(handle, sha256, at, STEP);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
