import type { Language } from "../../kernel/languages.ts";
import { label, scheme, term } from "../../registry/index.ts";

export type { Term } from "../../registry/index.ts";
export { broaderOf, label, labelIn, narrowerOf, scheme, shortLabel, standsFor, term } from "../../registry/index.ts";

/** What joins a phrase to its statement in one sentence; here the statement stands on its own, after a colon. */
const JOIN: Readonly<Record<Language, RegExp>> = {
  en: /[,:]?(?:\s+that)?[,:]?\s*$/u,
  fr: /[,:]?(?:\s+(?:que|qu[’']))?\s*[,:]?\s*$/u,
  es: /[,:]?(?:\s+que)?[,:]?\s*$/u,
  ar: /[،:]?(?:\s+(?:ب?أنّ?|إنّ?|ب?أن))?[،:]?\s*$/u,
};
const COLON: Readonly<Record<Language, string>> = { en: ":", fr: "\u00a0:", es: ":", ar: ":" };

/** Standings whose statements need no words before them: found by a court, on record, or told by a source without accusing anyone. */
const PLAIN = new Set(["established", "documented", "reported"]);

/** The words before a statement of this standing, "It is alleged:"; none for what may be said plainly. */
export function leadOf(standing: string, lang: Language): string | undefined {
  if (PLAIN.has(standing)) return undefined;
  const found = term("standing", standing);
  const phrase = standing === "own-statement" ? found?.adverb?.[lang] : found?.phrase?.[lang];
  if (!phrase) return undefined;
  const words = phrase.replace(JOIN[lang], "");
  return `${words.charAt(0).toLocaleUpperCase(lang)}${words.slice(1)}${COLON[lang]}`;
}

/** Facets whose values are terms, with their vocabulary. `kind` may be of several; the first that has the term names it. */
const FACET_SCHEMES: Readonly<Record<string, readonly string[]>> = {
  technology: ["technology"],
  right: ["right"],
  objective: ["gcm-objective"],
  status: ["deployment-status", "measure-stage", "response-status"],
  standing: ["standing"],
  grade: ["evidence-grade"],
  material: ["material"],
  kind: [
    "agent-kind",
    "incident-kind",
    "measure-kind",
    "publication-kind",
    "link-kind",
    "technology-kind",
    "engagement-kind",
    "call-kind",
  ],
  group: ["group"],
  harm: ["harm"],
  region: ["region"],
  role: ["role"],
  function: ["function"],
};

export function facetTermLabel(facet: string, value: string, lang: Language): string | undefined {
  for (const id of FACET_SCHEMES[facet] ?? []) if (term(id, value)) return label(id, value, lang);
  return undefined;
}

/** The families of technologies, in the order of the vocabulary. */
export const families = () => (scheme("technology")?.terms ?? []).filter((one) => !one.broader && !one.deprecated);
