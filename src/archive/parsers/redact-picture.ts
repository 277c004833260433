import sharp from "sharp";
import { refused } from "../rules/refusals.ts";
import { needsWords, openMarker } from "./marks.ts";
import { openRecogniser, type WordBox } from "./ocr.ts";
import type { Box, PlacedText } from "./placed-text.ts";
import type { Redactor } from "./redactor.ts";

/** Letters are recognised best when they are of some size. */
const OCR_WIDTH = { least: 1200, most: 4000 };
const WEBP_MOST = 16_000;

/** A picture without the parts that are to go: they are painted over, and the whole is drawn anew without what its file says of itself. */
export const redactPicture: Redactor = async (job, plan) => {
  const upright = () =>
    sharp(job.path, { limitInputPixels: job.limits.pixels, failOn: "error", animated: false })
      .rotate()
      .resize({ width: WEBP_MOST, height: WEBP_MOST, fit: "inside", withoutEnlargement: true });
  const { data, info } = await upright()
    .flatten({ background: "#fff" })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw refused("file-damaged");
    });
  const { width, height, channels } = info;
  const picture = { pixels: data, width, height, channels };
  const text = needsWords(plan) ? await recognisedText(picture, job.workspace) : EMPTY;
  const marker = openMarker(plan);
  const { places, boxes } = marker.mark(text, { page: 1, width, height });
  paint(picture, boxes);
  const bytes = await sharp(data, { raw: { width, height, channels } }).webp({ quality: 92 }).toBuffer();
  const file = job.workspace.write("redacted.webp", bytes);
  return { file, mediaType: "image/webp", tool: "sharp", redacted: { places, missed: marker.missed(1), flattened: [] } };
};

export const EMPTY: PlacedText = { text: "", boxes: [] };

export interface Pixels {
  pixels: Buffer;
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
}

/** The words in a picture, with their places in its pixels. */
export async function recognisedText(
  { pixels, width, height, channels }: Pixels,
  workspace: Parameters<typeof openRecogniser>[0],
): Promise<PlacedText> {
  const recogniser = openRecogniser(workspace);
  try {
    const wide = Math.min(OCR_WIDTH.most, Math.max(OCR_WIDTH.least, width));
    const png = await sharp(pixels, { raw: { width, height, channels } }).grayscale().resize({ width: wide }).png().toBuffer();
    const read = await recogniser.recognise(png);
    return read ? placedWords(read.lines, width / wide) : EMPTY;
  } finally {
    await recogniser.close();
  }
}

/** `scale`: from the pixels that were recognised to the units of the page. */
export function placedWords(lines: readonly (readonly WordBox[])[], scale: number): PlacedText {
  const whole: PlacedText = { text: "", boxes: [] };
  const put = (text: string, box?: Box) => {
    whole.text += text;
    for (let i = 0; i < text.length; i++) whole.boxes.push(box);
  };
  for (const line of lines) {
    for (const { text, left, top, right, bottom } of line) {
      put(text, { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale });
      put(" ");
    }
    put("\n");
  }
  return whole;
}

/** Black, wherever a box touches a pixel, and a little around. */
export function paint({ pixels, width, height, channels }: Pixels, boxes: readonly Box[], around = 2): void {
  for (const { left, top, right, bottom } of boxes) {
    const [x0, x1] = [Math.max(0, Math.floor(left) - around), Math.min(width, Math.ceil(right) + around)];
    const [y0, y1] = [Math.max(0, Math.floor(top) - around), Math.min(height, Math.ceil(bottom) + around)];
    for (let y = y0; y < y1; y++) pixels.fill(0, (y * width + x0) * channels, (y * width + Math.max(x0, x1)) * channels);
  }
}
