import { type Grade, suggestGrade } from "../../src/registry/index.ts";
import { isPlain, states } from "./dates.ts";
import type { Fact } from "./facts.ts";
import type { Cited, Sources } from "./sources.ts";
import { COUNTRY_WORDS } from "./tables/countries.ts";
import type { Wording } from "./wording.ts";

/** A fact with what is asked of it: which of its sources state a value, found by the words of its claims. */
export interface Evidence {
  readonly fact: Fact;
  readonly wording: Wording;
  /** Sources of the claims that pass the test; each once. */
  when(test: (sentence: string, index: number) => boolean): Cited[];
  /** Sources of the claims that say the date. */
  date(edtf: string | undefined): Cited[];
  /** Sources that came out in this year, month or day. */
  published(edtf: string): Cited[];
  /** Sources of the claims that name one of these, and sources with such a name in their title. */
  naming(names: readonly string[]): Cited[];
  country(code: string, bodies: readonly string[]): Cited[];
  /** Sources of the claims that use a word of a technology. */
  technology(word: string): Cited[];
  /** Sources of the claims that share a figure (a year, an amount) with a sentence. */
  numbers(sentence: string): Cited[];
  source(id: string): Cited;
}

export function evidenceOf(fact: Fact, wording: Wording, sources: Sources): Evidence {
  const sentences = fact.claims.map(({ text }, i) => `${text} ${wording.claims[i] ?? ""}`);
  const source = (id: string) => sources.of(fact.id, id);
  const when: Evidence["when"] = (test) => {
    const ids = fact.claims.filter((_, i) => test(sentences[i] ?? "", i)).flatMap((claim) => claim.sources);
    return unique(ids.map(source));
  };
  const either = (test: (sentence: string) => boolean) => unique([...when(test), ...titled(test)]);
  const naming = (names: readonly string[]) => either((sentence) => names.some((name) => says(sentence, name)));
  // A source's own title says what it is about.
  const titled = (test: (title: string) => boolean) =>
    fact.sources.filter(({ title }) => test(title)).map(({ id }) => source(id));
  return {
    fact,
    wording,
    when,
    naming,
    source,
    date: (edtf) => (edtf ? when((sentence) => states(sentence, edtf)) : []),
    published: (edtf) => fact.sources.filter(({ date }) => isPlain(date) && date.startsWith(edtf)).map(({ id }) => source(id)),
    country: (code, bodies) => naming([...(COUNTRY_WORDS[code] ?? []), ...bodies]),
    technology: (word) => {
      const stems = stemsOf(word);
      return stems.length === 0 ? [] : either((sentence) => stems.some((stem) => sentence.toLowerCase().includes(stem)));
    },
    numbers: (sentence) => {
      const figures = figuresOf(sentence);
      return when((claim) => figuresOf(claim).some((figure) => figures.includes(figure)));
    },
  };
}

const unique = (sources: readonly Cited[]): Cited[] => [...new Map(sources.map((source) => [source.id, source])).values()];

/** Is the name in the sentence, as a word of its own? A short name in capitals wants its capitals. */
export function says(sentence: string, name: string): boolean {
  const pattern = name.replace(/[’']/g, "'").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const flags = name === name.toUpperCase() || name.length < 5 ? "u" : "iu";
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags).test(sentence.replace(/[’']/g, "'"));
}

/** Words too wide to tell one technology from another. */
const WIDE = new Set(
  "system systems data mobile digital automated algorithmic electronic national government information collection checks analysis assessment recognition management matching".split(
    " ",
  ),
);

const SAME: Readonly<Record<string, readonly string[]>> = {
  facial: ["face", "facial"],
  fingerprints: ["fingerprint", "prints"],
  thermal: ["thermal", "infrared"],
  drones: ["drone"],
  cctv: ["cctv", "camera"],
  iris: ["iris"],
};

function stemsOf(word: string): string[] {
  const words = word.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words
    .filter((one) => !WIDE.has(one))
    .flatMap((one) => SAME[one] ?? [one.length > 6 ? one.slice(0, 6) : one.replace(/s$/, "")]);
}

const figuresOf = (sentence: string): string[] =>
  (sentence.replace(/(\d),(?=\d{3})/g, "$1").match(/\d+(\.\d+)?/g) ?? []).filter((figure) => figure.length > 2);

/** The grade of a statement that rests on all of these, weak copies alone never above the lowest. */
export function gradeOf(sources: readonly Cited[], standing: string): Grade {
  const sound = sources.filter((source) => !source.weak);
  return sound.length === 0 ? (sources.length === 0 ? "E0" : "E1") : suggestGrade(sound, standing);
}
