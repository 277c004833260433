import type { Backlink, RefSummary } from "../../../edition/index.ts";
import { now } from "../../../kernel/clock.ts";
import { Problem } from "../../../kernel/problem.ts";
import { type Missing, obstacles, type RecordBody, type Revision, teamView } from "../../../registry/index.ts";
import { type Ground, groundsOf } from "../../citing/rules/grounds.ts";
import { lettersOf } from "../../citing/rules/letters.ts";
import { findQuote, needleOf } from "../../citing/rules/quote.ts";
import { mayOn } from "../../rules/access.ts";
import { seesSummary } from "../../rules/circles.ts";
import { demandOn } from "../../shell/demand.ts";
import type { DeskContext, SignedIn } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { type Opened, openRecord } from "../../shell/subject.ts";
import { chainOf, type Told } from "./chain.ts";
import { type Deed, deedsOf } from "./rules/deeds.ts";
import { readable } from "./rules/reach.ts";

type House = Pick<DeskHouse, "ledger" | "index" | "settings" | "keys">;

/** What became of a quotation since it was written down: the text that it is looked up in may have become another. */
export type QuoteStands = "found" | "lost" | "unread";

export interface RecordView {
  /** As far as this person may read it. */
  body: RecordBody;
  opened: Opened;
  /** The versions that they may read, newest first. */
  versions: Revision[];
  refs: ReadonlyMap<string, RefSummary>;
  backlinks: Backlink[];
  missing: Missing[];
  deeds: Deed[];
  mayCite: boolean;
  /** By the key of the ground. */
  quotes: ReadonlyMap<string, QuoteStands>;
  /** What of it rests on what someone told; for those who may see originals. */
  chain: readonly Told[];
  /** Where readers find it, when they do. */
  publicUrl?: string;
}

/** A record for someone of the team. Throws `record-unknown` (404) for one that they may not see. */
export async function loadRecord(c: DeskContext, house: House, key: string): Promise<RecordView> {
  const { desk, opened, versions } = await open(c, house, key);
  const { person } = desk.session;
  const body = seenBy(desk, opened, opened.latest.body);
  const refs = refsOf(house, desk, idsIn(body));
  return {
    ...{ body, opened, versions, refs },
    backlinks: (house.index.open(body.handle)?.backlinks ?? []).filter((one) => seesSummary(person, one)),
    missing: obstacles(opened.review, { now: now(), secondReviewer: house.settings.secondReviewer }),
    deeds: deedsOf(person, opened.subject, body, opened.head.publicSeq !== null),
    mayCite: mayOn(person, "edit", opened.subject),
    quotes: quotesOf(house, groundsOf(body), refs),
    chain: mayOn(person, "see-original", opened.subject) ? await chainOf(house, body) : [],
    ...(opened.head.publicSeq !== null && { publicUrl: `${house.settings.publicUrl}/${desk.lang}/r/${body.handle}` }),
  };
}

export interface VersionView {
  body: RecordBody;
  revision: Revision;
  latest: number;
  refs: ReadonlyMap<string, RefSummary>;
}

/** One version of a record. Throws `record-unknown` (404) for one that is not there or not for them. */
export async function loadVersion(c: DeskContext, house: House, key: string, version: number): Promise<VersionView> {
  const { desk, opened, versions } = await open(c, house, key);
  const revision = versions.find((one) => one.version === version);
  if (!revision) throw unknown();
  const body = seenBy(desk, opened, revision.body);
  return { body, revision, latest: opened.head.version, refs: refsOf(house, desk, idsIn(body)) };
}

export interface ComparisonView {
  before: Revision;
  after: Revision;
  refs: ReadonlyMap<string, RefSummary>;
}

/** Two versions of a record. Throws `record-unknown` (404) when either is not there or not for them. */
export async function loadComparison(
  c: DeskContext,
  house: House,
  key: string,
  from: number,
  to: number,
): Promise<ComparisonView> {
  const { desk, opened, versions } = await open(c, house, key);
  const one = (version: number): Revision => {
    const revision = versions.find((candidate) => candidate.version === version);
    if (!revision) throw unknown();
    return { ...revision, body: seenBy(desk, opened, revision.body) };
  };
  const [before, after] = [one(from), one(to)];
  return { before, after, refs: refsOf(house, desk, [...idsIn(before.body), ...idsIn(after.body)]) };
}

const unknown = (): Problem => new Problem("record-unknown", 404, "There is no such record.");

async function open(c: DeskContext, house: House, key: string) {
  const { session } = c.get("desk");
  const opened = await openRecord(house.ledger, key, session?.person.name ?? "");
  const desk = demandOn(c, "see", opened.subject);
  const all = await house.ledger.versions(opened.head.record);
  return { desk, opened, versions: readable(desk.session.person, opened.subject, all).toReversed() };
}

/** The names behind an alias, devices and assessments of risk are for those who may see originals. */
const seenBy = ({ session }: SignedIn, { subject }: Opened, body: RecordBody): RecordBody =>
  mayOn(session.person, "see-original", subject) ? body : teamView(body);

/** What the record refers to, as far as this person may know of it. */
export function refsOf({ index }: Pick<House, "index">, { session }: SignedIn, ids: readonly string[]): Map<string, RefSummary> {
  const found = index.summaries([...new Set(ids)]);
  return new Map([...found].filter(([, summary]) => seesSummary(session.person, summary)));
}

const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Every text in a record that may be the id of another. */
export function idsIn(value: unknown): string[] {
  if (typeof value === "string") return ID.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** A page of a record looks up so many quotations; a record with more has them looked up where they are changed. */
const MOST_QUOTES = 80;

function quotesOf({ index }: Pick<House, "index">, grounds: readonly Ground[], refs: ReadonlyMap<string, RefSummary>) {
  const stands = new Map<string, QuoteStands>();
  const files = new Map<string, string[]>();
  for (const { key, source, page, quote } of grounds) {
    const handle = refs.get(source)?.handle;
    if (!quote || !handle || stands.size >= MOST_QUOTES) continue;
    const read = files.get(handle) ?? filesWithText(index, handle);
    files.set(handle, read);
    stands.set(key, standing(index, handle, read, page, quote));
  }
  return stands;
}

function filesWithText(index: House["index"], handle: string): string[] {
  const files = index.record(handle)?.fields.files;
  const names = Array.isArray(files) ? files.map((file) => String((file as { sha256?: string }).sha256)) : [];
  return names.filter((name) => index.pageCount(handle, name) > 0);
}

function standing(
  index: House["index"],
  handle: string,
  files: readonly string[],
  page: string | undefined,
  quote: string,
): QuoteStands {
  const needle = needleOf(quote);
  if (files.length === 0 || !needle || !page || !/^[1-9]\d{0,5}$/.test(page)) return "unread";
  const texts = files.map((file) =>
    index
      .pages(handle, file, Number(page), 2)
      .map((one) => one.text)
      .join("\n"),
  );
  if (texts.some((text) => findQuote(lettersOf(text), needle))) return "found";
  const blank = files.some((file, i) => texts[i]?.trim() === "" && Number(page) <= index.pageCount(handle, file));
  return blank ? "unread" : "lost";
}
