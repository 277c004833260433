import { readFile } from "node:fs/promises";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { impossible, type RedactionPlan } from "../rules/redaction.ts";
import { refused } from "../rules/refusals.ts";
import { goingFrom, isLeft, type Marks, needsWords, openMarker } from "./marks.ts";
import { openRecogniser, type Recogniser } from "./ocr.ts";
import { draw } from "./pdf-pictures.ts";
import { says, tellsMore } from "./pdf-streams.ts";
import { type Box, type PlacedText, placedText } from "./placed-text.ts";
import { paint, placedWords } from "./redact-picture.ts";
import type { Redactor } from "./redactor.ts";

/** Under this many letters a page is a picture, and its words are looked for by recognising them. */
const FEWEST = 8;
/** How large a page is drawn that becomes a picture, or is recognised, in pixels. */
const SIZE = { width: 2480, height: 3508 };

/**
 * A PDF without what is to go. Letters are taken out of the page and a black box stands in their place; a page of which that is not
 * enough to be sure becomes a picture of itself, with the boxes painted on. Nothing of the file is carried over but its pages: so its
 * metadata, attachments, scripts, forms, remarks, bookmarks, structure and earlier versions stay behind.
 */
export const redactPdf: Redactor = async (job, plan) => {
  const document = open(await readFile(job.path));
  // What stands in remarks and forms is part of the page from here on; so is what a reader would switch on.
  document.bake(true, true);
  document.getTrailer().get("Root").delete("OCProperties");
  const marker = openMarker(plan);
  const count = document.countPages();
  const all = new Map<number, Marks>();
  const flat = new Set<number>();
  const recogniser = openRecogniser(job.workspace);
  try {
    for (let index = 0; index < count; index++) {
      const page = document.loadPage(index) as mupdf.PDFPage;
      const { text, recognised } = await wordsOn(document, index, page, plan, recogniser);
      const [left, top, right, bottom] = page.getBounds();
      const marks = marker.mark(text, { page: index + 1, width: right - left, height: bottom - top });
      if (marks.boxes.length > 0) {
        if (recognised || marks.places.some(({ kind }) => kind === "area") || isLayered(page, marks.boxes)) flat.add(index);
        takeOut(page, marks.boxes);
        all.set(index, marks);
      }
      page.destroy();
    }
  } finally {
    await recogniser.close();
  }
  const copy = await copyOf(document, all, flat, plan);
  for (let index = 0; index < count; index++) if (!flat.has(index)) marker.trace(index + 1, textOf(copy.document, index));
  return {
    ...{ file: job.workspace.write("redacted.pdf", copy.bytes), mediaType: "application/pdf", tool: "mupdf" },
    redacted: {
      places: all
        .values()
        .flatMap(({ places }) => places)
        .toArray(),
      missed: marker.missed(count),
      flattened: [...flat].map((index) => index + 1).sort((a, b) => a - b),
    },
  };
};

function open(bytes: Uint8Array): mupdf.PDFDocument {
  let document: mupdf.Document;
  try {
    document = mupdf.Document.openDocument(bytes, "application/pdf");
  } catch {
    throw refused("file-damaged");
  }
  if (document.needsPassword()) throw refused("file-encrypted");
  if (!(document instanceof mupdf.PDFDocument)) throw refused("file-damaged");
  return document;
}

async function wordsOn(
  document: mupdf.PDFDocument,
  index: number,
  page: mupdf.PDFPage,
  plan: RedactionPlan,
  recogniser: Recogniser,
): Promise<{ text: PlacedText; recognised: boolean }> {
  const text = placedText(page);
  if (!needsWords(plan) || (text.text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST) return { text, recognised: false };
  const drawn = draw(document, index, SIZE);
  if (!drawn) return { text, recognised: false };
  const { pixels, width, height } = drawn;
  const png = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  const read = await recogniser.recognise(png);
  const [left, , right] = page.getBounds();
  return read ? { text: placedWords(read.lines, (right - left) / width), recognised: true } : { text, recognised: false };
}

/** Lies there more on the page than letters that are seen: a picture under a box, or letters that are not seen at all? */
function isLayered(page: mupdf.PDFPage, boxes: readonly Box[]): boolean {
  let layered = false;
  const picture = (matrix: mupdf.Matrix) => {
    const [left, top, right, bottom] = mupdf.Rect.transform([0, 0, 1, 1], matrix);
    layered ||= boxes.some((box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top);
  };
  const device = new mupdf.Device({
    fillImage: (_image, matrix) => picture(matrix),
    fillImageMask: (_image, matrix) => picture(matrix),
    clipImageMask: (_image, matrix) => picture(matrix),
    ignoreText: () => {
      layered = true;
    },
    clipText: () => {
      layered = true;
    },
    beginTile: () => {
      layered = true;
      return 0;
    },
  });
  page.run(device, mupdf.Matrix.identity);
  device.close();
  return layered;
}

function takeOut(page: mupdf.PDFPage, boxes: readonly Box[]): void {
  for (const { left, top, right, bottom } of boxes) {
    // The letters beside it touch it by a hair, and stay.
    const hair = Math.min(0.5, (right - left) / 10);
    page.createAnnotation("Redact").setRect([left + hair, top + hair, right - hair, bottom - hair]);
  }
  page.applyRedactions(
    true,
    mupdf.PDFPage.REDACT_IMAGE_PIXELS,
    mupdf.PDFPage.REDACT_LINE_ART_REMOVE_IF_COVERED,
    mupdf.PDFPage.REDACT_TEXT_REMOVE,
  );
}

/** A new file of the pages, and of nothing else. `flat` grows by the pages that turn out to be no good as letters. */
async function copyOf(document: mupdf.PDFDocument, all: ReadonlyMap<number, Marks>, flat: Set<number>, plan: RedactionPlan) {
  for (;;) {
    const copy = new mupdf.PDFDocument();
    const map = copy.newGraftMap();
    for (let index = 0; index < document.countPages(); index++) {
      if (flat.has(index)) await addPicture(copy, document, index, all.get(index)?.boxes ?? []);
      else map.graftPage(-1, document, index);
    }
    scrub(copy);
    const bytes = copy.saveToBuffer("garbage=4,compress=yes").asUint8Array();
    const again = open(bytes);
    const bad = badPages(again, document, all, flat, plan);
    if (bad.length === 0) return { document: again, bytes };
    for (const index of bad) flat.add(index);
  }
}

/** Pages that still say what is to go, hold more than what is seen of them, or lost something on the way that was to stay. */
function badPages(
  copy: mupdf.PDFDocument,
  document: mupdf.PDFDocument,
  all: ReadonlyMap<number, Marks>,
  flat: ReadonlySet<number>,
  plan: RedactionPlan,
): number[] {
  const isBad = (index: number): boolean => {
    const object = copy.findPage(index);
    const text = textOf(copy, index);
    if (isLeft(text, plan, index + 1)) return true;
    if (flat.has(index)) return !object.get("Contents").isStream();
    if (all.has(index) ? tellsMore(object) : text !== textOf(document, index)) return true;
    return says(object, goingFrom(plan, index + 1), plan.wholeWords);
  };
  const bad = Array.from({ length: copy.countPages() }, (_, index) => index).filter(isBad);
  if (bad.some((index) => flat.has(index))) throw impossible("What is to go could not be taken out of this file.");
  return bad;
}

function textOf(document: mupdf.PDFDocument, index: number): string {
  const page = document.loadPage(index);
  try {
    return placedText(page).text;
  } finally {
    page.destroy();
  }
}

/** What travels inside the parts of a page and is not seen: remarks of programs, other versions of a picture, links to a structure that is gone. */
const UNSEEN_PARTS = [
  "Metadata",
  "PieceInfo",
  "LastModified",
  "Alternates",
  "OPI",
  "StructParent",
  "StructParents",
  "AA",
  "Annots",
  "Thumb",
  "OC",
  "Measure",
  "PtData",
  "AF",
];

function scrub(copy: mupdf.PDFDocument): void {
  for (let number = 1; number < copy.countObjects(); number++) {
    const object = copy.newIndirect(number).resolve();
    if (!object.isDictionary() && !object.isStream()) continue;
    for (const name of UNSEEN_PARTS) if (!object.get(name).isNull()) object.delete(name);
  }
  copy.getTrailer().delete("Info");
  for (const name of ["Metadata", "Names", "AcroForm", "Outlines", "OpenAction", "StructTreeRoot", "MarkInfo", "PieceInfo"])
    copy.getTrailer().get("Root").delete(name);
}

/** The page as it looks, with the boxes painted on: nothing else of it is there any more. */
async function addPicture(
  copy: mupdf.PDFDocument,
  document: mupdf.PDFDocument,
  index: number,
  boxes: readonly Box[],
): Promise<void> {
  const page = document.loadPage(index);
  const [left, top, right, bottom] = page.getBounds();
  page.destroy();
  const size: mupdf.Rect = [0, 0, right - left, bottom - top];
  const drawn = draw(document, index, SIZE);
  if (!drawn) throw impossible(`Page ${index + 1} cannot be drawn.`);
  const { pixels, width, height } = drawn;
  const scale = width / (right - left);
  paint(
    { pixels, width, height, channels: 3 },
    boxes.map((box) => ({
      left: (box.left - left) * scale,
      top: (box.top - top) * scale,
      right: (box.right - left) * scale,
      bottom: (box.bottom - top) * scale,
    })),
  );
  const jpeg = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
  const image = copy.addImage(new mupdf.Image(jpeg));
  const resources = copy.addObject({ XObject: { Im0: image } });
  copy.insertPage(-1, copy.addPage(size, 0, resources, `q ${size[2]} 0 0 ${size[3]} 0 0 cm /Im0 Do Q`));
}
