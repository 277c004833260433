import type { Edition } from "../../edition/index.ts";
import { countryName, type Language } from "../../kernel/languages.ts";
import type { Messages } from "../../kernel/messages.ts";
import { isCountry, type TypeName } from "../../registry/index.ts";
import type { Topic, TopicData, TopicLink } from "../pages/topic.tsx";
import type { TopicGroup } from "../pages/topics.tsx";
import * as to from "../rules/paths.ts";
import { broaderOf, label, narrowerOf, scheme, shortLabel, standsFor, type Term, term } from "../rules/vocabulary.ts";

export type TermKind = "technology" | "right" | "objective";
const SCHEMES: Readonly<Record<TermKind, string>> = { technology: "technology", right: "right", objective: "gcm-objective" };

const pathOf = (kind: TermKind, lang: Language, notation: string): string => to.topic[kind](lang, notation);

/** The address of the term that stands for this one now, when another does. */
export function movedTopic(kind: TermKind, notation: string, lang: Language): string | undefined {
  const stands = standsFor(SCHEMES[kind], notation);
  return stands === notation ? undefined : pathOf(kind, lang, stands);
}

/** The topic that a term of a vocabulary is, or undefined when there is no such term. */
export function termTopic(kind: TermKind, notation: string, lang: Language): Topic | undefined {
  const id = SCHEMES[kind];
  const found = term(id, notation);
  if (!found) return undefined;
  const link = (one: string): TopicLink => ({ label: label(id, one, lang), href: pathOf(kind, lang, one) });
  const definition = found.definition?.[lang] ?? found.definition?.en;
  const short = found.shortLabel ? shortLabel(id, notation, lang) : undefined;
  const title = label(id, notation, lang);
  return {
    kind,
    notation,
    title,
    short: short === title ? undefined : short,
    definition: definition ? { text: definition, lang: found.definition?.[lang] ? lang : "en" } : undefined,
    source: sourceOf(found) ?? (kind === "objective" ? sourceOf(scheme(id)) : undefined),
    unconfirmed: kind === "objective" && (found.unconfirmed?.includes(lang) ?? false),
    deprecated: found.deprecated ?? false,
    others: (found.altLabel?.[lang] ?? []).filter((name) => !OTHERS_WORDS.test(name)),
    broader: broaderOf(id, notation).map(link),
    narrower: narrowerOf(id, notation).map(link),
  };
}

/** People do not flow. Names that say so are searched for, and not repeated. */
const OTHERS_WORDS = /\bflows?\b|\bflux\b|\bflujos?\b|تدفق/iu;

const sourceOf = (of: Term | ReturnType<typeof scheme>): string | undefined =>
  typeof of?.source === "string" ? of.source : undefined;

export function countryTopic(code: string, lang: Language): Topic | undefined {
  if (!isCountry(code)) return undefined;
  const title = countryName(code, lang);
  return { kind: "country", notation: code, title, unconfirmed: false, deprecated: false, others: [], broader: [], narrower: [] };
}

/** Types in the order in which a topic's page shows them. Links and statements are read on the pages of what they are about. */
const SHOWN: readonly TypeName[] = [
  "deployment",
  "incident",
  "measure",
  "engagement",
  "mechanism",
  "technology",
  "agent",
  "event",
  "publication",
  "call",
  "assessment",
  "claim",
  "source",
];
const FEW = 8;

/** The topic with its records, type by type: the same searches as browsing by its facet. */
export async function loadTopic(edition: Edition, topic: Topic, lang: Language): Promise<TopicData> {
  const ask = (filters: Record<string, string[]>, limit: number) =>
    edition.search({ q: "", lang, filters: { [topic.kind]: [topic.notation], ...filters }, sort: "newest", limit, widen: false });
  const result = await ask({}, 1);
  const types = new Map(result.facets.find(({ name }) => name === "type")?.values.map(({ value, count }) => [value, count]));
  const parts = await Promise.all(
    SHOWN.filter((type) => types.has(type)).map(async (type) => {
      const total = types.get(type) ?? 0;
      const { hits } = await ask({ type: [type] }, type === "technology" ? MANY : FEW);
      return { type, total, hits };
    }),
  );
  const statuses = parts.some(({ type }) => type === "deployment")
    ? ((await ask({ type: ["deployment"] }, 1)).facets.find(({ name }) => name === "status")?.values ?? [])
    : [];
  return { topic, result, statuses, parts };
}

/** Named systems are short: they fit on the page by the dozen. */
const MANY = 60;

/** All terms with their counts: families as groups, or one group where the vocabulary is flat. */
export function termGroups(edition: Edition, kind: TermKind, t: Messages): TopicGroup[] {
  const id = SCHEMES[kind];
  const counts = new Map(edition.counts(kind).map(({ value, count }) => [value, count]));
  const entry = (one: Term) => ({
    label: kind === "objective" ? `${one.notation}. ${label(id, one.notation, t.lang)}` : label(id, one.notation, t.lang),
    href: pathOf(kind, t.lang, one.notation),
    count: counts.get(one.notation) ?? 0,
  });
  // What was deprecated is here for as long as something carries it.
  const terms = (scheme(id)?.terms ?? []).filter((one) => !one.replacedBy && (!one.deprecated || counts.has(one.notation)));
  const top = terms.filter((one) => !one.broader);
  if (top.length === terms.length) return [{ entries: terms.map(entry) }];
  return top.map((family) => {
    const below = new Set(narrowerOf(id, family.notation));
    return {
      title: label(id, family.notation, t.lang),
      href: pathOf(kind, t.lang, family.notation),
      definition: family.definition?.[t.lang],
      entries: terms.filter((one) => below.has(one.notation)).map(entry),
    };
  });
}
