import type { Person, Role } from "../../../accounts/index.ts";
import type { DeskBrief, SearchHit } from "../../../edition/index.ts";
import { now } from "../../../kernel/clock.ts";
import { LANGUAGES, type Language } from "../../../kernel/languages.ts";
import { circlesOf, deskBriefOf } from "../../rules/circles.ts";
import type { DeskHouse } from "../../shell/house.ts";
import { asked, type ListQuery, writeQuery } from "../rules/query.ts";
import { type SavedSearch, savedSearches } from "../store.ts";

/** The first few of a list, with the address of all of it. */
export interface ShortList {
  name: string;
  records: SearchHit[];
  total: number;
  path: string;
  /** By handle: the day for which a record is in the list, and what that day is. */
  due?: ReadonlyMap<string, { name: string; day: string }>;
}

/** What someone has typed and not saved yet. */
export interface OpenCopy {
  path: string;
  title: string;
  changed: string;
}

export interface Home {
  /** How many records there are for them to see; 0 before anything is there. */
  records: number;
  waiting: ShortList[];
  copies: readonly OpenCopy[];
  mine: ShortList;
  due: ShortList;
  incomplete?: ShortList;
  stale?: ShortList;
  changed: ShortList;
  searches: readonly SavedSearch[];
}

const FEW = 6;
const LATELY = 10;

/** What the home of the desk shows to a person: each list is what they may see, cut short. */
export async function loadHome(house: DeskHouse, person: Person, lang: Language, copies: readonly OpenCopy[]): Promise<Home> {
  const has = (...roles: Role[]) => roles.some((role) => person.roles.includes(role));
  const circles = circlesOf(person);
  const list = async (name: string, choice: Partial<ListQuery>, limit = FEW): Promise<ShortList> => {
    const query: ListQuery = { q: "", filters: {}, sort: "newest", widen: false, ...choice };
    const { hits, total } = await house.index.search({ ...asked(query, lang, circles, limit), facets: [] });
    return { name, records: hits, total, path: `/records?${writeQuery(query)}` };
  };
  const others = `-author:${person.name}`;
  const longest = { sort: "oldest" as const };
  const writes = has("contributor", "editor");
  const [waiting, mine, due, incomplete, stale, changed, searches] = await Promise.all([
    Promise.all([
      ...(has("reviewer") ? [list("review", { ...longest, q: others, filters: { stage: ["submitted"] } })] : []),
      ...(has("community") && !has("reviewer")
        ? [list("review", { ...longest, q: others, filters: { stage: ["submitted", "reply-asked"] } })]
        : []),
      ...(has("editor", "reviewer") ? [list("approved", { ...longest, filters: { stage: ["approved"] } })] : []),
      ...(writes ? [list("returned", { filters: { author: [person.name], stage: ["returned", "stopped"] } })] : []),
    ]),
    list("mine", { filters: { author: [person.name], stage: ["draft"] } }),
    dueList(house, list),
    writes ? list("incomplete", { filters: incompleteOf(person, has("editor")) }) : undefined,
    writes ? list("stale", { filters: staleOf(person, has("editor")) }) : undefined,
    list("changed", {}, LATELY),
    savedSearches(house).of(person.name),
  ]);
  return {
    ...{ records: changed.total, copies, mine, due, changed, searches },
    // What nobody waits for needs no heading, except the queue that people come here for.
    waiting: waiting.filter(({ name, total }) => total > 0 || name === "review"),
    ...(incomplete && incomplete.total > 0 ? { incomplete } : {}),
    ...(stale && stale.total > 0 ? { stale } : {}),
  };
}

/** Of their own drafts nobody needs to be told again: editors look after what readers have. */
const incompleteOf = (person: Person, editor: boolean): ListQuery["filters"] =>
  editor
    ? { incomplete: ["yes"], state: ["published", "corrected"] }
    : { incomplete: ["yes"], state: ["draft"], author: [person.name] };

const staleOf = (person: Person, editor: boolean): ListQuery["filters"] => ({
  translation: LANGUAGES.map((lang) => `${lang}:stale`),
  ...(editor ? {} : { author: [person.name], state: ["draft"] }),
});

/** Days ahead that the list looks. */
const AHEAD = 14;
const DAY_MS = 86_400_000;
/** Records that are looked at for their day; when more are due, the list itself is the place to go. */
const LOOKED_AT = 60;

type MakeList = (name: string, choice: Partial<ListQuery>, limit?: number) => Promise<ShortList>;

/** What is due within a fortnight or was due before, the most urgent first. */
async function dueList({ index }: DeskHouse, list: MakeList): Promise<ShortList> {
  const last = new Date(Date.parse(now()) + AHEAD * DAY_MS).toISOString().slice(0, 10);
  const months = index
    .counts("due")
    .map(({ value }) => value)
    .filter((month) => month <= last.slice(0, 7))
    .sort()
    .slice(-20);
  if (months.length === 0) return { name: "due", records: [], total: 0, path: "/records" };
  const found = await list("due", { filters: { due: months }, sort: "oldest" }, LOOKED_AT);
  const due = new Map<string, { name: string; day: string }>();
  for (const record of found.records) {
    const first = daysOf(deskBriefOf(record)).toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
    if (first && first.day <= last) due.set(record.handle, first);
  }
  const urgent = found.records.filter(({ handle }) => due.has(handle));
  urgent.sort((a, b) => ((due.get(a.handle)?.day ?? "") < (due.get(b.handle)?.day ?? "") ? -1 : 1));
  const total = found.total > LOOKED_AT ? found.total : urgent.length;
  return { ...found, records: urgent.slice(0, FEW), total, due };
}

function daysOf(known: DeskBrief | undefined): { name: string; day: string }[] {
  const { reviewBy, embargoUntil, replyDue } = known ?? {};
  const days = { review: reviewBy, embargo: embargoUntil, reply: replyDue };
  return Object.entries(days).flatMap(([name, day]) => (day ? [{ name, day: day.slice(0, 10) }] : []));
}
