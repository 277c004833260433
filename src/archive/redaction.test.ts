import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { inflateSync } from "node:zlib";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import { keepRedacted, makeRedacted, type RedactionPlan, redactedLayer, redactedPicture } from "./index.ts";
import { docx, pdf, pictureOf, scannedPdf, searchableScan } from "./samples.contract.ts";

const plan = (some: Partial<RedactionPlan>): RedactionPlan => ({
  words: [],
  passages: [],
  areas: [],
  wholeWords: false,
  ...some,
});

describe("a redacted copy", () => {
  let folder: string;
  let objects: Objects;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "vigie-redaction-"));
    objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const made = () => join(folder, "redaction");
  async function redact(bytes: Buffer, name: string, wanted: Partial<RedactionPlan>) {
    const { sha256 } = await objects.put(bytes);
    const redacted = await makeRedacted({ sha256, name }, plan(wanted), { objects, folder: made() });
    const files = await Promise.all(
      (await readdir(join(made(), "made"), { withFileTypes: true }))
        .filter((one) => one.isFile())
        .map(({ name }) => readFile(join(made(), "made", name))),
    );
    const derivations = await keepRedacted(made(), objects, "2026-01-01T00:00:00.000Z");
    const clean = derivations.find(({ kind }) => kind === "clean");
    const copy = clean && (await buffer(await objects.get(clean.sha256)));
    return { redacted, derivations, copy: copy as Buffer, files, layer: await redactedLayer(made()) };
  }

  /** Everything that a file of PDF holds, unpacked, as bytes of one character each. */
  function unpacked(bytes: Buffer): string {
    const document = mupdf.Document.openDocument(bytes, "application/pdf") as mupdf.PDFDocument;
    const parts = [bytes.toString("latin1")];
    for (let number = 1; number < document.countObjects(); number++) {
      const object = document.newIndirect(number).resolve();
      parts.push(object.toString(false, true));
      if (object.isStream()) parts.push(Buffer.from(object.readStream().asUint8Array()).toString("latin1"));
    }
    for (const [stream] of bytes.toString("latin1").matchAll(/(?<=stream\r?\n)[\s\S]*?(?=endstream)/g)) {
      try {
        parts.push(inflateSync(Buffer.from(stream, "latin1")).toString("latin1"));
      } catch {
        // Not packed in this way.
      }
    }
    return parts.join("\n");
  }
  const spellings = (word: string): string[] => [
    word,
    Buffer.from(word, "utf8").toString("latin1"),
    Buffer.from(word, "utf16le").swap16().toString("latin1"),
    Buffer.from(word, "utf16le").toString("latin1"),
    Buffer.from(word, "latin1").toString("hex"),
    Buffer.from(word, "utf16le").swap16().toString("hex"),
    Buffer.from(word).toString("base64").replace(/=+$/, ""),
  ];
  function expectGone(text: string, ...words: string[]) {
    const low = text.toLowerCase();
    for (const word of words)
      for (const one of spellings(word)) expect(low.includes(one.toLowerCase()), `${word} as ${JSON.stringify(one)}`).toBe(false);
  }
  const textOf = (bytes: Buffer): string => {
    const document = mupdf.Document.openDocument(bytes, "application/pdf");
    return Array.from({ length: document.countPages() }, (_, i) => document.loadPage(i).toStructuredText("").asText()).join("\n");
  };

  test("of a PDF has all words but those that were taken out, and a picture of each page", async () => {
    const original = pdf(["The guard is called Zebulon Quist.\nHe saw the tower.", "Quist left in May. Others stayed."]);
    const { redacted, copy, files, layer } = await redact(original, "a.pdf", { words: ["Zebulon", "quist"] });
    expect(redacted.places).toHaveLength(3);
    expect(redacted.missed).toEqual([]);
    expect(redacted.flattened).toEqual([]);
    expectGone(unpacked(copy), "Zebulon", "Quist");
    for (const file of files) expectGone(file.toString("latin1"), "Zebulon", "Quist");
    expect(textOf(copy)).toContain("He saw the tower.");
    expect(layer?.pages.map(({ text }) => text).join("\n")).toMatch(/The guard is called[\s\S]*left in May/);
    for (const page of [1, 2]) expect((await sharp(await redactedPicture(made(), page)).metadata()).format).toBe("webp");
  });

  test("does not carry what travels in the file unseen", async () => {
    const document = mupdf.Document.openDocument(
      pdf(["Signed by Zebulon."], { Title: "Zebulon's letter", Author: "Zebulon" }),
      "application/pdf",
    ) as mupdf.PDFDocument;
    const root = document.getTrailer().get("Root");
    root.put(
      "Metadata",
      document.addStream("<x>Zebulon in XMP</x>", { Type: document.newName("Metadata"), Subtype: document.newName("XML") }),
    );
    root.put(
      "OpenAction",
      document.addObject({ S: document.newName("JavaScript"), JS: document.newString("app.alert('Zebulon')") }),
    );
    root.put(
      "Outlines",
      document.addObject({
        Type: document.newName("Outlines"),
        First: document.addObject({ Title: document.newString("About Zebulon") }),
      }),
    );
    root.put("StructTreeRoot", document.addObject({ K: document.addObject({ ActualText: document.newString("Zebulon") }) }));
    document.insertEmbeddedFile(
      "z.txt",
      document.addEmbeddedFile("zebulon.txt", "text/plain", Buffer.from("Zebulon inside"), new Date(), new Date()),
    );
    const page = document.loadPage(0) as mupdf.PDFPage;
    const remark = page.createAnnotation("Text");
    remark.setRect([400, 400, 420, 420]);
    remark.setContents("ask Zebulon");
    page
      .getObject()
      .put("PieceInfo", document.addObject({ App: document.addObject({ Private: document.newString("Zebulon draft") }) }));
    page.getObject().put("Thumb", document.addStream("Zebulon thumb", {}));
    const { copy, redacted } = await redact(Buffer.from(document.saveToBuffer("").asUint8Array()), "a.pdf", {
      words: ["Zebulon"],
    });
    expect(redacted.places.length).toBeGreaterThan(0);
    expectGone(unpacked(copy), "Zebulon");
    for (const name of ["JavaScript", "EmbeddedFile", "StructTreeRoot", "Outlines", "PieceInfo"])
      expect(unpacked(copy)).not.toContain(name);
  });

  test("has nothing of earlier versions of the file", async () => {
    const document = mupdf.Document.openDocument(pdf(["The first draft names Zebulon."]), "application/pdf") as mupdf.PDFDocument;
    const page = document.loadPage(0) as mupdf.PDFPage;
    page.getObject().put("Contents", document.addStream("BT /F1 11 Tf 50 780 Td (The second names Quist.) Tj ET", {}));
    const versions = Buffer.from(document.saveToBuffer("incremental").asUint8Array());
    expect(versions.toString("latin1")).toContain("Zebulon");
    const { copy } = await redact(versions, "a.pdf", { words: ["Quist"] });
    expectGone(unpacked(copy), "Zebulon", "Quist");
    expect(textOf(copy)).toContain("The second names");
  });

  const programs: [string, string][] = [
    ["in pieces, with room between them", "BT /F1 11 Tf 50 700 Td [(Ze) -12 (bu) 3 (lon)] TJ ET"],
    ["as hexadecimal", "BT /F1 11 Tf 50 700 Td <5a6562756c6f6e> Tj ET"],
    ["with octal escapes", "BT /F1 11 Tf 50 700 Td (\\132eb\\165lon) Tj ET"],
    ["letter by letter", `BT /F1 11 Tf 50 700 Td ${[..."Zebulon"].map((letter) => `(${letter}) Tj`).join(" ")} ET`],
    ["unseen", "BT /F1 11 Tf 3 Tr 50 700 Td (Zebulon) Tj ET"],
    ["white on white", "BT 1 g /F1 11 Tf 50 700 Td (Zebulon) Tj ET"],
    ["beside the page", "BT /F1 11 Tf 2000 700 Td (Zebulon) Tj ET"],
    ["in what is said for those who hear", "/Span <</ActualText (Zebulon)>> BDC BT /F1 11 Tf 50 700 Td (someone) Tj ET EMC"],
    ["in a layer that is switched off", "/OC /Off BDC BT /F1 11 Tf 50 700 Td (Zebulon) Tj ET EMC"],
    ["cut out by a clip", "q 0 0 1 1 re W n BT /F1 11 Tf 50 700 Td (Zebulon) Tj ET Q"],
    ["in a form of its own", "/Fm0 Do"],
    ["broken over two lines", "BT /F1 11 Tf 14 TL 50 700 Td (It was Zebu-) Tj T* (lon who said it) Tj ET"],
  ];
  test.each(programs)("of a PDF that says it %s says it no more", async (_how, program) => {
    const document = mupdf.Document.openDocument(
      pdf(["Here stands Zebulon in plain sight."]),
      "application/pdf",
    ) as mupdf.PDFDocument;
    const page = (document.loadPage(0) as mupdf.PDFPage).getObject();
    const off = document.addObject({ Type: document.newName("OCG"), Name: document.newString("Zebulon's layer") });
    if (program.includes("/OC")) {
      document
        .getTrailer()
        .get("Root")
        .put("OCProperties", document.addObject({ OCGs: [off], D: { OFF: [off] } }));
      page.get("Resources").put("Properties", document.addObject({ Off: off }));
    }
    const form = document.addStream("BT /F1 11 Tf 50 700 Td (Zebulon) Tj ET", {
      Type: document.newName("XObject"),
      Subtype: document.newName("Form"),
      BBox: [0, 0, 595, 842],
      Resources: page.get("Resources"),
    });
    page.get("Resources").put("XObject", document.addObject({ Fm0: form }));
    const before = Buffer.from(page.get("Contents").readStream().asUint8Array()).toString("latin1");
    page.put("Contents", document.addStream(`${before}\n${program}`, {}));
    const { copy, redacted } = await redact(Buffer.from(document.saveToBuffer("").asUint8Array()), "a.pdf", {
      words: ["Zebulon"],
    });
    expect(redacted.missed).toEqual([]);
    expectGone(unpacked(copy), "Zebulon");
    expect(textOf(copy).replace(/\s/g, "")).not.toContain("Zebu");
  });

  test("of a filled form has neither its fields nor their values", async () => {
    const document = mupdf.Document.openDocument(pdf(["Name of the witness:"]), "application/pdf") as mupdf.PDFDocument;
    const page = document.loadPage(0) as mupdf.PDFPage;
    const appearance = document.addStream("BT /F1 11 Tf 2 5 Td (Zebulon) Tj ET", {
      Type: document.newName("XObject"),
      Subtype: document.newName("Form"),
      BBox: [0, 0, 200, 20],
      Resources: page.getObject().get("Resources"),
    });
    const field = document.addObject({
      Type: document.newName("Annot"),
      Subtype: document.newName("Widget"),
      FT: document.newName("Tx"),
      T: document.newString("witness"),
      V: document.newString("Zebulon"),
      Rect: [50, 700, 250, 720],
      AP: { N: appearance },
    });
    page.getObject().put("Annots", document.addObject([field]));
    document
      .getTrailer()
      .get("Root")
      .put("AcroForm", document.addObject({ Fields: [field] }));
    const { copy, redacted } = await redact(Buffer.from(document.saveToBuffer("").asUint8Array()), "a.pdf", {
      words: ["Zebulon"],
    });
    expect(redacted.places).toHaveLength(1);
    expectGone(unpacked(copy), "Zebulon", "AcroForm");
    expect(textOf(copy)).toContain("Name of the witness:");
  });

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

  test("takes a passage from its page only, and tells what it did not find", async () => {
    const original = pdf(["The tower stands.\nThe tower sees.", "The tower stands."]);
    const { copy, redacted } = await redact(original, "a.pdf", {
      passages: [
        { page: 1, quote: "tower stands" },
        { page: 2, quote: "is not there" },
        { page: 9, quote: "tower" },
      ],
      words: ["nowhere"],
    });
    expect(redacted.places).toEqual([{ page: 1, kind: "passage" }]);
    expect(redacted.missed).toEqual([
      { kind: "words", index: 0 },
      { kind: "passage", index: 1, page: 2 },
      { kind: "passage", index: 2, page: 9 },
    ]);
    expect(textOf(copy).match(/tower stands/g)).toHaveLength(1);
  });

  test("is refused where it cannot be made", async () => {
    const words = { words: ["x"] };
    await expect(redact(pdf(["x"]), "a.pdf", {})).rejects.toMatchObject({ code: "redaction-impossible" });
    await expect(redact(Buffer.from("%PDF-1.4 broken"), "a.pdf", words)).rejects.toMatchObject({ code: "file-damaged" });
    await expect(
      redact(Buffer.from("plain x"), "a.txt", { areas: [{ page: 1, x: 0, y: 0, width: 1, height: 1 }] }),
    ).rejects.toMatchObject({ code: "redaction-impossible" });
    await expect(redact(Buffer.from([0, 1, 2, 3, 250]), "a.bin", words)).rejects.toMatchObject({ code: "redaction-impossible" });
    expect(await readdir(folder)).toEqual(["objects"]);
  });
});
