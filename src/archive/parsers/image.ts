import sharp, { type Sharp } from "sharp";
import type { Derived } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { writeLayer } from "./layer.ts";
import { openRecogniser, RECOGNISER } from "./ocr.ts";
import { personalIn, readExif } from "./picture-metadata.ts";
import { versionOf } from "./tool.ts";

export const THUMBNAIL = { width: 480, height: 480, fit: "inside", withoutEnlargement: true } as const;
/** Text is recognised best when capitals are some 30 pixels high; small pictures are enlarged for that. */
const OCR_WIDTH = { least: 1200, most: 4000 };
const WEBP_MOST = 16_000;

/** A picture: its words are recognised, and when it says where or with what it was made, readers get a copy that does not. */
export const parseImage: Parser = async (job) => {
  const options = { limitInputPixels: job.limits.pixels, failOn: "error" as const, animated: false };
  const picture = () => sharp(job.path, options).rotate();
  const size = await sharp(job.path, options)
    .metadata()
    .catch((error: Error) => {
      throw refused(/pixel limit/.test(error.message) ? "file-greedy" : "file-damaged");
    });
  const exif = await readExif(job.path);
  const personal = personalIn(exif) || size.xmp !== undefined || size.iptc !== undefined;
  const derived: Derived[] = [await thumbnail(job, () => picture())];
  if (personal) derived.push(await cleanCopy(job, () => picture()));
  const width = Math.min(OCR_WIDTH.most, Math.max(OCR_WIDTH.least, size.width ?? 0));
  const forOcr = await picture().flatten({ background: "#fff" }).grayscale().resize({ width }).png().toBuffer();
  const layer = await words(job, forOcr);
  return known(job, {
    material: "photograph",
    languages: layer?.languages ?? [],
    metadata: facts({ width: size.width, height: size.height, taken: dayOf(exif.DateTimeOriginal) }),
    teamMetadata: facts(exif),
    ...(personal && { withheld: "position" as const }),
    // A picture of a letter with somebody's address in it is readable as it is: the words are masked, the picture is for an editor to decide.
    ...(layer && layer.masked > 0 && { withheld: "addresses" as const }),
    notices: layer?.notices ?? [],
    derived: [...(layer?.derived ?? []), ...derived.filter((one) => !(layer && layer.masked > 0) || one.kind !== "clean")],
  });
};

/** The words in the picture, as a text layer of one page. */
async function words(job: Job, picture: Buffer) {
  const recogniser = openRecogniser(job.workspace);
  try {
    const page = await recogniser.recognise(picture);
    if (!page) return undefined;
    const { tool, version, data } = RECOGNISER();
    return writeLayer(
      [page],
      { tool, version, parameters: `languages=${page.languages}; data=${data}` },
      job.limits,
      job.workspace,
    );
  } finally {
    await recogniser.close();
  }
}

const dayOf = (value: unknown): string | undefined =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : undefined;

/** At most 480 pixels each way, without any metadata. */
export async function thumbnail(job: Job, picture: () => Sharp): Promise<Derived> {
  const bytes = await picture().resize(THUMBNAIL).webp({ quality: 75 }).toBuffer().catch(damaged);
  return {
    kind: "thumbnail",
    file: job.workspace.write("thumbnail.webp", bytes),
    mediaType: "image/webp",
    tool: "sharp",
    version: versionOf("sharp"),
    parameters: "inside 480x480; webp quality 75",
  };
}

async function cleanCopy(job: Job, picture: () => Sharp): Promise<Derived> {
  const bytes = await picture()
    .resize({ width: WEBP_MOST, height: WEBP_MOST, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 92 })
    .toBuffer()
    .catch(damaged);
  return {
    kind: "clean",
    file: job.workspace.write("clean.webp", bytes),
    mediaType: "image/webp",
    tool: "sharp",
    version: versionOf("sharp"),
    parameters: "metadata removed; webp quality 92",
  };
}

const damaged = (): never => {
  throw refused("file-damaged");
};
