import * as mupdf from "mupdf";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { redactedPicture } from "./index.ts";
import { expectGone, made, redact, textOf, unpacked } from "./redaction.fixture.ts";
import { docx, pdf, pictureOf, scannedPdf, searchableScan } from "./samples.contract.ts";

describe("a redacted copy", () => {
  test("of a scan has black where the words were, and no word under it", async () => {
    const { copy, redacted, layer } = await redact(
      await scannedPdf([["The guard is Zebulon Quist", "who saw the border tower"]]),
      "scan.pdf",
      { words: ["Zebulon"] },
    );
    expect(redacted.places.length).toBeGreaterThan(0);
    expect(redacted.flattened).toEqual([1]);
    expect(layer?.pages[0]?.text).toMatch(/tower/);
    expect(layer?.pages[0]?.text).not.toMatch(/zebulon/i);
    expect(layer?.pages[0]?.confidence).toBeGreaterThan(0.5);
    expectGone(unpacked(copy), "Zebulon");
  });

  test("of a scan with words under it loses the words and the picture of them", async () => {
    const { copy, redacted, layer } = await redact(
      await searchableScan("The guard Zebulon saw the tower on the river"),
      "scan.pdf",
      { words: ["Zebulon"] },
    );
    expect(redacted.flattened).toEqual([1]);
    expectGone(unpacked(copy), "Zebulon");
    expect(textOf(copy)).not.toMatch(/zebulon/i);
    expect(layer?.pages[0]?.text).not.toMatch(/zebulon/i);
  });

  test("has nothing of an area that was marked, whatever it showed", async () => {
    const original = pdf(["Zebulon stands at the top.", "Second page."]);
    const { copy, redacted, layer } = await redact(original, "a.pdf", {
      areas: [{ page: 1, x: 0, y: 0, width: 100, height: 12 }],
    });
    expect(redacted).toMatchObject({ places: [{ page: 1, kind: "area" }], flattened: [1], missed: [] });
    expectGone(unpacked(copy), "Zebulon");
    expect(layer?.pages.map(({ text }) => text.trim())).toEqual(["", "Second page."]);
    const picture = await sharp(await redactedPicture(made(), 1))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle =
      (Math.floor(picture.info.height * 0.06) * picture.info.width + Math.floor(picture.info.width / 2)) * picture.info.channels;
    expect([...picture.data.subarray(middle, middle + 3)].every((value) => value < 12)).toBe(true);
  });

  test("keeps the letters of the pages before and after one that became a picture", async () => {
    const original = pdf(["The first page.", "Zebulon stands at the top.", "The third page."]);
    const { copy, redacted, layer } = await redact(original, "a.pdf", {
      areas: [{ page: 2, x: 0, y: 0, width: 100, height: 12 }],
    });
    expect(redacted.flattened).toEqual([2]);
    expect(textOf(copy)).toMatch(/The first page\.[\s\S]*The third page\./);
    expect(layer?.pages.map(({ text }) => text.trim())).toEqual(["The first page.", "", "The third page."]);
  });

  test("keeps the letters of a page beside one that turned out to say more than is seen", async () => {
    const document = mupdf.Document.openDocument(
      pdf(["Zebulon left.", "The second page."]),
      "application/pdf",
    ) as mupdf.PDFDocument;
    const page = (document.loadPage(1) as mupdf.PDFPage).getObject();
    const before = Buffer.from(page.get("Contents").readStream().asUint8Array()).toString("latin1");
    page.put("Contents", document.addStream(`% ${"x".repeat(50)}\n${before} /F1 1 Tf [(Ze) (bu) (lon)] pop`, {}));
    const { copy, redacted } = await redact(Buffer.from(document.saveToBuffer("").asUint8Array()), "a.pdf", {
      words: ["Zebulon"],
    });
    expect(redacted.flattened).toEqual([2]);
    expect(textOf(copy)).toContain("left.");
    expectGone(unpacked(copy), "Zebulon");
  });

  test("of a picture is painted over, says nothing of itself, and its words are read anew", async () => {
    const original = await pictureOf(["The guard is Zebulon", "who saw the border tower"])
      .jpeg()
      .withExif({ IFD0: { Artist: "Zebulon" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "35/1 0/1 0/1" } })
      .toBuffer();
    const { copy, layer, redacted } = await redact(original, "photo.jpg", { words: ["Zebulon"] });
    expect(redacted.places.length).toBeGreaterThan(0);
    expectGone(copy.toString("latin1"), "Zebulon");
    const about = await sharp(copy).metadata();
    expect([about.exif, about.xmp, about.iptc]).toEqual([undefined, undefined, undefined]);
    expect(layer?.pages[0]?.text).toMatch(/tower/);
    expect(layer?.pages[0]?.text).not.toMatch(/zebulon/i);
  });

  test("of a picture is black in a marked area, to the pixel", async () => {
    const original = await sharp({ create: { width: 400, height: 200, channels: 3, background: "#ffffff" } })
      .png()
      .toBuffer();
    const { copy } = await redact(original, "white.png", { areas: [{ page: 1, x: 50, y: 0, width: 50, height: 50 }] });
    const { data, info } = await sharp(copy).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? -1;
    for (const [x, y] of [
      [205, 5],
      [395, 95],
      [300, 50],
    ] as const)
      expect(at(x, y)).toBeLessThan(12);
    for (const [x, y] of [
      [100, 50],
      [300, 150],
      [10, 190],
    ] as const)
      expect(at(x, y)).toBeGreaterThan(243);
  });

  test.each([
    ["a.txt", Buffer.from("The guard is Zebulon Quist.\n\nHe saw the tower.")],
    [
      "a.html",
      Buffer.from(
        "<!doctype html><title>Zebulon</title><meta name=author content=Zebulon><!-- Zebulon --><p>The guard is <b>Zebu</b>lon Quist.</p><p>He saw the tower.</p>",
      ),
    ],
    ["a.docx", docx(["The guard is Zebulon Quist.", "He saw the tower."], "Zebulon's letter")],
    ["a.csv", Buffer.from("guard,saw\nZebulon Quist,He saw the tower.\n")],
  ])("of %s is its words without those that were taken out", async (name, bytes) => {
    const { copy, derivations, layer, files } = await redact(bytes, name, { words: ["Zebulon"] });
    expect(copy.toString()).toContain("█████ Quist");
    expect(copy.toString()).toContain("He saw the tower.");
    for (const file of files) expectGone(file.toString("latin1"), "Zebulon");
    expect(layer?.pages[0]?.text).toContain("█████ Quist");
    expect(derivations.map(({ kind }) => kind).sort()).toEqual(["clean", "text"]);
    expectGone(JSON.stringify(derivations), "Zebulon");
  });
});
