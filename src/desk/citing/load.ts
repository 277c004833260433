import type { RefSummary, TextPage } from "../../edition/index.ts";
import { Problem } from "../../kernel/problem.ts";
import type { Grade } from "../../registry/index.ts";
import { around, occurrences, type Stretch } from "../../site/index.ts";
import { refsOf } from "../records/view/load.ts";
import { circlesOf, seesSummary } from "../rules/circles.ts";
import { demandOn } from "../shell/demand.ts";
import type { DeskContext, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type Opened, openRecord } from "../shell/subject.ts";
import { type GradedSources, gradedSource, suggestedGrade } from "./rules/grading.ts";
import { type Ground, groundsOf, isCitable, RELATIONS, stampOf } from "./rules/grounds.ts";
import { unbroken } from "./rules/quote.ts";
import { type CitedFile, type CitedSource, fileOf, pageOf } from "./source.ts";

type House = Pick<DeskHouse, "ledger" | "index">;

/** A record that someone is about to cite sources for. */
export interface Citing {
  desk: SignedIn;
  opened: Opened;
}

/** Throws `record-unknown` (404) or `forbidden` (403). */
export async function openCiting(c: DeskContext, house: House, key: string): Promise<Citing> {
  const { session } = c.get("desk");
  const opened = await openRecord(house.ledger, key, session?.person.name ?? "");
  return { desk: demandOn(c, "edit", opened.subject), opened };
}

/** The field that is asked for, or undefined when none is. Throws `no-such-field` (404). */
export function fieldIn({ opened }: Citing, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!isCitable(opened.latest.body.type, text)) throw new Problem("no-such-field", 404, "The record has no such field.");
  return text;
}

/** A source to choose from. */
export type SourceChoice = Pick<RefSummary, "id" | "handle" | "title" | "brief"> & { passage?: Stretch[] };

export interface Choices {
  q: string;
  /** Sources that the record cites already. */
  known: SourceChoice[];
  /** What was found, or what was changed last when nothing was looked for. */
  found: SourceChoice[];
  total: number;
}

const MOST_FOUND = 20;

/** Sources that fit the words, the best first; without words, those that were changed last. */
export async function loadChoices(house: House, { desk, opened }: Citing, q: string): Promise<Choices> {
  const { body } = opened.latest;
  const { person } = desk.session;
  const cited = [...new Set(groundsOf(body).map((ground) => ground.source))];
  const known = [...refsOf(house, desk, cited).values()].filter((one) => one.type === "source");
  const result = await house.index.search({
    ...{ q, lang: desk.lang, filters: { type: ["source"], ...circlesOf(person) }, limit: MOST_FOUND, widen: true },
    sort: q ? "relevance" : "newest",
  });
  const found = result.hits
    .filter((hit) => seesSummary(person, hit))
    .map(({ handle, title, brief, passage }) => ({ id: handle, handle, title, brief, ...(q ? { passage } : {}) }));
  return { q, known, found, total: result.total };
}

/** What is looked at in a source: a file, a page, words to find. */
export interface Place {
  file?: string;
  page?: number;
  find?: string;
}

/** A number of a page from 1, or nothing for anything else. */
export const pageNumber = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text?.trim() ?? "") ? Number(text) : undefined;

export interface Found {
  page: number;
  stretches: Stretch[];
}

export interface Passage {
  opened: Opened;
  field: string;
  /** Names what the field says now. */
  stamp: string;
  source: CitedSource;
  file?: CitedFile;
  page: number;
  text?: TextPage;
  find?: string;
  found?: Found[];
  foundPartly: boolean;
  /** What the rule suggests for each relation. */
  suggested: Readonly<Record<Ground["relation"], Grade>>;
  refs: ReadonlyMap<string, RefSummary>;
}

/** Everything on the page where a passage is chosen. `but`: the key of the citation that is being changed. */
export function loadPassage(
  house: House,
  { desk, opened }: Citing,
  { field, source, place, but }: { field: string; source: CitedSource; place: Place; but?: string },
): Passage {
  const { body } = opened.latest;
  const file = fileOf(source, place.file);
  const page = Math.min(place.page ?? 1, Math.max(1, file?.pages ?? 1));
  const text = file && file.pages > 0 ? pageOf(house, source.body.handle, file.sha256, page) : undefined;
  const searched = place.find && file ? findWithin(house, source.body.handle, file, place.find) : undefined;
  const suggested = suggestions(house, { desk, opened }, field, source, but);
  return {
    ...{ opened, field, stamp: stampOf(body, field), source, file, page, text, find: place.find },
    ...{ found: searched?.found, foundPartly: searched?.partly ?? false, suggested },
    refs: refsOf(
      house,
      desk,
      groundsOf(body).map((ground) => ground.source),
    ),
  };
}

/** What the rule suggests for a citation of this source at this field, by relation. */
export function suggestions(house: House, { opened }: Citing, field: string, source: CitedSource, but?: string) {
  const { body } = opened.latest;
  const ids = groundsOf(body).map((ground) => ground.source);
  const sources: GradedSources = new Map(
    [...house.index.summaries([...new Set(ids)]).values()]
      .map(({ id, handle }) => ({ id, fields: house.index.record(handle)?.fields ?? {} }))
      .concat({ id: source.body.id, fields: source.body.fields })
      .map((one) => [one.id, gradedSource(one)]),
  );
  const of = (relation: Ground["relation"]) => suggestedGrade(body, { field, source: source.body.id, relation }, sources, but);
  return Object.fromEntries(RELATIONS.map((relation) => [relation, of(relation)])) as Record<Ground["relation"], Grade>;
}

const STEP = 100;
const MOST_PAGES = 2000;
const MOST_HITS = 30;

function findWithin({ index }: Pick<House, "index">, handle: string, file: CitedFile, words: string) {
  const found: Found[] = [];
  const last = Math.min(file.pages, MOST_PAGES);
  for (let from = 1; from <= last && found.length <= MOST_HITS; from += STEP) {
    for (const { page, text } of index.pages(handle, file.sha256, from, STEP)) {
      const whole = unbroken(text).replace(/\s+/gu, " ");
      for (const at of occurrences(whole, words, 3)) found.push({ page, stretches: around(whole, at) });
    }
  }
  return { found: found.slice(0, MOST_HITS), partly: found.length > MOST_HITS || file.pages > MOST_PAGES };
}
