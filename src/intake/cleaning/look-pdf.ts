import type { PDFObject } from "mupdf";
import { inXml } from "./look-xml.ts";
import { type Said, saidBy } from "./said.ts";

/** Names of what a PDF is made with and when it was changed; readers of it know them by these. */
const NAMES: Readonly<Record<string, string>> = { Creator: "software", ModDate: "date", CreationDate: "date" };

/** What a PDF says of itself: in its own words, and in the XMP of the whole and of each thing in it. Throws for what is damaged. */
export async function ofPdf(bytes: Uint8Array): Promise<Said[]> {
  const mupdf = await import("mupdf");
  const document = mupdf.Document.openDocument(bytes, "application/pdf").asPDF();
  if (!document) throw new Error("no PDF");
  const said: (Said | undefined)[] = [];
  const info = document.getTrailer().get("Info");
  if (info.isDictionary())
    info.forEach((value, name) => {
      if (!value.isString()) return;
      const text = value.asString().replace(/^D:/, "");
      if (text) said.push(saidBy(NAMES[name] ?? String(name), text) ?? { what: "software", value: text.slice(0, 200) });
    });
  const things = document.countObjects();
  for (let n = 1; n < things; n++) said.push(...ofThing(document.newIndirect(n).resolve()));
  return said.filter((one) => one !== undefined);
}

function ofThing(thing: PDFObject): (Said | undefined)[] {
  if (!thing.isDictionary()) return [];
  const metadata = thing.get("Metadata");
  const said = metadata.isStream() ? inXml(metadata.readStream().asString()) : [];
  const kind = [thing.get("Type"), thing.get("Subtype")].map((name) => (name.isName() ? name.asName() : ""));
  if (kind.includes("EmbeddedFile") || kind.includes("Filespec")) said.push({ what: "words", value: "EmbeddedFile" });
  // Who has written in the margin.
  const by = kind.includes("Annot") || !thing.get("Rect").isNull() ? thing.get("T") : undefined;
  return by?.isString() ? [...said, saidBy("author", by.asString())] : said;
}
