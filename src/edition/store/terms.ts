import { eachWord } from "../analysis/analyse.ts";

/** The terms of a text as they are fed to the index, noting the words among them that are not indexed as they are written. */
export function termsOf(text: string, lang: string, pairs: Set<string>): string {
  const terms: string[] = [];
  eachWord(text, lang, ({ term, pair }) => {
    terms.push(term);
    if (pair) pairs.add(pair);
  });
  return terms.join(" ");
}
