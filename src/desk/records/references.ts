import { type RecordBody, typeOfHandle } from "../../registry/index.ts";
import { plain } from "../../site/index.ts";
import { type FormEntries, isId, spotAt } from "../forms/index.ts";
import type { RefView } from "../forms/pages/view.ts";
import { mayOn } from "../rules/access.ts";
import { circlesOf, deskBriefOf, seesSummary } from "../rules/circles.ts";
import type { SignedIn } from "../shell/desk.ts";
import type { DeskHouse } from "../shell/house.ts";
import { openRecord } from "../shell/subject.ts";

type House = Pick<DeskHouse, "index" | "ledger">;

const HANDLE = /^[A-Z][A-Z0-9]{1,9}-[A-Z]{3}-\d{4}-\d{4,9}/;
const MOST_FOUND = 8;

/** Records by id, as far as this person may see them. */
export function refViews(house: House, desk: SignedIn, ids: Iterable<string>): Map<string, RefView> {
  const { person } = desk.session;
  const views = new Map<string, RefView>();
  for (const [id, summary] of house.index.summaries([...new Set(ids)])) {
    if (!seesSummary(person, summary)) continue;
    views.set(id, { id, handle: summary.handle, type: summary.type, title: plain(summary.title, desk.lang) });
  }
  return views;
}

/**
 * Records of these types that the words find, the nearest first; or the one whose number they are. The last word may still be being
 * typed: where the whole finds nothing, it is looked for as the beginning of a word of the titles that the others find.
 */
export async function findRefs(house: House, desk: SignedIn, types: readonly string[], words: string): Promise<RefView[]> {
  const typed = words.trim().slice(0, 200);
  const handle = HANDLE.exec(typed)?.[0];
  if (handle !== undefined) {
    const id = await seen(house, desk, handle, types);
    return id === undefined ? [] : [...refViews(house, desk, [id]).values()];
  }
  if (typed === "") return [];
  const whole = await searched(house, desk, types, typed, MOST_FOUND);
  const begun = typed.split(/\s+/);
  if (whole.length > 0 || begun.length < 2) return whole;
  const last = begun.at(-1)?.toLowerCase() ?? "";
  const near = await searched(house, desk, types, begun.slice(0, -1).join(" "), MOST_FOUND * 5);
  const starts = ({ title }: RefView) =>
    title
      .toLowerCase()
      .split(/[\s\p{P}]+/u)
      .some((word) => word.startsWith(last));
  return near.filter(starts).slice(0, MOST_FOUND);
}

async function searched(house: House, desk: SignedIn, types: readonly string[], q: string, limit: number): Promise<RefView[]> {
  const { hits } = await house.index.search({
    q,
    lang: desk.lang,
    filters: { type: [...types], ...circlesOf(desk.session.person) },
    sort: "relevance",
    limit,
    widen: true,
    facets: [],
  });
  return hits.flatMap((hit) => {
    const id = deskBriefOf(hit)?.id;
    return id ? [{ id, handle: hit.handle, type: hit.type, title: plain(hit.title, desk.lang) }] : [];
  });
}

/** Names of the entries of a form that are references, with what stands in them. */
export function refsIn(
  type: RecordBody["type"],
  entries: FormEntries,
): { name: string; value: string; types: readonly string[] }[] {
  return [...entries].flatMap(([name, value]) => {
    const spot = spotAt(type, name);
    const isRef = spot?.field.kind === "ref" && spot.inside.length === 0;
    return isRef && value.trim() !== "" ? [{ name, value: value.trim(), types: spot.field.to ?? [] }] : [];
  });
}

/**
 * The entries with every reference that can be told as an id: a number of a record, or a title that one record has.
 * What cannot be told stays as it was typed.
 */
export async function resolved(
  house: House,
  desk: SignedIn,
  type: RecordBody["type"],
  entries: FormEntries,
): Promise<FormEntries> {
  const result = new Map(entries);
  for (const { name, value, types } of refsIn(type, entries)) {
    if (isId(value)) continue;
    const id = await idOf(house, desk, types, value);
    if (id !== undefined) result.set(name, id);
  }
  return result;
}

async function idOf(house: House, desk: SignedIn, types: readonly string[], value: string): Promise<string | undefined> {
  const handle = HANDLE.exec(value)?.[0];
  if (handle !== undefined) return types.includes(typeOfHandle(handle) ?? "") ? seen(house, desk, handle, types) : undefined;
  const fold = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
  const same = (await findRefs(house, desk, types, value)).filter(({ title }) => fold(title) === fold(value));
  return same.length === 1 ? same[0]?.id : undefined;
}

/** The id of a record by its id or handle, if it is of one of these types and this person may see it. */
export async function seen(house: House, desk: SignedIn, key: string, types: readonly string[]): Promise<string | undefined> {
  try {
    const { head, subject } = await openRecord(house.ledger, key, desk.session.person.name);
    return types.includes(head.type) && mayOn(desk.session.person, "see", subject) ? head.record : undefined;
  } catch {
    return undefined;
  }
}
