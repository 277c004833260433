import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { inflateSync } from "node:zlib";
import * as mupdf from "mupdf";
import { afterEach, beforeEach, expect } from "vitest";
import { type Objects, openObjects } from "../kernel/objects/index.ts";
import { keepRedacted, makeRedacted, type RedactionPlan, redactedLayer } from "./index.ts";

/** A plan that takes out nothing but what is said. */
export const plan = (some: Partial<RedactionPlan>): RedactionPlan => ({
  words: [],
  passages: [],
  areas: [],
  wholeWords: false,
  ...some,
});

export let folder: string;
export let objects: Objects;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-redaction-"));
  objects = await openObjects({ kind: "disk", path: join(folder, "objects") });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Where a redaction is made before it is kept. */
export const made = () => join(folder, "redaction");

/** Makes and keeps a redaction; `files` is everything that was made on the way. */
export async function redact(bytes: Buffer, name: string, wanted: Partial<RedactionPlan>) {
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
export function unpacked(bytes: Buffer): string {
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

/** None of the words is there, in any spelling that a file may have for it. */
export function expectGone(text: string, ...words: string[]) {
  const low = text.toLowerCase();
  for (const word of words)
    for (const one of spellings(word)) expect(low.includes(one.toLowerCase()), `${word} as ${JSON.stringify(one)}`).toBe(false);
}

/** The text of a PDF as a reader copies it. */
export const textOf = (bytes: Buffer): string => {
  const document = mupdf.Document.openDocument(bytes, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, i) => document.loadPage(i).toStructuredText("").asText()).join("\n");
};
