import { LIMITS } from "./limits.ts";

/**
 * Cuts a text that has no pages of its own into pages of about `size` characters, always in the same places:
 * after a paragraph, else a line, a sentence, a space, and in the last resort between two characters.
 * Joined again, the pages are the text.
 */
export function* paginate(text: string, size: number = LIMITS.page): Generator<string> {
  let start = 0;
  while (text.length - start > size * 1.25) {
    const end = start + cutIn(text.slice(start, start + Math.floor(size * 1.25)), Math.floor(size * 0.5));
    yield text.slice(start, end);
    start = end;
  }
  if (start < text.length) yield text.slice(start);
}

/** Ends of things, best first. Each is looked for from the back. */
const ENDS = [/\n[^\S\n]*\n/g, /\n/g, /[.!?؟।。！？…]["»”’)]?\s|[。！？]/g, /\s/g];

function cutIn(window: string, least: number): number {
  for (const end of ENDS) {
    let cut = 0;
    for (const match of window.matchAll(end)) cut = match.index + match[0].length;
    if (cut > least) return cut;
  }
  const code = window.charCodeAt(window.length - 1);
  const half = code >= 0xd800 && code <= 0xdbff;
  return half ? window.length - 1 : window.length;
}

/** Line ends as one character, no NUL, no characters that are not text; at most one empty line between paragraphs. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u0085/g, "\n")
    .replace(/\u2029/g, "\n\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff\ufeff]/g, "")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .toWellFormed();
