import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../src/kernel/hash.ts";
import type { Localised } from "../../src/registry/index.ts";
import type { Fact } from "./facts.ts";

const TRANSLATED = ["fr", "es", "ar"] as const;
type Words = Record<"en" | (typeof TRANSLATED)[number], string>;

/** Our own sentences for one fact: lists in the order of the fact's own. */
export interface Wording {
  title: Words;
  summary: Words;
  status: Words | null;
  affected: Words | null;
  claims: string[];
  figures: string[];
  conflicts: string[];
  note: string | null;
  sourceNotes: Record<string, string>;
}

/** The wording of one fact. Throws when it does not say one thing for each thing of the fact. */
export function readWording(folder: string, fact: Fact): Wording {
  const wording = JSON.parse(readFileSync(join(folder, `${fact.id}.json`), "utf8")) as Wording;
  for (const list of ["claims", "figures", "conflicts"] as const)
    if (wording[list].length !== fact[list].length)
      throw new Error(`wording of ${fact.id}: ${list} are not as many as the facts have`);
  for (const source of fact.sources)
    if (source.note && !wording.sourceNotes[source.id])
      throw new Error(`wording of ${fact.id}: nothing on the source ${source.id}`);
  return wording;
}

/** English as the original, the others as machine translations of exactly this English. */
export function localised(words: Words): Localised {
  const sourceHash = sha256(words.en);
  const translations = TRANSLATED.map((lang) => [lang, { text: words[lang], status: "machine" as const, sourceHash }]);
  return { en: { text: words.en, status: "original" }, ...Object.fromEntries(translations) };
}
