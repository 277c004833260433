import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { Cite, plugins } from "@citation-js/core";
import type { CslItem } from "./items.ts";

// The library's own escapes drop every letter that is not Latin: names and titles stay Unicode and are escaped below.
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const latex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (char) => LATEX[char] ?? `\\${char}`);

/** BibTeX knows no day: a month with one is no month to it. */
function forBibtex(item: CslItem): CslItem {
  const parts = item.issued?.["date-parts"][0];
  const escaped = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === "string" && name !== "URL" && name !== "id" ? latex(value) : value,
  ]);
  return {
    ...(Object.fromEntries(escaped) as unknown as CslItem),
    ...(item.author ? { author: item.author.map(({ literal }) => ({ literal: latex(literal) })) } : {}),
    ...(parts ? { issued: { "date-parts": [parts.slice(0, 2)] } } : {}),
  };
}

/** The library wraps long fields; readers of RIS differ in how they join the lines again. */
const unwrapped = (ris: string): string => ris.replace(/\r?\n(?![A-Z][A-Z0-9] {2}- |$)/g, "");

export const bibtex = (items: readonly CslItem[]): string =>
  `${new Cite(items.map(forBibtex), { generateGraph: false }).format("bibtex").trim()}\n`;

export const ris = (items: readonly CslItem[]): string =>
  `${unwrapped(new Cite(items, { generateGraph: false }).format("ris")).trimEnd()} \n`;
