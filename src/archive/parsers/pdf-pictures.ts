import * as mupdf from "mupdf";
import sharp from "sharp";
import { now } from "../../kernel/clock.ts";
import type { PageImage, Picture } from "../rules/parsed.ts";
import type { Job } from "./job.ts";
import { versionOf } from "./tool.ts";

/** Pixels: wide enough to read a page of small print, light enough for a slow line. Very tall pages are narrower. */
const SIZE = { width: 1000, height: 4000 };
/** A photograph or a scan. */
const LOSSY = { quality: 70, effort: 2 };
/** Letters and lines: sharper and less than half as many bytes so, with few shades. */
const LOSSLESS = { lossless: true, effort: 1 };
const SHADES = 16;
/** A page with more colours than this is no page of letters and lines. */
const FEW_COLOURS = 1024;

export interface DrawnPages {
  images: Map<number, PageImage>;
  pictures: Picture[];
  /** For the record of how the layer was made; empty when nothing was drawn. */
  parameters: string;
  /** There were more pages than are drawn. */
  limited: boolean;
}

/** Draws the pages of a document, up to the limits. One that cannot be drawn has no picture; the others have. */
export async function drawPages(document: mupdf.Document, count: number, job: Job): Promise<DrawnPages> {
  const images = new Map<number, PageImage>();
  const pictures: Picture[] = [];
  const end = Date.parse(now()) + job.limits.drawing * 1000;
  let index = 0;
  for (; index < Math.min(count, job.limits.drawn) && Date.parse(now()) < end; index++) {
    const drawn = draw(document, index, SIZE);
    if (!drawn) continue;
    const { pixels, width, height } = drawn;
    const plain = hasFewColours(pixels);
    if (plain) coarsen(pixels);
    const webp = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .webp(plain ? LOSSLESS : LOSSY)
      .toBuffer();
    const picture = job.workspace.keep(`page-${index + 1}.webp`, webp);
    pictures.push(picture);
    images.set(index, { sha256: picture.sha256, width, height });
  }
  const made = `mupdf ${versionOf("mupdf")}, sharp ${versionOf("sharp")}; inside ${SIZE.width}x${SIZE.height}; webp quality ${LOSSY.quality}, or lossless in ${SHADES} shades`;
  const parameters = images.size > 0 ? `pictures of ${images.size} pages by ${made}` : "";
  return { images, pictures, parameters, limited: index < count };
}

function hasFewColours(pixels: Buffer): boolean {
  const seen = new Set<number>();
  for (let at = 0; at < pixels.length && seen.size <= FEW_COLOURS; at += 3) seen.add(pixels.readUIntBE(at, 3));
  return seen.size <= FEW_COLOURS;
}

const SHADE = Uint8Array.from({ length: 256 }, (_, value) =>
  Math.round((Math.round((value / 255) * (SHADES - 1)) * 255) / (SHADES - 1)),
);

/** Rounds every channel to one of a few shades, in place. */
function coarsen(pixels: Buffer): void {
  for (let at = 0; at < pixels.length; at++) pixels[at] = SHADE[pixels[at] ?? 0] ?? 0;
}

export interface Drawn {
  /** Three bytes each, row by row. */
  pixels: Buffer;
  width: number;
  height: number;
}

/** A page as large as fits inside `size`, in pixels; undefined when it cannot be drawn. */
export function draw(document: mupdf.Document, index: number, size: { width: number; height: number }): Drawn | undefined {
  try {
    const page = document.loadPage(index);
    const [left, top, right, bottom] = page.getBounds();
    const scale = Math.min(size.width / Math.max(right - left, 1), size.height / Math.max(bottom - top, 1));
    const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true);
    const drawn = { pixels: Buffer.from(pixmap.getPixels()), width: pixmap.getWidth(), height: pixmap.getHeight() };
    pixmap.destroy();
    page.destroy();
    return drawn;
  } catch {
    return undefined;
  }
}
