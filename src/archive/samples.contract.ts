import { crc32, deflateRawSync } from "node:zlib";
import * as mupdf from "mupdf";
import sharp from "sharp";

/** Files to test with, made here: no bytes from anywhere else. */

/** A PDF with one page a text; each line of a text is a line on the page. Latin letters only. */
export function pdf(pages: readonly string[], info: Record<string, string> = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => `${objects.push(body)} 0 R`;
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  const parent = `${pages.length * 2 + 2} 0 R`;
  const kids = pages.map((text) => {
    const lines = text.split("\n").map((line) => `(${line.replace(/([()\\])/g, "\\$1")}) Tj T*`);
    const stream = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.join(" ")} ET`;
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${parent} /MediaBox [0 0 595 842] /Contents ${content} /Resources << /Font << /F1 ${font} >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`);
  const root = add(`<< /Type /Catalog /Pages ${parent} >>`);
  const about = add(
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(" ")} >>`,
  );
  let out = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root ${root} /Info ${about} >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}

/** The same PDF behind a password. */
export function lockedPdf(pages: readonly string[]): Buffer {
  const document = mupdf.PDFDocument.openDocument(pdf(pages), "application/pdf") as mupdf.PDFDocument;
  return Buffer.from(document.saveToBuffer("encrypt=aes-256,user-password=secret,owner-password=other").asUint8Array());
}

export interface ZipPart {
  name: string;
  bytes: Buffer;
  /** What the headers say of the unpacked size, when that is not the truth. */
  declared?: number;
}

export function zip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared = bytes.length } of parts) {
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, place, Buffer.from(name)]));
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end]);
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** A Word document of paragraphs. `document` takes the place of its main part. */
export function docx(paragraphs: readonly string[], title = "", document?: ZipPart): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
  const part = (name: string, text: string): ZipPart => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`),
  });
  return zip([
    part(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    part(
      "_rels/.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      "docProps/core.xml",
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${title}</dc:title><dc:creator>Ada Example</dc:creator></cp:coreProperties>`,
    ),
    document ?? part("word/document.xml", `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  ]);
}

/** Zeros that pack a thousand times smaller, as the main part of a Word document. */
export const bomb = (bytes: number, declared = bytes): Buffer =>
  docx([], "", { name: "word/document.xml", bytes: Buffer.alloc(bytes, 32), declared });

export interface MailPart {
  name: string;
  type: string;
  bytes: Buffer;
}

export function mail(headers: Record<string, string>, text: string, attachments: readonly MailPart[] = []): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const parts = attachments.map(
    ({ name, type, bytes }) =>
      `--edge\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}\r\n`,
  );
  return Buffer.from(
    `${lines.join("\r\n")}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join("")}--edge--\r\n`,
  );
}

/** A picture of words, as a scanner gives it. */
export const pictureOf = (lines: readonly string[], direction: "ltr" | "rtl" = "ltr") => {
  const x = direction === "rtl" ? 1140 : 60;
  const text = lines
    .map((line, index) => `<text x="${x}" y="${120 + index * 90}" direction="${direction}">${line}</text>`)
    .join("");
  const height = 160 + lines.length * 90;
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="${height}"><rect width="100%" height="100%" fill="#fff"/><g font-family="DejaVu Sans" font-size="44" fill="#000">${text}</g></svg>`,
    ),
  );
};

/** A PDF of pictures of words: what a scanner makes. */
export async function scannedPdf(pages: readonly (readonly string[])[]): Promise<Buffer> {
  const document = new mupdf.PDFDocument();
  for (const lines of pages) {
    const image = document.addImage(new mupdf.Image(await pictureOf(lines).flatten().png().toBuffer()));
    const resources = document.addObject({ XObject: { Im0: image } });
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, "q 500 0 0 160 48 600 cm /Im0 Do Q"));
  }
  return Buffer.from(document.saveToBuffer("").asUint8Array());
}

/** A scan of one line, with its words laid under it unseen: what a scanner that recognises makes. */
export async function searchableScan(line: string): Promise<Buffer> {
  const words = mupdf.Document.openDocument(pdf([line]), "application/pdf");
  const scan = words.loadPage(0).toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceRGB, false, true);
  const document = new mupdf.PDFDocument();
  const image = document.addImage(new mupdf.Image(scan.asPNG()));
  const font = document.addSimpleFont(new mupdf.Font("Helvetica"));
  const resources = document.addObject({ XObject: { Im0: image }, Font: { F1: font } });
  const content = `q 595 0 0 842 0 0 cm /Im0 Do Q BT 3 Tr /F1 11 Tf 50 780 Td (${line}) Tj ET`;
  document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, content));
  return Buffer.from(document.saveToBuffer("").asUint8Array());
}

/** A container of an office document behind a password: a table of contents in the second of its sectors. */
export function lockedDocx(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  for (const [index, name] of ["Root Entry", "EncryptionInfo", "EncryptedPackage"].entries()) {
    const at = 1024 + index * 128;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes[at + 66] = index === 0 ? 5 : 2;
  }
  return bytes;
}

/** One second of silence. */
export function wav(): Buffer {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + 8000, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(8000, 40);
  return Buffer.concat([head, Buffer.alloc(8000, 128)]);
}
