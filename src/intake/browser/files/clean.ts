import { cleanJpeg } from "./jpeg.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

const BY_BYTES = [
  { type: "image/jpeg", clean: cleanJpeg },
  { type: "image/png", clean: cleanPng },
  { type: "image/webp", clean: cleanWebp },
] as const;

/** Larger pictures are not drawn again: cheap phones have no room for them. */
const MOST_PIXELS = 40_000_000;

/**
 * The picture in a file and nothing else: by leaving out what is not the picture, so that it stays as sharp as it was;
 * other kinds are drawn anew, where the browser can. Undefined when the file cannot be cleaned here.
 */
export async function cleanCopy(file: Blob): Promise<Blob | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (const { type, clean } of BY_BYTES) {
    const cleaned = clean(bytes);
    if (cleaned) return new Blob([cleaned], { type });
  }
  return file.type.startsWith("image/") && file.type !== "image/svg+xml" && file.type !== "image/gif"
    ? drawnAnew(file)
    : undefined;
}

async function drawnAnew(file: Blob): Promise<Blob | undefined> {
  if (!drawsTrue()) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    if (width * height > MOST_PIXELS) return undefined;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    picture.close();
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, "image/jpeg", 0.9));
    return blob ?? undefined;
  } catch {
    return undefined;
  }
}

/** Browsers that hide what phone this is give other colours back than were drawn. */
function drawsTrue(): boolean {
  const canvas = Object.assign(document.createElement("canvas"), { width: 8, height: 8 });
  const paint = canvas.getContext("2d", { willReadFrequently: true });
  if (!paint) return false;
  paint.fillStyle = "#1f6fb2";
  paint.fillRect(0, 0, 8, 8);
  const { data } = paint.getImageData(0, 0, 8, 8);
  return data.every((value, at) => value === [0x1f, 0x6f, 0xb2, 0xff][at % 4]);
}
