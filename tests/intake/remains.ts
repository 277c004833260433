import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The ways in which a word may lie in bytes: as text, in two-byte text, percent-encoded, in hex, and as base64 at each of its three offsets. */
export function traces(word: string): Buffer[] {
  const plain = Buffer.from(word);
  const based = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), plain]).toString("base64");
    // The ends hang on what stands beside the word.
    return Buffer.from(whole.slice(offset === 0 ? 0 : 4, -4));
  });
  return [
    plain,
    Buffer.from(word, "utf16le"),
    Buffer.from(encodeURIComponent(word)),
    Buffer.from(plain.toString("hex")),
    ...based,
  ];
}

/** Every file below `folder`, hidden ones too, as raw bytes: rows, free pages and write-ahead logs alike. */
export async function* filesBelow(folder: string): AsyncGenerator<{ path: string; bytes: Buffer }> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield { path, bytes: await readFile(path) };
  }
}

/** Which of the words are in the bytes, in any of the ways. */
export const found = (bytes: Buffer, words: readonly string[]): string[] =>
  words.filter((word) => traces(word).some((trace) => bytes.includes(trace)));

/** Which of these codes, each of 25 digits, are in the bytes, whole or from the third group on missing, however the groups are parted. */
export function codesFound(bytes: Buffer, codes: ReadonlySet<string>): string[] {
  const begun = new Set([...codes].map((code) => code.slice(0, 15)));
  // Two-byte text is one-byte text with zeros between.
  const text = bytes.toString("latin1").replaceAll("\0", "");
  return [...text.matchAll(/(?=(\d{5}(?:[^\d]{0,3}\d{5}){2}))/g)]
    .map(([, groups = ""]) => groups.replace(/\D/g, ""))
    .filter((digits) => begun.has(digits));
}
