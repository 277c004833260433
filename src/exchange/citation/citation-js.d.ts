declare module "@citation-js/core" {
  export class Cite {
    constructor(data: readonly object[], options?: { generateGraph?: boolean });
    format(name: "bibtex" | "ris" | "bibliography", options?: { format?: "text"; template?: string; lang?: string }): string;
  }
  export const plugins: {
    config: { get(name: "@bibtex"): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
