import { LANGUAGES } from "../../../kernel/languages.ts";
import { type Concept, isLanguageTag, type Match, RELATIONS, withoutGaps } from "../../../registry/index.ts";

/** What a form about a term holds, as typed. */
export interface TermForm {
  notation: string;
  /** By language: those of the interface and those that the term has words in. */
  label: Record<string, string>;
  others: Record<string, string>;
  short: Record<string, string>;
  definition: Record<string, string>;
  /** One more language, for a label that has none of its own here. */
  moreLang: string;
  moreLabel: string;
  broader: string;
  /** One a line: `exact huridocs-3 0101`. */
  match: string;
  /** Of a region: one a line, a code or a name. */
  countries: string;
  partial: boolean;
  deprecated: boolean;
  replacedBy: string;
  reason: string;
  version: number;
}

/** Languages that a form about this term has fields for. */
export const languagesOf = (...words: (Record<string, unknown> | undefined)[]): string[] => [
  ...new Set([...LANGUAGES, ...words.flatMap((one) => Object.keys(one ?? {}))]),
];

export const EMPTY_TERM: TermForm = {
  ...{ notation: "", label: {}, others: {}, short: {}, definition: {}, moreLang: "", moreLabel: "", broader: "", match: "" },
  ...{ countries: "", partial: false, deprecated: false, replacedBy: "", reason: "", version: 0 },
};

/** A term as the form shows it. */
export const formOfConcept = (concept: Concept, version: number): TermForm => ({
  ...EMPTY_TERM,
  notation: concept.notation,
  label: { ...concept.prefLabel },
  others: Object.fromEntries(Object.entries(concept.altLabel ?? {}).map(([lang, names]) => [lang, names.join("\n")])),
  short: { ...concept.shortLabel },
  definition: { ...concept.definition },
  broader: concept.broader ?? "",
  match: (concept.match ?? []).map(({ relation, scheme, notation }) => `${relation} ${scheme} ${notation}`).join("\n"),
  countries: (concept.countries ?? []).join("\n"),
  partial: concept.partial ?? false,
  deprecated: concept.deprecated ?? false,
  replacedBy: concept.replacedBy ?? "",
  version,
});

interface Posted {
  get(name: string): string | undefined;
  has(name: string): boolean;
  entries(): readonly (readonly [string, string])[];
}

/** What was posted: fields of languages are named `label-fr`, `others-fr`, `short-fr`, `definition-fr`. */
export function postedTerm(form: Posted): TermForm {
  const byLang = (name: string) =>
    Object.fromEntries(
      form
        .entries()
        .filter(([key]) => key.startsWith(`${name}-`) && isLanguageTag(key.slice(name.length + 1)))
        .map(([key, value]) => [key.slice(name.length + 1), value]),
    );
  const text = (name: string) => form.get(name)?.trim() ?? "";
  return {
    ...{ label: byLang("label"), others: byLang("others"), short: byLang("short"), definition: byLang("definition") },
    ...{ notation: text("notation"), moreLang: text("more-lang"), moreLabel: text("more-label"), broader: text("broader") },
    ...{ match: form.get("match") ?? "", countries: form.get("countries") ?? "", partial: form.has("partial") },
    ...{ deprecated: form.has("deprecated"), replacedBy: text("replaced-by"), reason: text("reason") },
    version: /^\d{1,9}$/.test(text("version")) ? Number(text("version")) : 0,
  };
}

/** What is wrong with what was typed, before it can be a term at all: the field and the id of the message. */
export interface TypingMistake {
  id: string;
  message: string;
  line?: string;
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const filled = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).flatMap(([lang, text]) => (text.trim() === "" ? [] : [[lang, text.trim()]])));

const orNothing = <T extends object>(words: T): T | undefined => (Object.keys(words).length > 0 ? words : undefined);

/** The term that was meant. `countryOf` knows a country by its code or by a name. */
export function conceptFrom(
  scheme: string,
  form: TermForm,
  countryOf: (text: string) => string | undefined,
): { concept: Concept; mistakes: TypingMistake[] } {
  const mistakes: TypingMistake[] = [];
  const prefLabel = filled(form.label);
  if (form.moreLabel !== "" || form.moreLang !== "") {
    if (!isLanguageTag(form.moreLang)) mistakes.push({ id: "more-lang", message: "value-no-language" });
    else if (form.moreLabel === "") mistakes.push({ id: "more-label", message: "shape-label-missing" });
    else prefLabel[form.moreLang] = form.moreLabel;
  }
  const match: Match[] = [];
  for (const line of lines(form.match)) {
    const [, relation = "", outside = "", notation = ""] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    const known = RELATIONS.find((one) => one === relation);
    if (known) match.push({ relation: known, scheme: outside, notation });
    else mistakes.push({ id: "match", message: "shape-match-unread", line });
  }
  const countries: string[] = [];
  for (const line of lines(form.countries.replaceAll(/[,،;]/g, "\n"))) {
    const code = countryOf(line);
    if (code) countries.push(code);
    else mistakes.push({ id: "countries", message: "shape-country-unread", line });
  }
  const others = Object.entries(form.others).map(([lang, text]) => [lang, lines(text)] as const);
  const concept = withoutGaps<Concept>({
    ...{ scheme, notation: form.notation, prefLabel },
    altLabel: orNothing(Object.fromEntries(others.filter(([, names]) => names.length > 0))),
    shortLabel: orNothing(filled(form.short)),
    definition: orNothing(filled(form.definition)),
    broader: form.broader || undefined,
    match: match.length > 0 ? match : undefined,
    countries: scheme === "region" ? [...new Set(countries)] : undefined,
    partial: scheme === "region" && form.partial ? true : undefined,
    deprecated: form.deprecated || undefined,
    replacedBy: form.deprecated ? form.replacedBy || undefined : undefined,
  });
  return { concept, mistakes };
}

/** Where on the form a refusal of the registry belongs. */
export function placeOf(path: string): string {
  const [name = "", lang] = path.split(".");
  const named: Readonly<Record<string, string>> = {
    prefLabel: "label",
    altLabel: "others",
    shortLabel: "short",
    definition: "definition",
  };
  const field = named[name];
  if (field) return `${field}-${lang ?? LANGUAGES[0]}`;
  return ({ replacedBy: "replaced-by", "": "label-en", scheme: "label-en" } as Record<string, string>)[name] ?? name;
}
