import { sha256 } from "../../kernel/hash.ts";
import type { Localised, Translation } from "./values.ts";

/** What a translation records of the original it was made from. */
export const sourceHash = (original: string): string => sha256(original);

/** The original and its language; undefined when none of the texts is one. */
export function originalOf(texts: Localised): [lang: string, text: Translation] | undefined {
  return Object.entries(texts).find(([, text]) => text.status === "original");
}

/** The same texts, each translation marked stale when its original has changed since, and only then. */
export function withStaleness(texts: Localised): Localised {
  const current = originalOf(texts)?.[1];
  const hash = current && sourceHash(current.text);
  return Object.fromEntries(
    Object.entries(texts).map(([lang, { stale: _, ...text }]) => {
      const stale = text.status !== "original" && hash !== undefined && text.sourceHash !== undefined && text.sourceHash !== hash;
      return [lang, stale ? { ...text, stale } : text];
    }),
  );
}

/** The texts with one more translation, bound to the original as it is now. */
export function translated(
  texts: Localised,
  lang: string,
  translation: Pick<Translation, "text" | "status" | "translator">,
): Localised {
  const current = originalOf(texts)?.[1];
  return { ...texts, [lang]: { ...translation, ...(current && { sourceHash: sourceHash(current.text) }) } };
}
