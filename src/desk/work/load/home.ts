import type { Person } from "../../../accounts/index.ts";
import { LANGUAGES, type Language } from "../../../kernel/languages.ts";
import { caseCounts } from "../../cases/actions.ts";
import type { CaseCounts } from "../../cases/rules/listing.ts";
import { workingCopies } from "../../records/actions.ts";
import { due, waitingFor } from "../../review/actions.ts";
import { circlesOf } from "../../rules/circles.ts";
import type { SignedIn } from "../../shell/desk.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { uploadsUnderWay } from "../../sources/actions.ts";
import type { Listed } from "../pages/parts/line.tsx";
import { asked, type ListQuery, writeQuery } from "../rules/query.ts";
import { type SavedSearch, savedSearches } from "../store.ts";

/** Why a record is in a list, and since when or until when. */
export interface Mark {
  why: string;
  day: string;
  /** The day is over. */
  over?: boolean;
}

/** The first few of a list, with the address of all of it. */
export interface ShortList {
  name: string;
  records: readonly (Listed & { mark?: Mark })[];
  total: number;
  path: string;
}

export interface Home {
  /** How many records there are for them to see; 0 before anything is there. */
  records: number;
  waiting: ShortList;
  copies: readonly { path: string; title: string; at: string }[];
  mine: ShortList;
  due: ShortList;
  incomplete: ShortList;
  stale: ShortList;
  changed: ShortList;
  searches: readonly SavedSearch[];
  /** Files of theirs that are still arriving or being read. */
  uploads: number;
  /** How many cases want a custodian's eye; for custodians. */
  cases?: CaseCounts;
}

const FEW = 6;
const LATELY = 10;

/** What the home of the desk shows to a person: each list is what they may see, cut short. */
export async function loadHome(house: DeskHouse, desk: SignedIn): Promise<Home> {
  const { person } = desk.session;
  const list = lister(house, person, desk.lang);
  const [waiting, dates, mine, incomplete, stale, changed, copies, searches, uploads, cases] = await Promise.all([
    waitingFor(house, person),
    due(house, person),
    list("mine", { filters: { author: [person.name], stage: ["draft"] } }),
    list("incomplete", { filters: lookedAfter(person, { incomplete: ["yes"] }) }),
    list("stale", { filters: lookedAfter(person, { translation: LANGUAGES.map((lang) => `${lang}:stale`) }) }),
    list("changed", {}, LATELY),
    workingCopies(house, desk),
    savedSearches(house).of(person.name),
    uploadsUnderWay(house, person),
    caseCounts(house, person),
  ]);
  return {
    ...{ records: changed.total, mine, incomplete, stale, changed, searches, uploads, cases },
    waiting: {
      ...{ name: "waiting", total: waiting.length, path: "/review" },
      records: waiting.slice(0, FEW).map((one) => ({ ...one, brief: {}, mark: { why: one.why, day: one.since } })),
    },
    due: {
      ...{ name: "due", total: dates.length, path: "/review" },
      records: dates.slice(0, FEW).map(({ of, kind, at, over }) => ({ ...of, brief: {}, mark: { why: kind, day: at, over } })),
    },
    copies: copies.filter(({ discarded }) => discarded === undefined).slice(0, FEW),
  };
}

const lister =
  ({ index }: DeskHouse, person: Person, lang: Language) =>
  async (name: string, choice: Partial<ListQuery>, limit = FEW): Promise<ShortList> => {
    const query: ListQuery = { q: "", filters: {}, sort: "newest", widen: false, ...choice };
    const { hits, total } = await index.search({ ...asked(query, lang, circlesOf(person), limit), facets: [] });
    return { name, records: hits, total, path: `/records?${writeQuery(query)}` };
  };

/** Editors look after what readers have; who writes otherwise after their own drafts. */
const lookedAfter = (person: Person, choice: ListQuery["filters"]): ListQuery["filters"] =>
  person.roles.includes("editor")
    ? { ...choice, state: ["published", "corrected"] }
    : { ...choice, state: ["draft"], author: [person.name] };
