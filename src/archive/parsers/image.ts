import sharp, { type Sharp } from "sharp";
import type { Derived, PageImage, Picture } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { layerOf, wordsOf } from "./layer.ts";
import { openRecogniser, RECOGNISER } from "./ocr.ts";
import { personalIn, readExif } from "./picture-metadata.ts";
import { versionOf } from "./tool.ts";

export const THUMBNAIL = { width: 480, height: 480, fit: "inside", withoutEnlargement: true } as const;
/** Text is recognised best when capitals are some 30 pixels high; small pictures are enlarged for that. */
const OCR_WIDTH = { least: 1200, most: 4000 };
const WEBP_MOST = 16_000;
/** The picture beside its words, as it is read on a screen. */
const PAGE = { width: 1600, height: 4000, fit: "inside", withoutEnlargement: true } as const;

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
  const width = Math.min(OCR_WIDTH.most, Math.max(OCR_WIDTH.least, size.width ?? 0));
  const forOcr = await picture().flatten({ background: "#fff" }).grayscale().resize({ width }).png().toBuffer();
  const read = await words(job, forOcr);
  // A picture of a letter with somebody's address in it is readable as it is: the words are masked, the picture is for an editor to decide.
  const readable = read !== undefined && read.words.masked > 0;
  const clean = personal && !readable ? await cleanCopy(job, () => picture()) : undefined;
  const page = read && !readable ? await pagePicture(job, () => picture()) : undefined;
  const made = page ? `; picture by sharp ${versionOf("sharp")}; ${page.parameters}` : "";
  const drawn = page && { images: new Map([[0, page.image]]), drawnFrom: clean?.sha256 ?? job.sha256 };
  const layer = read && layerOf(read.words, { ...read.maker, parameters: read.maker.parameters + made }, job.workspace, drawn);
  return known(job, {
    material: "photograph",
    languages: layer?.languages ?? [],
    metadata: facts({ width: size.width, height: size.height, taken: dayOf(exif.DateTimeOriginal) }),
    teamMetadata: facts(exif),
    ...(personal && { withheld: "position" as const }),
    ...(readable && { withheld: "addresses" as const }),
    notices: layer?.notices ?? [],
    derived: [
      ...(layer?.derived ?? []),
      ...(readable ? [] : [await thumbnail(job, () => picture())]),
      ...(clean ? [clean.derived] : []),
    ],
    pictures: page ? [page.picture] : [],
  });
};

/** The words in the picture, as a text of one page. */
async function words(job: Job, picture: Buffer) {
  const recogniser = openRecogniser(job.workspace);
  try {
    const page = await recogniser.recognise(picture);
    if (!page) return undefined;
    const { tool, version, data } = RECOGNISER();
    return {
      words: wordsOf([page], job.limits),
      maker: { tool, version, parameters: `languages=${page.languages}; data=${data}` },
    };
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

async function pagePicture(job: Job, picture: () => Sharp): Promise<{ image: PageImage; picture: Picture; parameters: string }> {
  const { data, info } = await picture().resize(PAGE).webp({ quality: 70 }).toBuffer({ resolveWithObject: true }).catch(damaged);
  const kept = job.workspace.keep("page-1.webp", data);
  const { width, height } = info;
  const parameters = `inside ${PAGE.width}x${PAGE.height}; webp quality 70`;
  return { image: { sha256: kept.sha256, width, height }, picture: kept, parameters };
}

async function cleanCopy(job: Job, picture: () => Sharp): Promise<{ derived: Derived; sha256: string }> {
  const bytes = await picture()
    .resize({ width: WEBP_MOST, height: WEBP_MOST, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 92 })
    .toBuffer()
    .catch(damaged);
  const { file, sha256 } = job.workspace.keep("clean.webp", bytes);
  const derived: Derived = {
    kind: "clean",
    file,
    mediaType: "image/webp",
    tool: "sharp",
    version: versionOf("sharp"),
    parameters: "metadata removed; webp quality 92",
  };
  return { derived, sha256 };
}

const damaged = (): never => {
  throw refused("file-damaged");
};
