import sharp, { type Sharp } from "sharp";

/** Pixels of a picture that is drawn anew; a phone's have 12 to 50 million, all frames together. */
const PIXELS = 60_000_000;

const WRITERS: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  "image/jpeg": (picture) => picture.jpeg({ quality: 90 }),
  "image/png": (picture) => picture.png(),
  "image/webp": (picture) => picture.webp({ quality: 90 }),
  "image/gif": (picture) => picture.gif(),
};

/**
 * A copy of a picture that shows the same and says nothing: its pixels, written anew in the same format, upright.
 * Undefined for kinds that cannot be written anew here, and for what is damaged. Runs in a process apart.
 */
export async function copyWithout(bytes: Uint8Array, mediaType: string): Promise<Uint8Array | undefined> {
  const write = WRITERS[mediaType];
  if (!write) return undefined;
  sharp.concurrency(1);
  sharp.cache(false);
  const moving = ((await sharp(bytes).metadata()).pages ?? 1) > 1;
  const picture = sharp(bytes, { limitInputPixels: PIXELS, failOn: "truncated", animated: moving });
  const copy = await write(moving ? picture : picture.autoOrient()).toBuffer();
  const { exif, xmp, iptc, comments } = await sharp(copy).metadata();
  return exif || xmp || iptc || comments?.length ? undefined : copy;
}
