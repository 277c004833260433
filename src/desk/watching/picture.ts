import pixelmatch from "pixelmatch";
import sharp from "sharp";

/** Pixels that are compared: enough to see what moved, few enough that nobody waits. */
const WIDTH = 640;
const HEIGHT = 4000;

/** How far two screenshots differ, and a picture that marks where. */
export interface PictureDifference {
  /** 0 to 1. */
  part: number;
  /** PNG, as wide as the narrower of the two and 640 pixels at most. */
  marked: Uint8Array;
}

/** Compares two screenshots of our own making, the shorter one filled up with white. Undefined where one of them is no picture. */
export async function pictureDifference(before: Uint8Array, after: Uint8Array): Promise<PictureDifference | undefined> {
  try {
    const [one, other] = await Promise.all([scaled(before), scaled(after)]);
    const height = Math.max(one.height, other.height);
    const [first, second] = await Promise.all([filled(one, height), filled(other, height)]);
    const marks = new Uint8Array(WIDTH * height * 4);
    const differing = pixelmatch(first, second, marks, WIDTH, height, { threshold: 0.15 });
    const marked = await sharp(marks, { raw: { width: WIDTH, height, channels: 4 } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    return { part: differing / (WIDTH * height), marked };
  } catch {
    return undefined;
  }
}

interface Scaled {
  png: Buffer;
  height: number;
}

async function scaled(picture: Uint8Array): Promise<Scaled> {
  const { data, info } = await sharp(picture, { limitInputPixels: 200_000_000 })
    .resize({ width: WIDTH })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { png: data, height: Math.min(info.height, HEIGHT) };
}

/** Pixels, red, green, blue and opacity, of that height. */
async function filled({ png, height: own }: Scaled, height: number): Promise<Uint8Array> {
  return sharp(png)
    .extract({ left: 0, top: 0, width: WIDTH, height: own })
    .extend({ bottom: height - own, background: "#fff" })
    .ensureAlpha()
    .raw()
    .toBuffer();
}
