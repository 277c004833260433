import { type Grade, original, suggestGrade } from "../../src/registry/index.ts";
import { isPlain } from "./dates.ts";
import { type Draft, english, idOf } from "./draft.ts";
import type { Fact, FactSource } from "./facts.ts";
import { lookUp } from "./facts.ts";
import { isWeak, materialOf } from "./tables/materials.ts";
import { DATES, ENGLISH_TITLE, LANGUAGE_OF, PUBLISHERS, RELAYS, TITLES, UNLINKED } from "./tables/source-notes.ts";
import type { Wording } from "./wording.ts";

/** One source of the archive, as the citing side sees it. */
export interface Cited {
  id: string;
  material: string;
  publisher: string;
  weak: boolean;
  relays?: string;
  /** What the source alone can carry. */
  grade: Grade;
}

interface Entry {
  key: string;
  source: FactSource;
  /** Our words of caution on it. */
  caution?: string;
}

export interface Sources {
  drafts: Draft[];
  /** The source that a fact names by its own short id. */
  of(fact: string, id: string): Cited;
  /** The passage that this fact's entry names (`para 27`), if it does. */
  passage(fact: string, id: string): string | undefined;
}

const NOISE = /^(utm_.*|ncid|share|gnt-cfr|highlight|ref)$/;

/** An address without what only says how someone came to it; any other address is kept to the letter. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()];
  // The news service's `id` goes with `source=package`: its articles are found by path.
  const noise = names.filter((name) => NOISE.test(name) || url.hostname === "news.trust.org");
  for (const name of noise) url.searchParams.delete(name);
  return noise.length === 0 ? address : url.href;
}

/** What makes two entries one source: the address, else what it is cited by. */
export function addressOf({ url, title, publisher, date }: FactSource): string {
  if (!url) return `${title}|${publisher}|${date}`;
  if (url.startsWith("corpus/")) return url;
  return cleanAddress(url)
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/$/, "");
}

/** Every source of the facts once, in a record of its own. */
export function gatherSources(facts: readonly Fact[], wordings: ReadonlyMap<string, Wording>): Sources {
  const groups = new Map<string, Entry[]>();
  const groupOf = new Map<string, Entry[]>();
  for (const fact of facts) {
    for (const source of fact.sources) {
      const key = `${fact.id}/${source.id}`;
      const group = groups.get(addressOf(source)) ?? [];
      group.push({ key, source, caution: wordings.get(fact.id)?.sourceNotes[source.id] });
      groups.set(addressOf(source), group);
      groupOf.set(key, group);
    }
  }
  const keyOf = (key: string) => `source/${groupOf.get(key)?.[0]?.key ?? fail(key)}`;
  const cited = new Map<Entry[], Cited>();
  const drafts: Draft[] = [];
  for (const group of groups.values()) {
    const relays = group.map(({ key }) => RELAYS[key]).find(Boolean);
    const one = citedAs(group, relays && idOf("source", keyOf(relays)));
    cited.set(group, one);
    drafts.push(draftOf(group, one));
  }
  const find = (fact: string, id: string) => groupOf.get(`${fact}/${id}`) ?? fail(`${fact}/${id}`);
  return {
    drafts,
    of: (fact, id) => cited.get(find(fact, id)) ?? fail(id),
    passage: (fact, id) =>
      find(fact, id)
        .find(({ key }) => key === `${fact}/${id}`)
        ?.source.title.match(PASSAGE)?.[1],
  };
}

const PASSAGE = /,\s((?:paras?|page|Article) [\d-]+)\b.*$/;

const fail = (what: string): never => {
  throw new Error(`no source ${what}`);
};

const longest = (texts: readonly string[]): string => texts.toSorted((a, b) => b.length - a.length)[0] ?? "";

function citedAs(group: readonly Entry[], relays: string | undefined): Cited {
  const entries = group.map(({ source }) => source);
  const primary = entries.find(({ kind }) => kind === "primary") ?? entries[0] ?? fail("in an empty group");
  const material = materialOf(primary);
  const publisher = longest(entries.map(({ publisher: name }) => PUBLISHERS[name] ?? name));
  const weak = entries.every(isWeak);
  const id = idOf("source", `source/${group[0]?.key}`);
  const grade = weak ? "E1" : suggestGrade([{ id, material, publisher, relays }], "reported");
  return { id, material, publisher, weak, ...(relays && { relays }), grade };
}

function draftOf(group: readonly Entry[], { material, publisher, weak, relays }: Cited): Draft {
  const [first] = group;
  if (!first) return fail("in an empty group");
  const entries = group.map(({ source }) => source);
  const given = entries.map(({ lang }) => lang).find(Boolean);
  const lang = given ?? group.map(({ key }) => LANGUAGE_OF.get(key)).find(Boolean) ?? "en";
  const titleLang = group.some(({ key }) => ENGLISH_TITLE.has(key)) ? "en" : lang;
  const unlinked = group.some(({ key }) => UNLINKED.has(key));
  const address = first.source.url;
  const document = address?.startsWith("corpus/") ?? false;
  const url = address && !document && !unlinked ? cleanAddress(address) : undefined;
  const date = longest(entries.map((entry) => entry.date));
  const cautions = [...new Map(group.map(({ source, caution }) => [source.note, caution])).values()].filter(Boolean);
  return {
    type: "source",
    key: `source/${first.key}`,
    lang: titleLang,
    title: original(titleLang, TITLES[address ?? ""] ?? longest(entries.map(({ title }) => title))),
    fields: {
      material,
      url,
      publisher,
      ...published(date, entries.map(({ note }) => note ?? "").join(" ")),
      language: [lang],
      languageGuessed: given === undefined ? true : undefined,
      caution: cautions.length > 0 ? english([...new Set(cautions)].join(" ")) : undefined,
      noCapture: unlinked ? PERSON : url ? NOT_YET : document ? NOT_ADDED : NO_ADDRESS,
      reliability: weak ? "unsure" : "unknown",
      relays,
    },
  };
}

const NOT_YET = "No capture of this page has been made yet.";
const NOT_ADDED = "No copy of this document has been added to the archive yet.";
const NO_ADDRESS = "No address is known for it here, so there is no capture: it is cited by title, publisher and date.";
const PERSON = "The page names a private person, so it is not linked: it is cited by title, publisher and date.";

function published(date: string, note: string): { published?: string; publishedNote?: string } {
  if (!isPlain(date)) return { published: lookUp(DATES, date, "EDTF date") ?? undefined, publishedNote: date };
  const inferred = /\b(day|month|year|date)\b[^.;]*\b(inferred|approximate)\b/i.test(note);
  return { published: inferred ? `${date}?` : date };
}
