import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as mupdf from "mupdf";
import { pageText } from "../src/archive/parsers/pdf-text.ts";
import { pdf } from "../src/archive/samples.contract.ts";
import { median, ms, type Row, timed } from "./measure.ts";

const PAGES = 800;
const LINES = 45;
const REPEATS = 5;

const line = (page: number, at: number): string =>
  `Page ${page}, line ${at}: everyone has the right to recognition everywhere as a person before the law.`;

/** Reading the text of a long PDF page by page, beside `pdftotext` where that is installed. Reported, without a target. */
export async function pdfRow(folder: string, say: (words: string) => void): Promise<Row> {
  say("reading a long PDF");
  const path = join(folder, "long.pdf");
  const pages = Array.from({ length: PAGES }, (_, page) =>
    Array.from({ length: LINES }, (_, at) => line(page + 1, at + 1)).join("\n"),
  );
  writeFileSync(path, pdf(pages));

  const ours: number[] = [];
  const theirs: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++) {
    ours.push(await timed(() => readAll(path)));
    theirs.push(await timed(() => spawnSync("pdftotext", [path, "-"], { maxBuffer: 1e9 })));
  }
  const [our, their] = [median(ours), median(theirs)];
  const installed = spawnSync("pdftotext", ["-v"]).status === 0;
  return {
    what: `text of a PDF of ${PAGES} pages, in this process`,
    measured: `${ms(our)}, ${Math.round((PAGES / our) * 1000)} pages/s`,
    baseline: installed ? `${ms(their)} pdftotext` : "pdftotext is not installed",
    ratio: installed ? (our / their).toFixed(1) : "",
    target: "",
  };
}

function readAll(path: string): void {
  const document = mupdf.Document.openDocument(readFileSync(path), "application/pdf");
  let letters = 0;
  for (let at = 0; at < document.countPages(); at++) letters += pageText(document.loadPage(at)).length;
  document.destroy();
  if (letters < PAGES * LINES) throw new Error("the long PDF lost its text");
}
