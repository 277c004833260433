import type * as mupdf from "mupdf";

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  block: number;
}

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}]/u;

/**
 * The words of a page in reading order: lines that stand on one baseline, as the cells of a table do, are joined;
 * columns stay apart; lines written from right to left are put in the order they are read.
 */
export function pageText(page: mupdf.Page): string {
  const structured = page.toStructuredText("preserve-whitespace");
  try {
    const text = linesOf(structured);
    return joined(RIGHT_TO_LEFT.test(text.map((line) => line.text).join("")) ? linesByCharacter(structured) : text);
  } finally {
    structured.destroy();
  }
}

interface Structured {
  blocks: { type: string; lines?: { text: string; bbox: { x: number; y: number; w: number; h: number } }[] }[];
}

function linesOf(structured: mupdf.StructuredText): Line[] {
  const { blocks } = JSON.parse(structured.asJSON()) as Structured;
  return blocks.flatMap(({ lines = [] }, block) =>
    lines.map(({ text, bbox: { x, y, w, h } }) => ({ text, left: x, right: x + w, top: y, bottom: y + h, block })),
  );
}

function joined(lines: readonly Line[]): string {
  let out = "";
  let last: Line | undefined;
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    if (last) out += sameBaseline(last, line) ? " " : last.block === line.block ? "\n" : "\n\n";
    out += line.text.trim();
    last = line;
  }
  return out;
}

/** The next cell of a row: level with the last one and beside it. */
function sameBaseline(a: Line, b: Line): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const beside = b.left >= a.right - 1 || b.right <= a.left + 1;
  return beside && shared > 0.6 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** A character and where its middle is, from the left. */
export interface Placed {
  character: string;
  x: number;
}

function linesByCharacter(structured: mupdf.StructuredText): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let box: mupdf.Rect = [0, 0, 0, 0];
  let placed: Placed[] = [];
  structured.walk({
    beginTextBlock() {
      block += 1;
    },
    beginLine(bbox) {
      box = bbox;
      placed = [];
    },
    onChar(character, _origin, _font, _size, quad) {
      placed.push({ character, x: (quad[0] + quad[2]) / 2 });
    },
    endLine() {
      const [left, top, right, bottom] = box;
      lines.push({ text: inReadingOrder(placed), left, right, top, bottom, block });
    },
  });
  return lines;
}

/** Puts a line that is mostly written from right to left into the order it is read: by place, numbers and foreign words turned back. */
export function inReadingOrder(placed: readonly Placed[]): string {
  const text = placed.map(({ character }) => character).join("");
  const rtl = placed.filter(({ character }) => RIGHT_TO_LEFT.test(character)).length;
  const ltr = text.match(/[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/gu)?.length ?? 0;
  if (rtl <= ltr) return text;
  const ordered = placed.toSorted((a, b) => b.x - a.x).map(({ character }) => character);
  return ordered
    .join("")
    .replace(/[\p{sc=Latn}\p{N}](?:[\p{sc=Latn}\p{N} .,:/@%+-]*[\p{sc=Latn}\p{N}%])?/gu, (run) =>
      Array.from(run).reverse().join(""),
    );
}
