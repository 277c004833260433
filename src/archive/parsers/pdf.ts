import { readFile } from "node:fs/promises";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { maskAddresses } from "../rules/addresses.ts";
import type { Derived, Notice } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import { titleFrom, titleInText } from "../rules/titles.ts";
import { THUMBNAIL, thumbnail } from "./image.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { layerOf, type PageText, wordsOf } from "./layer.ts";
import { openRecogniser, RECOGNISER } from "./ocr.ts";
import { cleanPdf, personalLink } from "./pdf-clean.ts";
import { draw, drawPages } from "./pdf-pictures.ts";
import { pageText } from "./pdf-text.ts";
import { versionOf } from "./tool.ts";

/** Under this many letters a page on average, what is there is stamps and page numbers. */
const FEWEST = 8;
/** How large a page is drawn to be recognised, in pixels: an A4 page at some 200 to the inch. */
const OCR_SIZE = { width: 2400, height: 2400 };

interface Reading {
  pages: PageText[];
  notices: Notice[];
  /** What was done beside reading the text that is there. */
  parameters: string;
}

/** A PDF, page by page, its words and how it looks. Scanned pages are recognised. */
export const parsePdf: Parser = async (job) => {
  const document = open(await readFile(job.path));
  const count = document.countPages();
  if (count === 0) throw refused("file-damaged");
  const { pages, linked } = textOf(document, count);
  const scanned = isScanned(pages);
  const reading =
    scanned || job.pictures
      ? await recognised(document, pages, job)
      : { pages, notices: [], parameters: "lines joined by baseline" };
  const words = wordsOf(reading.pages, job.limits);
  const said = (key: string) => document.getMetaData(key) || undefined;
  const about = {
    title: said("info:Title"),
    author: said("info:Author"),
    creator: said("info:Creator"),
    producer: said("info:Producer"),
  };
  const dates = { created: pdfDate(said("info:CreationDate")), modified: pdfDate(said("info:ModDate")) };
  const subject = maskAddresses(said("info:Subject") ?? "").text;
  const format = said("format");
  const hidden = linked || maskAddresses(Object.values(about).join(" ")).count > 0;
  const personal = words.masked > 0 || hidden;
  // Letters in a picture of a page cannot be taken out.
  const clean =
    personal && !((scanned || job.pictures) && words.masked > 0) ? cleanPdf(document, words.addresses, job) : undefined;
  // What readers may see, as it looks; nothing of an original that stays with the team.
  const shown = personal ? clean?.document : document;
  const drawn = shown && (await drawPages(shown, words.pages.length, job));
  const maker = {
    tool: "mupdf",
    version: versionOf("mupdf"),
    parameters: [reading.parameters, drawn?.parameters].filter(Boolean).join("; "),
  };
  const from = drawn && { images: drawn.images, drawnFrom: clean?.sha256 ?? job.sha256 };
  const layer = layerOf(words, maker, job.workspace, from);
  return known(job, {
    material: "other",
    title: titleFrom(about.title) ?? titleInText(layer.opening),
    ...(about.author && !about.author.includes("@") && { author: [about.author.slice(0, 200)] }),
    languages: layer.languages,
    pages: count,
    metadata: facts({ pages: count, subject, ...dates, producer: about.producer, format }),
    teamMetadata: facts({ creator: about.creator, author: about.author, addressesMasked: layer.masked || undefined }),
    ...(personal && { withheld: "addresses" as const }),
    notices: [
      ...layer.notices,
      ...reading.notices,
      ...(drawn?.limited ? [{ code: "pictures-limited" as const, pages: drawn.images.size, of: count }] : []),
    ],
    derived: [...layer.derived, ...(clean ? [clean.derived] : []), ...(shown ? await firstPage(shown, job) : [])],
    pictures: drawn?.pictures ?? [],
  });
};

function open(bytes: Uint8Array): mupdf.Document {
  let document: mupdf.Document;
  try {
    document = mupdf.Document.openDocument(bytes, "application/pdf");
  } catch {
    throw refused("file-damaged");
  }
  if (document.needsPassword()) throw refused("file-encrypted");
  return document;
}

/** A page that cannot be read is empty: the others are worth having, and pages keep their numbers. */
function textOf(document: mupdf.Document, count: number): { pages: PageText[]; linked: boolean } {
  const pages: PageText[] = [];
  let linked = false;
  for (let number = 0; number < count; number++) {
    let text = "";
    try {
      const page = document.loadPage(number);
      text = pageText(page);
      linked ||= page.getLinks().some((link) => personalLink(link.getURI()));
      page.destroy();
    } catch {
      // said by its emptiness
    }
    pages.push({ text });
  }
  return { pages, linked };
}

const lettersIn = ({ text }: PageText): number => text.match(/\p{L}/gu)?.length ?? 0;

const isScanned = (pages: readonly PageText[]): boolean =>
  pages.reduce((sum, page) => sum + Math.min(lettersIn(page), FEWEST * 4), 0) < FEWEST * pages.length;

/** Pages without text are drawn and recognised, the first ones of a long document. */
async function recognised(document: mupdf.Document, pages: readonly PageText[], job: Job): Promise<Reading> {
  const recogniser = openRecogniser(job.workspace);
  const out = [...pages];
  const languages = new Set<string>();
  let count = 0;
  try {
    const wanted = pages.entries().filter(([index]) => job.pictures?.has(index) ?? true);
    for (const [index, page] of wanted.take(job.limits.recognised)) {
      const picture = lettersIn(page) < FEWEST ? await png(document, index, OCR_SIZE) : undefined;
      const found = picture && (await recogniser.recognise(picture));
      if (!found) continue;
      out[index] = { text: found.text, confidence: found.confidence, unsure: found.unsure };
      languages.add(found.languages);
      count += 1;
    }
  } finally {
    await recogniser.close();
  }
  if (count === 0) return { pages: out, notices: [{ code: "no-text-layer" }], parameters: "no words recognised" };
  const { tool, version, data } = RECOGNISER();
  const parameters = `${count} pages recognised by ${tool} ${version}; languages=${[...languages].join(",")}; data=${data}`;
  return { pages: out, notices: [{ code: "recognised", pages: count, of: pages.length }], parameters };
}

async function png(document: mupdf.Document, index: number, size: typeof OCR_SIZE): Promise<Buffer | undefined> {
  const drawn = draw(document, index, size);
  return (
    drawn &&
    sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 3 } })
      .png()
      .toBuffer()
  );
}

async function firstPage(document: mupdf.Document, job: Job): Promise<Derived[]> {
  const picture = await png(document, 0, { width: THUMBNAIL.width * 2, height: THUMBNAIL.height * 2 });
  if (!picture) return [];
  const made = await thumbnail(job, () => sharp(picture));
  return [{ ...made, tool: "mupdf", version: versionOf("mupdf"), parameters: `page 1; ${made.parameters}` }];
}

/** `D:20140108093000-05'00'` as an ISO date and time, as far as it goes. */
function pdfDate(value: string | undefined): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?/.exec(value ?? "");
  if (!found) return undefined;
  const [, year, month, day, hour, minute] = found;
  return [year, month, day].filter(Boolean).join("-") + (hour && minute ? `T${hour}:${minute}` : "");
}
