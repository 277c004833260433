import type { SearchResult } from "../../edition/index.ts";
import type { Language } from "../../kernel/languages.ts";
import { isTypeName, type Revision, type Translation, type TypeName } from "../../registry/index.ts";
import { circlesOf, seesSummary } from "../rules/circles.ts";
import { demandOn } from "../shell/demand.ts";
import type { DeskContext, SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { type Opened, openRecord } from "../shell/subject.ts";
import { type GlossaryEntry, glossaryOf } from "./rules/glossary.ts";
import { stateOf, type TextPlace, type TextState, textsOf } from "./rules/texts.ts";
import { type Clash, isTranslatable, originalBefore, versionIn } from "./rules/translate.ts";
import type { WorkState } from "./rules/work.ts";

type House = Pick<DeskHouse, "ledger" | "index">;

/** One text beside its original. */
export interface TextRow {
  path: string;
  from: string;
  original: string;
  state: TextState;
  translation?: Translation;
  /** What is in the form: the translation, or what was typed and not saved. */
  text: string;
  /** What the translation was made of, when that was another original. */
  before?: string;
  clash?: Clash;
}

export interface TranslationView {
  opened: Opened;
  /** Of the language that is translated into. */
  to: string;
  rows: TextRow[];
  /** Paths of texts that were written in this language, or that nobody needs to translate. */
  own: TextPlace[];
  glossary: GlossaryEntry[];
}

/** A record that someone is about to translate. Throws `record-unknown` (404) or `forbidden` (403). */
export async function openTranslation(c: DeskContext, house: House, key: string): Promise<{ desk: SignedIn; opened: Opened }> {
  const { session } = c.get("desk");
  const opened = await openRecord(house.ledger, key, session?.person.name ?? "");
  return { desk: demandOn(c, "translate", opened.subject), opened };
}

/** A record text by text. `typed`: what stands in the form in place of what is saved; `clashes`: what others wrote meanwhile. */
export async function loadTranslation(
  house: House,
  opened: Opened,
  to: string,
  { typed = new Map<string, string>(), clashes = [] as readonly Clash[] } = {},
): Promise<TranslationView> {
  const { body } = opened.latest;
  const places = textsOf(body);
  const open = places.filter((place) => isTranslatable(place, to));
  const stale = open.some((place) => stateOf(place, to) === "stale");
  const versions = stale ? await house.ledger.versions(body.id) : [];
  const rows = open.map((place) => rowOf(place, to, versions, typed, clashes));
  const text = open.map((place) => place.original).join("\n\n");
  return {
    ...{ opened, to, rows },
    own: places.filter((place) => !isTranslatable(place, to)),
    glossary: glossaryOf(text, open[0]?.from ?? body.lang, to),
  };
}

function rowOf(
  place: TextPlace,
  to: string,
  versions: readonly Revision[],
  typed: ReadonlyMap<string, string>,
  clashes: readonly Clash[],
) {
  const { path, from, original } = place;
  const translation = versionIn(place, to);
  const state = stateOf(place, to);
  const hash = translation?.sourceHash;
  const before = state === "stale" && hash ? originalBefore(versions, place, hash) : undefined;
  const clash = clashes.find((one) => one.path === path);
  const row: TextRow = { path, from, original, state, text: typed.get(path) ?? translation?.text ?? "" };
  return Object.assign(row, translation && { translation }, before !== undefined && { before }, clash && { clash });
}

/** What the work list is narrowed to. */
export interface WorkQuery {
  to: Language;
  state: WorkState;
  type?: TypeName;
  cursor?: string;
}

export interface WorkView extends WorkQuery {
  result: SearchResult;
  /** How many records are in each state, for each language: `fr:missing`. */
  counts: ReadonlyMap<string, number>;
  types: { value: TypeName; count: number }[];
}

const PER_PAGE = 50;

/** Records by what there is to do for them in a language, those that were changed last first. */
export async function loadWork(house: House, { session: { person }, lang }: SignedIn, query: WorkQuery): Promise<WorkView> {
  const { to, state, type, cursor } = query;
  // Who may only translate what they wrote is shown nothing else.
  const reach = person.roles.includes("editor") ? circlesOf(person) : { author: [person.name], state: ["draft"] };
  const asked = { q: "", lang, sort: "newest" as const, widen: false };
  const filters = { ...reach, ...(type && { type: [type] }) };
  const [all, result] = await Promise.all([
    house.index.search({ ...asked, filters, limit: 1 }),
    house.index.search({
      ...asked,
      filters: { ...filters, translation: [`${to}:${state}`] },
      limit: PER_PAGE,
      ...(cursor && { cursor }),
    }),
  ]);
  const facet = (of: SearchResult, name: string) => of.facets.find((one) => one.name === name)?.values ?? [];
  const counts = new Map(facet(all, "translation").map(({ value, count }) => [value, count]));
  const types = facet(result, "type").flatMap(({ value, count }) => (isTypeName(value) ? [{ value, count }] : []));
  const hits = result.hits.filter((hit) => seesSummary(person, hit));
  return { ...query, result: { ...result, hits }, counts, types };
}
