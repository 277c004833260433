import { namesOf, type Scheme, vocabularies } from "../../../registry/index.ts";

/** A term of a vocabulary that a text names, and how it is called in the other language. */
export interface GlossaryEntry {
  scheme: string;
  notation: string;
  /** As the text has it. */
  found: string;
  /** Its names in the other language, the preferred one first; empty when it has none yet. */
  names: string[];
}

/** Vocabularies whose terms are words of the matter, not of the bookkeeping. */
const TOPICAL = new Set([
  ...["technology", "technology-kind", "function", "right", "harm", "group", "journey-stage", "standing", "remedy", "inquiry"],
  ...[
    "agent-kind",
    "incident-kind",
    "measure-kind",
    "measure-stage",
    "engagement-kind",
    "link-kind",
    "role",
    "region",
    "material",
  ],
  ...["deployment-status", "gcm-principle", "ungp", "funding-source", "likelihood", "addressee-class", "evidence-grade"],
]);

/** Terms for what no other term fits: their names are words of any text. */
const CATCH_ALL = /^(?:other|others|none|unknown|not-.*|no-.*)$/;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /[\p{M}\u0640]/gu;
const ARABIC_ALIKE: Readonly<Record<string, string>> = { أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه" };
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** A word without what bends it: accents, the article that Arabic writes onto it, the s of a plural. */
function bare(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/^[ldcjmnstq]['’]|['’]s?$/u, "")
    .replace(/[أإآٱىة]/gu, (letter) => ARABIC_ALIKE[letter] ?? letter);
  return plain.length > 3 ? plain.replace(ARTICLE, "").replace(/(?<=\p{L}{2})(?:es|s|x)$/u, "") : plain;
}

interface Known {
  scheme: string;
  notation: string;
}

interface Labels {
  byWords: Map<string, Known[]>;
  longest: number;
}

let kept: { of: readonly Scheme[]; byLang: Map<string, Labels> } | undefined;

/** All names of terms in a language, by their bare words. Made again when the vocabularies are others. */
function labelsIn(lang: string): Labels {
  const schemes = vocabularies();
  if (kept?.of !== schemes) kept = { of: schemes, byLang: new Map() };
  const known = kept.byLang.get(lang);
  if (known) return known;
  const labels: Labels = { byWords: new Map(), longest: 0 };
  for (const { scheme, terms } of schemes) {
    if (!TOPICAL.has(scheme)) continue;
    for (const term of terms) {
      if (CATCH_ALL.test(term.notation)) continue;
      for (const name of namesOf(term).filter((one) => one.lang === lang)) {
        const words = (name.label.match(WORD) ?? []).map(bare);
        const key = words.join(" ");
        if (key.length < 3) continue;
        const there = labels.byWords.get(key) ?? [];
        if (!there.some((one) => one.scheme === scheme && one.notation === term.notation))
          labels.byWords.set(key, [...there, { scheme, notation: term.notation }]);
        labels.longest = Math.max(labels.longest, words.length);
      }
    }
  }
  kept.byLang.set(lang, labels);
  return labels;
}

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? tag;

/** The terms that a text names, in the order of the text, the longest name at each place; each term once. */
export function glossaryOf(text: string, from: string, to: string): GlossaryEntry[] {
  const { byWords, longest } = labelsIn(base(from));
  const words = [...text.matchAll(WORD)].map((match) => ({
    bare: bare(match[0]),
    at: match.index,
    end: match.index + match[0].length,
  }));
  const found = new Map<string, GlossaryEntry>();
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(longest, words.length - i); n > 0; n--) {
      const key = words.slice(i, i + n).map((word) => word.bare);
      const terms = byWords.get(key.join(" "));
      if (!terms) continue;
      const seen = text.slice(words[i]?.at, words[i + n - 1]?.end);
      for (const term of terms) {
        const id = `${term.scheme} ${term.notation}`;
        if (!found.has(id)) found.set(id, { ...term, found: seen, names: namesFor(term, base(to)) });
      }
      i += n - 1;
      break;
    }
  }
  return [...found.values()];
}

function namesFor({ scheme, notation }: Known, lang: string): string[] {
  const term = vocabularies()
    .find((one) => one.scheme === scheme)
    ?.terms.find((one) => one.notation === notation);
  return term
    ? [
        ...new Set(
          namesOf(term)
            .filter((one) => one.lang === lang)
            .map((one) => one.label),
        ),
      ]
    : [];
}
