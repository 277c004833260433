import type { Config } from "../config.ts";
import { followEdition } from "../edition/index.ts";
import type { Language } from "../kernel/languages.ts";
import { openHouse } from "../open.ts";
import type { Output } from "./output.ts";

export interface SearchOptions {
  lang: Language;
  limit: number;
  widen: boolean;
}

/** `vigie search`: the public search, in the shell. */
export async function search(config: Config, words: string, options: SearchOptions, out: Output): Promise<void> {
  const house = await openHouse(config);
  const edition = await followEdition({ path: config.edition, ledger: house.ledger, objects: house.objects });
  try {
    const found = await edition.search({ q: words, filters: {}, sort: "relevance", ...options });
    for (const widened of found.widened) {
      out.line(
        `Also searched for what the vocabulary says of “${widened.word}”: ${widened.labels.map((it) => it.label).join(", ")}`,
      );
    }
    for (const hit of found.hits) {
      const title = hit.title[options.lang] ?? Object.values(hit.title)[0];
      const passage = hit.passage.map((part) => (part.mark ? `[${part.text}]` : part.text)).join("");
      out.line(
        `${hit.handle}  ${title?.text ?? ""}${hit.page ? `, page ${hit.page}` : ""}\n    ${passage.replace(/\s+/g, " ").trim()}`,
      );
    }
    out.line(`${found.total} found.`);
    out.result(found);
  } finally {
    await edition.close();
    await house.close();
  }
}
