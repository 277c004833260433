import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicView } from "../registry/index.ts";
import { type LayerPage, objectsOf, verifyObjects } from "./index.ts";
import { type TestArchive, testArchive } from "./monitor.contract.ts";
import { LIMITS } from "./rules/limits.ts";
import { pdf, pictureOf, scannedPdf, searchableScan } from "./samples.contract.ts";

let archive: TestArchive;
beforeAll(async () => {
  archive = await testArchive();
});
afterAll(() => archive?.close());

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The picture of a page, a byte of grey a pixel, and how wide it is. */
interface Grey {
  data: Buffer;
  width: number;
}

const grey = async (picture: Buffer): Promise<Grey> => {
  const { data, info } = await sharp(picture).grayscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
};

const pictureAt = async (page: LayerPage | undefined): Promise<Grey> =>
  grey(await buffer(await archive.objects.get(page?.image?.sha256 ?? "")));

/** How many pixels of a part of a picture are ink. */
function darkIn({ data, width }: Grey, box: Box): number {
  let dark = 0;
  for (let y = box.top; y < box.top + box.height; y++)
    for (let x = box.left; x < box.left + box.width; x++) if ((data[y * width + x] ?? 255) < 110) dark += 1;
  return dark;
}

const opened = async (file: { sha256: string } | undefined): Promise<mupdf.Document> =>
  mupdf.Document.openDocument(await buffer(await archive.objects.get(file?.sha256 ?? "")), "application/pdf");

/** The first page of a document, drawn as wide as the archive draws it. */
const drawnAnew = async (document: mupdf.Document): Promise<Grey> => {
  const page = document.loadPage(0).toPixmap(mupdf.Matrix.scale(1000 / 595, 1000 / 595), mupdf.ColorSpace.DeviceRGB, false, true);
  return grey(Buffer.from(page.asPNG()));
};

describe("a PDF", () => {
  test("is read page by page, with its number of pages, its metadata and a picture of its first page", async () => {
    const it = await archive.added(
      "long.pdf",
      pdf(["Towers at the river\nFirst page", "Second page about drones"], {
        Title: "Towers at the river",
        Author: "Ada Example",
      }),
    );
    expect(it.item.title).toBe("Towers at the river");
    expect(it.file).toMatchObject({ mediaType: "application/pdf", pages: 2 });
    expect(it.record.fields.author).toEqual(["Ada Example"]);
    expect(it.pages.map((page) => page.text)).toEqual(["Towers at the river\nFirst page", "Second page about drones"]);
    expect(it.layer?.drawnFrom).toBe(it.file.sha256);
    expect(it.pages.map(({ image }) => [image?.width, image?.height])).toEqual([
      [1000, 1416],
      [1000, 1416],
    ]);
    expect(darkIn(await pictureAt(it.pages[0]), { left: 80, top: 80, width: 400, height: 60 })).toBeGreaterThan(100);
    expect(it.file.derivations?.find((one) => one.kind === "text")).toMatchObject({
      tool: "mupdf",
      parameters: expect.stringMatching(/pictures of 2 pages by mupdf [\d.]+, sharp [\d.]+; inside 1000x4000; webp quality/),
    });
    expect(it.file.derivations?.find((one) => one.kind === "thumbnail")).toMatchObject({
      mediaType: "image/webp",
      tool: "mupdf",
    });
  });

  test("of pictures of words is recognised, with how sure that is, and says so", async () => {
    const it = await archive.added(
      "scanned.pdf",
      await scannedPdf([["The towers watch the river", "day and night since May"], ["Second page about drones"]]),
    );
    expect(it.item.notes.join()).toContain("2 of 2 were recognised by software");
    expect(it.file.pages).toBe(2);
    expect(it.pages[0]).toMatchObject({ page: 1, lang: "en", text: expect.stringContaining("watch the river") });
    expect(it.pages[1]?.confidence).toBeGreaterThan(0.5);
  });

  test("with somebody's address in it is withheld; its clean copy has neither the letters nor the link", async () => {
    const it = await archive.added(
      "contact.pdf",
      pdf(["The report on towers\nWrite to jane.doe@example.org for more"], { Author: "jane.doe@example.org" }),
    );
    expect(it.file.withheld).toBe(true);
    expect(it.record.fields.author).toBeUndefined();
    expect(it.pages[0]?.text).toContain("Write to […]@example.org for more");
    const clean = it.file.derivations?.find((one) => one.kind === "clean");
    expect(clean).toMatchObject({ mediaType: "application/pdf", tool: "mupdf" });
    const copy = await opened(clean);
    const words = copy.loadPage(0).toStructuredText("").asText();
    expect(words).toContain("The report on towers");
    expect(words).not.toContain("jane");
    expect(copy.getMetaData("info:Author")).toBeFalsy();
    expect(it.file.derivations?.map((one) => one.kind)).toContain("thumbnail");
    expect(it.layer?.drawnFrom).toBe(clean?.sha256);
    const picture = await pictureAt(it.pages[0]);
    expect(darkIn(picture, { left: 84, top: 104, width: 62, height: 24 }), "the words before the address").toBeGreaterThan(20);
    expect(darkIn(picture, { left: 165, top: 104, width: 75, height: 24 }), "the name").toBe(0);
  });

  test("that is a scan with the words laid under it loses the picture of an address too", async () => {
    const it = await archive.added("searchable.pdf", await searchableScan("Write to jane.doe@example.org"));
    const clean = it.file.derivations?.find((one) => one.kind === "clean");
    expect(it.layer?.drawnFrom).toBe(clean?.sha256);
    const picture = await pictureAt(it.pages[0]);
    expect(darkIn(picture, { left: 84, top: 90, width: 62, height: 40 })).toBeGreaterThan(20);
    expect(darkIn(picture, { left: 170, top: 100, width: 60, height: 20 })).toBe(0);
    expect(darkIn(await drawnAnew(await opened(clean)), { left: 170, top: 100, width: 60, height: 20 })).toBe(0);
  });

  test("of pictures with an address in them shows none of them", async () => {
    const it = await archive.added(
      "scanned-letter.pdf",
      await scannedPdf([["Please write a letter to", "jane.doe@example.org"]]),
    );
    expect(it.pages[0]?.text).toMatch(/letter to\s+\[…\]@example/);
    expect(it.file.withheld).toBe(true);
    expect(it.pages.map(({ image }) => image)).toEqual([undefined]);
    expect(it.file.derivations?.map((one) => one.kind)).toEqual(["text"]);
  });

  test("of more pages than are drawn has the others as text, and says so", async () => {
    const limits = { ...LIMITS, drawn: 2 };
    const it = await archive.added("many.pdf", pdf(["One page", "Two pages", "Three pages"]), { limits });
    expect(it.pages.map(({ image, text }) => [text, image !== undefined])).toEqual([
      ["One page", true],
      ["Two pages", true],
      ["Three pages", false],
    ]);
    expect(it.item.notes).toEqual(["2 of its 3 pages are shown as pictures, the others as text only"]);
    expect(it.record.notes[0]?.text.es?.text).toContain("imagen");
  });

  test("whose pages are very tall is drawn within bounds", async () => {
    const tall = Buffer.from(
      pdf(["A page that does not end"]).toString("latin1").replace("0 0 595 842", "0 0 59 9842"),
      "latin1",
    );
    const { image } = (await archive.added("tall.pdf", tall)).pages[0] ?? {};
    expect(image?.height).toBeLessThanOrEqual(4001);
    expect(image?.width).toBeLessThan(100);
  });

  test("has its pictures counted in what may be made of it", async () => {
    const pages = Array.from({ length: 10 }, (_, page) =>
      Array.from({ length: 10 }, (__, line) => `Line ${line}: ${Math.sqrt(page * 10 + line + 2)}`).join("\n"),
    );
    const path = await archive.file("verbose.pdf", pdf(pages));
    const result = await archive.add([path], { limits: { ...LIMITS, output: 12_000 } });
    expect(result.failed.map(({ code }) => code)).toEqual(["file-verbose"]);
  });

  test("whose picture of a page is gone is found by verifying", async () => {
    const own = await testArchive();
    const it = await own.added("towers.pdf", pdf(["Towers", "at the river"]));
    expect(await verifyObjects(own.objects, await objectsOf(own.ledger, own.objects))).toMatchObject({
      ...{ checked: 5, faults: [], unnamed: [] },
    });
    const sha = it.pages[1]?.image?.sha256 ?? "";
    await rm(join(own.folder, "..", "objects", sha.slice(0, 2), sha));
    const { faults } = await verifyObjects(own.objects, await objectsOf(own.ledger, own.objects));
    expect(faults).toEqual([`${sha} is missing: the picture of page 2 of towers.pdf (${it.item.handle}).`]);
    await own.close();
  });

  test("of pictures only says that it has no text", async () => {
    const it = await archive.added("scan.pdf", pdf([""]));
    expect(it.item.notes.join()).toContain("no text");
    expect(it.item.title).toBe("scan");
    expect(it.pages.map(({ text, image }) => [text, image?.width])).toEqual([["", 1000]]);
    expect(it.record.notes[0]?.text.ar?.text).toBeTruthy();
  });
});

describe("a photograph", () => {
  test("that says where it was made is withheld, and its clean copy says nothing", async () => {
    const photograph = await pictureOf(["The towers watch the river", "day and night since May"])
      .withExif({ IFD0: { Make: "Example", Model: "Spy 3" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 40/1 0/1" } })
      .jpeg()
      .toBuffer();
    const it = await archive.added("photo.jpg", photograph);
    expect(it.file.withheld).toBe(true);
    expect(JSON.parse(it.file.teamMetadata ?? "{}")).toMatchObject({ Make: "Example" });
    expect(JSON.stringify(publicView(it.record))).not.toMatch(/Spy 3|GPS|Latitude/);
    const kinds = it.file.derivations?.map((one) => one.kind);
    expect(kinds).toEqual(expect.arrayContaining(["clean", "thumbnail"]));
    const clean = it.file.derivations?.find((one) => one.kind === "clean");
    expect(it.layer?.drawnFrom).toBe(clean?.sha256);
    expect(it.pages[0]).toMatchObject({ lang: "en", text: expect.stringContaining("towers watch"), image: { width: 1200 } });
    for (const { sha256 } of [...(it.file.derivations ?? []), ...it.pages.flatMap(({ image }) => image ?? [])]) {
      expect(await text(await archive.objects.get(sha256))).not.toMatch(/Exif|Spy 3/);
    }
  });
});

describe("a picture of words", () => {
  test.each([
    [
      "French",
      ["Les caméras surveillent la frontière", "depuis le début de l’été"],
      "ltr" as const,
      /surveillent la fronti[eè]re/,
      "fr",
    ],
    ["Arabic", ["مراقبة الحدود في البحر", "الطائرات المسيرة والمهاجرين"], "rtl" as const, /الحدود/, "ar"],
  ])("in %s is recognised, with how sure that is", async (name, lines, direction, words, lang) => {
    const it = await archive.added(`${name}.png`, await pictureOf(lines, direction).png().toBuffer());
    expect(it.pages[0]?.text).toMatch(words);
    expect(it.pages[0]).toMatchObject({ page: 1, lang });
    expect(it.pages[0]?.confidence).toBeGreaterThan(0.5);
    expect(it.pages[0]?.confidence).toBeLessThanOrEqual(1);
    expect(it.file.derivations?.find((one) => one.kind === "text")?.tool).toBe("tesseract.js");
    expect(it.layer?.drawnFrom).toBe(it.file.sha256);
    expect(it.pages[0]?.image).toMatchObject({ width: 1200, height: 340 });
  });

  test("without words has no text", async () => {
    const it = await archive.added("blank.png", await pictureOf([]).png().toBuffer());
    expect([it.pages, it.file.withheld]).toEqual([[], undefined]);
    expect(it.file.derivations?.map((one) => one.kind)).toEqual(["thumbnail"]);
  });

  test("with an address in it is not shown, however small", async () => {
    const it = await archive.added(
      "letter.png",
      await pictureOf(["Please write a letter to", "jane.doe@example.org"]).png().toBuffer(),
    );
    expect(it.pages[0]?.text).toContain("[…]@example");
    expect(it.file.withheld).toBe(true);
    expect(it.pages[0]?.image).toBeUndefined();
    expect(it.file.derivations?.map((one) => one.kind)).toEqual(["text"]);
  });
});
