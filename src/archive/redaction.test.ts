import { readdir } from "node:fs/promises";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { redactedPicture } from "./index.ts";
import { expectGone, folder, made, redact, textOf, unpacked } from "./redaction.fixture.ts";
import { pdf } from "./samples.contract.ts";

describe("a redacted copy", () => {
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
