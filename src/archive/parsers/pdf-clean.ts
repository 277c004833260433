import * as mupdf from "mupdf";
import { maskAddresses } from "../rules/addresses.ts";
import type { Derived } from "../rules/parsed.ts";
import type { Job } from "./job.ts";
import { pageText } from "./pdf-text.ts";
import { versionOf } from "./tool.ts";

/** The copy that readers get: as a file, and opened. */
export interface CleanCopy {
  derived: Derived;
  sha256: string;
  document: mupdf.Document;
}

const MOST_ADDRESSES = 300;

/** Links that open a letter to a person; gone with their addresses. */
export const personalLink = (uri: string): boolean => /^mailto:/i.test(uri) && maskAddresses(decoded(uri)).count > 0;

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

/**
 * Takes personal addresses out of a PDF: their letters are removed, not covered; with them the links to them, files that
 * travel inside, and its remarks on itself. `document` is changed. Undefined when an address is still there afterwards.
 */
export function cleanPdf(document: mupdf.Document, addresses: ReadonlySet<string>, job: Job): CleanCopy | undefined {
  if (!(document instanceof mupdf.PDFDocument) || addresses.size > MOST_ADDRESSES) return undefined;
  for (const page of pagesOf(document)) clean(page as mupdf.PDFPage, addresses);
  for (const name of Object.keys(document.getEmbeddedFiles())) document.deleteEmbeddedFile(name);
  document.getTrailer().get("Root").delete("Metadata");
  document.getTrailer().delete("Info");
  const bytes = document.saveToBuffer("garbage=3,compress=yes").asUint8Array();
  const copy = mupdf.Document.openDocument(bytes, "application/pdf");
  if (stillThere(copy)) return undefined;
  const { file, sha256 } = job.workspace.keep("clean.pdf", bytes);
  const derived: Derived = {
    kind: "clean",
    file,
    mediaType: "application/pdf",
    tool: "mupdf",
    version: versionOf("mupdf"),
    parameters: "addresses, their links, embedded files and metadata removed",
  };
  return { derived, sha256, document: copy };
}

function clean(page: mupdf.PDFPage, addresses: ReadonlySet<string>): void {
  let found = false;
  for (const address of addresses) {
    for (const quads of page.search(address, {})) {
      page.createAnnotation("Redact").setQuadPoints(quads);
      found = true;
    }
  }
  if (found)
    page.applyRedactions(
      false,
      // Under the words of a scan stands their picture.
      mupdf.PDFPage.REDACT_IMAGE_PIXELS,
      mupdf.PDFPage.REDACT_LINE_ART_NONE,
      mupdf.PDFPage.REDACT_TEXT_REMOVE,
    );
  for (const link of page.getLinks()) if (personalLink(link.getURI())) page.deleteLink(link);
}

/** The copy is read as a reader would read it: an address broken over two lines, say, is not found by a search. */
function stillThere(copy: mupdf.Document): boolean {
  for (const page of pagesOf(copy)) {
    if (maskAddresses(pageText(page)).count > 0 || page.getLinks().some((link) => personalLink(link.getURI()))) return true;
  }
  return false;
}

function* pagesOf(document: mupdf.Document): Generator<mupdf.Page> {
  for (let number = 0; number < document.countPages(); number++) {
    const page = document.loadPage(number);
    yield page;
    page.destroy();
  }
}
