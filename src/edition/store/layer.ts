import type { PageImage } from "../rules/public.ts";

/** One page of a text layer, as the archive wrote it. `confidence` from 0 to 1, for text that was recognised. */
export interface LayerPage {
  page: number;
  text: string;
  lang: string;
  confidence?: number;
  image?: PageImage;
}

/**
 * Reads a text layer, with its pictures when they were drawn from one of the objects that are `shown` to readers. A layer that
 * is none has no pages: the archive vouches for what it wrote, and a reader is not owed a crash.
 */
export function layerPages(json: string | undefined, shown: readonly string[]): LayerPage[] {
  if (!json) return [];
  try {
    const { pages, drawnFrom } = JSON.parse(json) as { pages?: Partial<LayerPage>[]; drawnFrom?: string };
    const seen = drawnFrom !== undefined && shown.includes(drawnFrom);
    return (pages ?? [])
      .filter((page) => Number.isInteger(page.page) && typeof page.text === "string")
      .map(({ page = 0, text = "", lang, confidence, image }) => ({
        page,
        text: text.toWellFormed(),
        lang: typeof lang === "string" && lang ? lang : "und",
        ...(typeof confidence === "number" ? { confidence } : {}),
        ...(seen && isImage(image) ? { image: { sha256: image.sha256, width: image.width, height: image.height } } : {}),
      }));
  } catch {
    return [];
  }
}

const isImage = (image: PageImage | undefined): image is PageImage =>
  /^[0-9a-f]{64}$/.test(image?.sha256 ?? "") && [image?.width, image?.height].every((side) => Number.isInteger(side));
