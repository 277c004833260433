/** One page of a text layer, as the archive wrote it. `confidence` from 0 to 1, for text that was recognised. */
export interface LayerPage {
  page: number;
  text: string;
  lang: string;
  confidence?: number;
}

/** Reads a text layer. A layer that is none has no pages: the archive vouches for what it wrote, and a reader is not owed a crash. */
export function layerPages(json: string | undefined): LayerPage[] {
  if (!json) return [];
  try {
    const { pages } = JSON.parse(json) as { pages?: Partial<LayerPage>[] };
    return (pages ?? [])
      .filter((page) => Number.isInteger(page.page) && typeof page.text === "string")
      .map(({ page = 0, text = "", lang, confidence }) => ({
        page,
        text: text.toWellFormed(),
        lang: typeof lang === "string" && lang ? lang : "und",
        ...(typeof confidence === "number" ? { confidence } : {}),
      }));
  } catch {
    return [];
  }
}
