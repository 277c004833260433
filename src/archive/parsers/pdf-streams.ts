import type * as mupdf from "mupdf";
import { places } from "../rules/redaction.ts";

/** Parts of a page that are drawn by a program of their own. Fonts that were made elsewhere say nothing in words. */
const DRAWN = new Set(["Form", "PS"]);
const DEEPEST = 60;

/** The drawing programs of a page and of all that it draws, unpacked. */
function* programsOf(object: mupdf.PDFObject, seen = new Set<number>(), depth = 0): Generator<string> {
  if (depth > DEEPEST) return;
  if (object.isIndirect()) {
    const number = object.asIndirect();
    if (seen.has(number)) return;
    seen.add(number);
  }
  const inside: [mupdf.PDFObject, string | number][] = [];
  if (object.isArray() || object.isDictionary() || object.isStream())
    object.forEach((value, key) => void inside.push([value, key]));
  if (object.isStream() && isProgram(object)) yield Buffer.from(object.readStream().asUint8Array()).toString("latin1");
  for (const [value, key] of inside)
    if (key !== "Parent" && key !== "FontDescriptor" && key !== "ToUnicode") yield* programsOf(value, seen, depth + 1);
}

function isProgram(stream: mupdf.PDFObject): boolean {
  const kind = stream.get("Subtype");
  return kind.isNull() || DRAWN.has(kind.asName());
}

/** Marks of a structure that is not there any more: harmless, and in almost every file. */
const HARMLESS = /<<\s*\/MCID\s+\d+\s*>>/g;

/** Do the programs of a page carry anything beside what is drawn: words for those who hear the page, names of layers, remarks? */
export function tellsMore(page: mupdf.PDFObject): boolean {
  for (const program of programsOf(page)) if (program.replace(HARMLESS, "").includes("<<")) return true;
  return !page.getInheritable("Resources").get("Properties").isNull();
}

/** Do the words stand in the programs of a page, in any of the ways in which a program can say them? */
export function says(page: mupdf.PDFObject, words: readonly string[], wholeWords: boolean): boolean {
  if (words.length === 0) return false;
  for (const program of programsOf(page)) {
    const strings = stringsIn(program);
    const wide = Buffer.from(strings, "latin1");
    const readings = [strings, wide.toString("utf8"), wideText(wide), wideText(wide.subarray(1))];
    if (words.some((one) => readings.some((text) => places(text, one, wholeWords).length > 0))) return true;
  }
  return false;
}

const wideText = (bytes: Buffer): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return even.swap16().toString("utf16le");
};

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** All strings of a program, one after the other: a word may be cut into several. One character for each byte. */
function stringsIn(program: string): string {
  let out = "";
  for (let at = 0; at < program.length; at++) {
    const character = program[at];
    if (character === "(") {
      let depth = 1;
      for (at++; at < program.length && depth > 0; at++) {
        const inner = program[at] ?? "";
        if (inner === "\\") {
          const octal = /^[0-7]{1,3}/.exec(program.slice(at + 1, at + 4))?.[0];
          out += octal
            ? String.fromCharCode(Number.parseInt(octal, 8) & 255)
            : (ESCAPES[program[at + 1] ?? ""] ?? program[at + 1] ?? "");
          at += octal ? octal.length : 1;
          continue;
        }
        if (inner === "(") depth += 1;
        if (inner === ")") depth -= 1;
        if (depth > 0) out += inner;
      }
      at -= 1;
    } else if (character === "<" && program[at + 1] !== "<") {
      const end = program.indexOf(">", at);
      if (end < 0) break;
      out += Buffer.from(program.slice(at + 1, end).replace(/[^0-9a-fA-F]/g, ""), "hex").toString("latin1");
      at = end;
    } else if (character === "T" && /^T[*Dd]/.test(program.slice(at, at + 2))) out += "\n";
  }
  return out;
}
