import { isEmpty, leaves } from "../../rules/leaves.ts";
import { isWithin } from "../../rules/paths.ts";
import type { RecordBody } from "../../rules/record.ts";
import type { Localised } from "../../rules/values.ts";
import { fieldsOfType } from "../../shape/own-fields.ts";
import { mentioned } from "./body.ts";

/** What a record is without a testimony. */
export interface Stripped {
  body: RecordBody;
  /** Something went, be it a citation alone. */
  changed: boolean;
  /** Paths of what went, as they were in the record before: `summary`, `figures.0`, `notes.1`. */
  places: readonly string[];
}

interface Past {
  /** Quotations that earlier versions took from it. */
  quotes?: readonly string[];
  /** When the record first rested on it: what corrections since then repeat may be its words. */
  since?: string;
}

/** A quotation shorter than this may be anybody's words. */
const TELLING = 12;

/**
 * A record without a testimony: its citations, what rests on nothing else, and every text that repeats one of its quotations. What else
 * the record says stays, with its own grounds. A claim without any evidence left says nothing any more.
 */
export function without(body: RecordBody, testimony: string, { quotes = [], since }: Past = {}): Stripped {
  const told = [...quotesFrom(body, testimony), ...quotes].map(plain).filter((quote) => quote.length >= TELLING);
  const cited = body.citations.filter(({ source }) => source === testimony).map(({ field }) => field);
  const kept = { ...body, citations: body.citations.filter(({ source }) => source !== testimony) };
  const bare = withoutRefs(kept, testimony);
  const rested = [...new Set([...cited.map((path) => placeOf(bare.body, path)), ...bare.entries])];
  const places = new Set(rested.filter((place) => bare.entries.includes(place) || !isGrounded(bare.body, place, testimony)));
  for (const place of allPlaces(bare.body)) if (repeats(valueAt(bare.body, place), told)) places.add(place);
  if (body.type === "claim" && bare.lost && !hasEvidence(bare.body))
    for (const name of ["text", "title", "summary"]) places.add(name);
  const cut = cutOut(bare.body, places);
  const quoted = (text: string) => repeats(text, told);
  const citations = cut.citations.map((one) => {
    const { locator, note, ...rest } = one;
    const quote = locator?.quote !== undefined && quoted(locator.quote);
    return quote || (note && quoted(note)) ? { ...rest, ...(locator?.page && { locator: { page: locator.page } }) } : one;
  });
  const corrections = cut.corrections.map((one) =>
    (since !== undefined && one.at >= since) || [one.before, one.after, one.reason].some(quoted)
      ? { ...one, before: "", after: "", ...(quoted(one.reason) && { reason: one.kind }) }
      : one,
  );
  const stripped = { ...cut, citations, corrections };
  const changed = JSON.stringify(stripped) !== JSON.stringify(body);
  return { body: stripped, changed, places: [...places].filter((place) => !isEmpty(valueAt(body, place))).toSorted() };
}

/** The words that a body quotes from a source. */
export function quotesFrom(body: RecordBody, source: string): string[] {
  const evidence = Array.isArray(body.fields.evidence) ? (body.fields.evidence as { source?: string; quote?: string }[]) : [];
  return [
    ...body.citations.flatMap((one) => (one.source === source ? (one.locator?.quote ?? []) : [])),
    ...evidence.flatMap((one) => (one.source === source ? (one.quote ?? []) : [])),
  ];
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();

function repeats(value: unknown, told: readonly string[]): boolean {
  if (told.length === 0) return false;
  if (typeof value === "string") {
    const text = plain(value);
    return told.some((quote) => text.includes(quote));
  }
  return typeof value === "object" && value !== null && Object.values(value).some((one) => repeats(one, told));
}

/** A place is a field, or one entry of a list: what has grounds or has none as a whole. */
function placeOf({ fields, notes }: RecordBody, path: string): string {
  const [name = "", index] = path.split(".");
  const value = name === "notes" ? notes : fields[name];
  return Array.isArray(value) && index !== undefined && /^\d+$/.test(index) ? `${name}.${index}` : name;
}

function allPlaces({ fields, title, summary, contentNotice, notes }: RecordBody): string[] {
  const texts = { title, ...(summary && { summary }), ...(contentNotice && { contentNotice }), notes, ...fields };
  return Object.entries(texts).flatMap(([name, value]) => (Array.isArray(value) ? value.map((_, i) => `${name}.${i}`) : [name]));
}

function valueAt(body: RecordBody, place: string): unknown {
  const [name = "", index] = place.split(".");
  const value = name in body.fields ? body.fields[name] : (body as unknown as Record<string, unknown>)[name];
  return index !== undefined && Array.isArray(value) ? value[Number(index)] : value;
}

/** Does something else hold it up: another source, or the editors' own judgement? */
function isGrounded({ citations, editorial, fields, type }: RecordBody, place: string, testimony: string): boolean {
  const near = (path: string) => isWithin(path, place) || isWithin(place, path);
  if (editorial.some(near) || citations.some(({ field, relation }) => relation === "supports" && near(field))) return true;
  const [name = "", index] = place.split(".");
  const value = fields[name];
  const entry = index === undefined ? value : (value as unknown[] | undefined)?.[Number(index)];
  const own = fieldsOfType(type)[name]?.parts?.source && (entry as { source?: string } | undefined)?.source;
  return typeof own === "string" && own !== testimony;
}

const hasEvidence = ({ fields }: RecordBody): boolean =>
  ((fields.evidence ?? []) as { source?: string; relation?: string }[]).some(
    ({ source, relation }) => source && (relation === undefined || relation === "supports"),
  );

/** Takes the references to it out of the fields. `entries`: groups of a list that name it as their source; evidence goes at once. */
function withoutRefs(body: RecordBody, testimony: string): { body: RecordBody; entries: string[]; lost: boolean } {
  const names = new Set(
    leaves(fieldsOfType(body.type), body.fields)
      .filter(({ field, value }) => field.kind === "ref" && value === testimony)
      .map(({ path }) => path.split(".")[0] ?? ""),
  );
  const entries: string[] = [];
  const fields = { ...body.fields };
  let lost = false;
  for (const name of names) {
    const value = fields[name];
    if (name === "evidence" && Array.isArray(value)) {
      lost = true;
      fields[name] = value.filter((one) => !mentioned(one).has(testimony));
    } else if (Array.isArray(value) && typeof value[0] === "object")
      entries.push(...value.flatMap((one, i) => (mentioned(one).has(testimony) ? [`${name}.${i}`] : [])));
    else if (Array.isArray(value)) fields[name] = value.filter((one) => one !== testimony);
    else if (typeof value === "object") entries.push(name);
    else delete fields[name];
    if (isEmpty(fields[name])) delete fields[name];
  }
  const grounds = names.has("evidence") ? withoutPlaces(body, removedIn(body.fields.evidence, testimony)) : body;
  return { body: { ...grounds, fields }, entries, lost };
}

const removedIn = (list: unknown, testimony: string): string[] =>
  Array.isArray(list) ? list.flatMap((one, i) => (mentioned(one).has(testimony) ? [`evidence.${i}`] : [])) : [];

/** Takes places out, with all that was said about them, and counts the rest of their lists anew. */
function cutOut(body: RecordBody, places: ReadonlySet<string>): RecordBody {
  if (places.size === 0) return body;
  const goes = (name: string, i: number) => places.has(`${name}.${i}`);
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body.fields)) {
    if (places.has(name)) continue;
    const left = Array.isArray(value) ? value.filter((_, i) => !goes(name, i)) : value;
    if (!isEmpty(left)) fields[name] = left;
  }
  const { summary, contentNotice, ...rest } = withoutPlaces(body, [...places]);
  return {
    ...rest,
    title: places.has("title") ? nameless(body) : body.title,
    ...(summary && !places.has("summary") && { summary }),
    ...(contentNotice && !places.has("contentNotice") && { contentNotice }),
    notes: body.notes.filter((_, i) => !goes("notes", i)),
    fields,
  };
}

/** The title of what has lost its own: its number. */
export const nameless = ({ handle, lang }: Pick<RecordBody, "handle" | "lang">): Localised => ({
  [lang]: { text: handle, status: "original" },
});

/** Citations, marks and corrections without those of the places that go; the others follow the entries that stay. */
function withoutPlaces(body: RecordBody, places: readonly string[]): RecordBody {
  const gone = (path: string) => places.some((place) => isWithin(path, place));
  const moved = (path: string): string => {
    const [name = "", index, ...rest] = path.split(".");
    if (index === undefined || !/^\d+$/.test(index)) return path;
    const before = places.filter((place) => {
      const [of, at] = place.split(".");
      return of === name && at !== undefined && Number(at) < Number(index);
    }).length;
    return [name, Number(index) - before, ...rest].join(".");
  };
  return {
    ...body,
    citations: body.citations.filter(({ field }) => !gone(field)).map((one) => ({ ...one, field: moved(one.field) })),
    editorial: body.editorial.filter((path) => !gone(path)).map(moved),
    corrections: body.corrections.map((one) =>
      gone(one.field)
        ? { ...one, field: one.field.split(".")[0] ?? one.field, before: "", after: "" }
        : { ...one, field: moved(one.field) },
    ),
  };
}
