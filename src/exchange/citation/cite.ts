import type { PublicRecord } from "../../edition/index.ts";
import { apa } from "./apa.ts";
import { type Citing, cslItems } from "./items.ts";

export type CitationFormat = "apa" | "bibtex" | "ris" | "csl";

/**
 * How to cite a record of this archive in the version given, as plain text in APA style: the record, by the monitor, at
 * its permanent address; for a source record the source itself as well. One reference a paragraph.
 */
export const citeAsText = (record: PublicRecord, citing: Citing): string => `${cslItems(record, citing).map(apa).join("\n\n")}\n`;

/** The same in a format for other programs. The library for two of them takes a while to load, so it waits for its first reader. */
export async function cite(record: PublicRecord, citing: Citing, format: CitationFormat): Promise<string> {
  const items = cslItems(record, citing);
  switch (format) {
    case "apa":
      return citeAsText(record, citing);
    case "bibtex":
      return (await import("./formats.ts")).bibtex(items);
    case "ris":
      return (await import("./formats.ts")).ris(items);
    case "csl":
      return `${JSON.stringify(items, null, 2)}\n`;
  }
}
