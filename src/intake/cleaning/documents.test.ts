import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import * as mupdf from "mupdf";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import yauzl from "yauzl";
import yazl from "yazl";
import { CLEANING, cleanCopy } from "./cleaning.ts";
import { canRun, documentsCanBeCleaned, documentWithout, inSandbox } from "./documents.ts";
import { look } from "./look.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TEXT = "application/vnd.oasis.opendocument.text";
const PATIENCE = { timeout: 180_000 };

const there = await documentsCanBeCleaned();
const tools = describe.skipIf(!there);
const why = there ? "" : " (mat2 and bubblewrap are not there, or cannot run)";

function pdf(sizes: readonly number[]): Buffer {
  const document = new mupdf.PDFDocument();
  for (const size of sizes)
    document.insertPage(-1, document.addPage([0, 0, size, size], 0, document.newDictionary(), "0 0 50 50 re f"));
  document.setMetaData("info:Author", "Canaryname");
  document.setMetaData("info:Producer", "Canarytool");
  const xmp =
    "<rdf:RDF><rdf:Description xmp:CreatorTool='Canaryxmp'><dc:title><rdf:Alt><rdf:li>Canarytitle</rdf:li></rdf:Alt></dc:title>";
  const kind = document.newDictionary();
  kind.put("Type", document.newName("Metadata"));
  kind.put("Subtype", document.newName("XML"));
  document.getTrailer().get("Root").put("Metadata", document.addStream(xmp, kind));
  return Buffer.from(document.saveToBuffer("").asUint8Array());
}

const packed = (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new yazl.ZipFile();
  for (const [name, part] of Object.entries(parts))
    zip.addBuffer(Buffer.from(part), name, { compress: name !== "mimetype", mtime: new Date(2024, 4, 1) });
  zip.end();
  return buffer(zip.outputStream);
};

async function unpacked(bytes: Uint8Array): Promise<Record<string, Buffer>> {
  const parts: Record<string, Buffer> = {};
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) parts[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry));
  return parts;
}

const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: "#336699" } })
    .withExif({ IFD0: { Artist: "Canaryphoto" } })
    .jpeg()
    .toBuffer();

const NAMESPACES = "http://schemas.openxmlformats.org";
const inDocx = (body: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`;
const docx = async (more: Readonly<Record<string, Buffer>> = {}): Promise<Buffer> =>
  packed({
    "[Content_Types].xml": inDocx(
      `<Types xmlns="${NAMESPACES}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="${WORD}.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    ),
    "_rels/.rels": inDocx(
      `<Relationships xmlns="${NAMESPACES}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACES}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "docProps/core.xml": inDocx(
      `<cp:coreProperties xmlns:cp="${NAMESPACES}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:creator>Canaryname</dc:creator><cp:lastModifiedBy>Canaryfriend</cp:lastModifiedBy><dcterms:created>2024-05-01T10:11:12Z</dcterms:created><cp:revision>7</cp:revision></cp:coreProperties>`,
    ),
    "word/document.xml": inDocx(
      `<w:document xmlns:w="${NAMESPACES}/wordprocessingml/2006/main"><w:body><w:p w:rsidR="00AB12CD"><w:r><w:t>what happened</w:t></w:r><w:del w:id="1" w:author="Canaryeditor" w:date="2024-05-01T10:00:00Z"><w:r><w:delText>Canarydeleted</w:delText></w:r></w:del></w:p></w:body></w:document>`,
    ),
    "word/media/image1.jpeg": await photograph(),
    ...more,
  });

const odt = (): Promise<Buffer> =>
  packed({
    mimetype: TEXT,
    "content.xml":
      '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:text><text:p>what happened</text:p></office:text></office:body></office:document-content>',
    "meta.xml":
      '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta><meta:initial-creator>Canaryname</meta:initial-creator><meta:generator>Canarytool</meta:generator></office:meta></office:document-meta>',
    "META-INF/manifest.xml":
      '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
  });

describe("what a document says of itself", () => {
  it("is told, of a PDF and of an office file, with what the pictures in it say", async () => {
    expect((await look(pdf([100]))).said).toEqual([
      { what: "person", value: "Canaryname" },
      { what: "software", value: "Canarytool" },
      { what: "software", value: "Canaryxmp" },
      { what: "words", value: "Canarytitle" },
    ]);
    const { said, mediaType } = await look(await docx());
    expect(mediaType).toBe(WORD);
    for (const value of ["Canaryname", "Canaryfriend", "Canaryeditor", "Canaryphoto"])
      expect(said).toContainEqual({ what: "person", value });
    expect(said).toContainEqual({ what: "time", value: "2024-05-01T10:11:12Z" });
    expect((await look(await odt())).said).toContainEqual({ what: "person", value: "Canaryname" });
  });

  it("is not told of what cannot be read to its end", async () => {
    const bomb = await docx({ "word/footer1.xml": Buffer.alloc(130 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(1_000_000);
    for (const bytes of [bomb, (await docx()).subarray(0, 900), pdf([100]).subarray(0, 40)])
      await expect(look(bytes)).rejects.toThrow();
  });
});

tools(`documents${why}`, PATIENCE, () => {
  it("a PDF shows the same pages and says nothing", async () => {
    const { copy, mediaType } = await cleanCopy(pdf([100, 200]));
    expect(mediaType).toBe("application/pdf");
    const clean = mupdf.Document.openDocument(copy ?? new Uint8Array(), "application/pdf");
    expect(clean.countPages()).toBe(2);
    expect(clean.loadPage(1).getBounds()).toEqual([0, 0, 200, 200]);
    const shown = clean.loadPage(0).toPixmap(mupdf.Matrix.identity, mupdf.ColorSpace.DeviceGray).getPixels();
    expect([Math.min(...shown), Math.max(...shown)]).toEqual([0, 255]);
    expect(clean.getMetaData("info:Author") ?? "").toBe("");
    expect(Buffer.from(copy ?? "").includes("Canary")).toBe(false);
    expect(await look(copy ?? Buffer.alloc(0))).toEqual({ mediaType: "application/pdf", said: [] });
  });

  it.each([
    ["a text of Word", docx, WORD, "word/document.xml", "docProps/core.xml"],
    ["an OpenDocument text", odt, TEXT, "content.xml", "meta.xml"],
  ] as const)("%s keeps its words and says nothing", async (_, make, kind, words, description) => {
    const { copy, mediaType } = await cleanCopy(await make());
    expect(mediaType).toBe(kind);
    const parts = await unpacked(copy ?? new Uint8Array());
    expect(parts[words]?.toString()).toContain("what happened");
    expect(parts[description]?.toString() ?? "").not.toContain("Canary");
    for (const [name, part] of Object.entries(parts)) expect(part.includes("Canary"), name).toBe(false);
    expect(await look(copy ?? Buffer.alloc(0))).toEqual({ mediaType: kind, said: [] });
  });

  it("that means harm, or is no document, ends as not cleaned, and nothing of it is left in the folder of temporary files", async () => {
    const before = readdirSync(tmpdir());
    const bomb = await docx({ "word/footer1.xml": Buffer.alloc(20 * 2 ** 20) });
    const outside = Buffer.from(
      (await docx()).toString("latin1").replaceAll("word/media/image1.jpeg", "../../../../../image.jp"),
      "latin1",
    );
    const cleaned = async (bytes: Buffer, kind = "application/pdf", limits = {}): Promise<string> =>
      (await documentWithout(bytes, kind, { ...CLEANING, ...limits })) === undefined ? "not cleaned" : "cleaned";
    const one = pdf([100]);
    const ends = await Promise.all([
      cleaned(pdf([14_400])),
      cleaned(pdf([5000]), undefined, { seconds: 1 }),
      cleaned(Buffer.from("%PDF-1.7 and nothing more")),
      cleaned(bomb, WORD, { folder: 16 * 2 ** 20 }),
      cleaned(outside, WORD),
      ...[{ output: 100 }, { memory: 1000 }, { folder: 4096 }].map((limits) => cleaned(one, undefined, limits)),
    ]);
    expect(ends).toEqual(ends.map(() => "not cleaned"));
    expect(await cleanCopy(one.subarray(0, 300))).not.toHaveProperty("copy");
    const left = readdirSync(tmpdir()).filter((name) => !before.includes(name) && /^tmp|^file|mat2|\.(?:pdf|docx)$/.test(name));
    const readable = left.filter((name) => readFileSync(join(tmpdir(), name), "latin1").includes("what happened"));
    expect(readable).toEqual([]);
  });

  it("are read where there is no network, no home, nothing of ours, and nothing to write to but one folder in memory", async () => {
    const ask = async (script: string) => {
      const said = await inSandbox(["/bin/sh", "-c", `${script}; true`], CLEANING, {
        name: "in.txt",
        bytes: Buffer.from("it\n"),
      });
      return (said?.toString() ?? "").trim().split("\n");
    };
    expect(await ask("cat in.txt; ls /tmp")).toEqual(["it", "in.txt"]);
    expect(await ask("ls -A / | tr '\\n' ' '")).toEqual(["bin dev etc lib lib64 proc tmp usr var"]);
    expect(await ask("tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '")).toEqual(["lo"]);
    expect((await ask("env | cut -d= -f1 | sort")).filter((name) => !/^(?:_|OLDPWD|SHLVL)$/.test(name))).toEqual([
      ...["HOME", "LANG", "PATH", "PWD"],
    ]);
    expect(await ask("for d in / /usr /etc /dev /tmp; do (: > $d/x) 2>/dev/null && echo $d; done")).toEqual(["/tmp"]);
    expect(await ask("ls /proc | grep -c '^[0-9]'")).toHaveLength(1);
  });
});

it("where a tool is missing or cannot run, that is found out", async () => {
  expect(await canRun({ bwrap: "/nowhere/bwrap", mat2: "/usr/bin/mat2" })).toBe(false);
  expect(await canRun({ bwrap: "/bin/sh", mat2: "/nowhere/mat2" })).toBe(false);
  expect(await canRun({ bwrap: "/bin/sh", mat2: "/bin/sh" })).toBe(false);
});
