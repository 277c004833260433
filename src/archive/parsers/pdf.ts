import { readFile } from "node:fs/promises";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { maskAddresses } from "../rules/addresses.ts";
import type { Derived } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import { titleFrom, titleInText } from "../rules/titles.ts";
import { THUMBNAIL, thumbnail } from "./image.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { type PageText, writeLayer } from "./layer.ts";
import { pageText } from "./pdf-text.ts";
import { versionOf } from "./tool.ts";

/** Under this many letters a page on average, what is there is stamps and page numbers. */
const FEWEST = 8;

/** A PDF, page by page, with a picture of its first page. */
export const parsePdf: Parser = async (job) => {
  const document = open(await readFile(job.path));
  const pages = document.countPages();
  if (pages === 0) throw refused("file-damaged");
  const maker = { tool: "mupdf", version: versionOf("mupdf"), parameters: "lines joined by baseline" };
  const layer = writeLayer(textOf(document, pages), maker, job.limits, job.workspace);
  const letters = layer.opening.match(/\p{L}/gu)?.length ?? 0;
  const scanned = letters < FEWEST * Math.min(3, pages);
  const said = (key: string) => document.getMetaData(key) || undefined;
  const author = said("info:Author");
  return known(job, {
    material: "other",
    title: titleFrom(said("info:Title")) ?? (scanned ? undefined : titleInText(layer.opening)),
    ...(author && !author.includes("@") && { author: [author.slice(0, 200)] }),
    languages: layer.languages,
    pages,
    metadata: facts({
      pages,
      subject: maskAddresses(said("info:Subject") ?? "").text,
      created: pdfDate(said("info:CreationDate")),
      modified: pdfDate(said("info:ModDate")),
      producer: said("info:Producer"),
      format: said("format"),
    }),
    teamMetadata: facts({ creator: said("info:Creator"), author, addressesMasked: layer.masked || undefined }),
    ...(layer.masked > 0 && { withheld: "addresses" as const }),
    notices: [...layer.notices, ...(scanned ? [{ code: "no-text-layer" as const }] : [])],
    derived: [...layer.derived, ...(await firstPage(document, job))],
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
function* textOf(document: mupdf.Document, pages: number): Generator<PageText> {
  for (let number = 0; number < pages; number++) {
    let text = "";
    try {
      const page = document.loadPage(number);
      text = pageText(page);
      page.destroy();
    } catch {
      // said by its emptiness
    }
    yield { text };
  }
}

async function firstPage(document: mupdf.Document, job: Job): Promise<Derived[]> {
  try {
    const page = document.loadPage(0);
    const [left, top, right, bottom] = page.getBounds();
    const scale = (THUMBNAIL.width * 2) / Math.max(right - left, bottom - top);
    const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true);
    const png = pixmap.asPNG();
    const made = await thumbnail(job, () => sharp(png));
    return [{ ...made, tool: "mupdf", version: versionOf("mupdf"), parameters: `page 1; ${made.parameters}` }];
  } catch {
    return [];
  }
}

/** `D:20140108093000-05'00'` as an ISO date and time, as far as it goes. */
function pdfDate(value: string | undefined): string | undefined {
  const found = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?/.exec(value ?? "");
  if (!found) return undefined;
  const [, year, month, day, hour, minute] = found;
  return [year, month, day].filter(Boolean).join("-") + (hour && minute ? `T${hour}:${minute}` : "");
}
