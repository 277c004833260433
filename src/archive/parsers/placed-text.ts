import type * as mupdf from "mupdf";

/** A text, and where on the page each of its UTF-16 units stands; undefined for spaces and line ends between words. */
export interface PlacedText {
  text: string;
  boxes: (Box | undefined)[];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thaa}\p{sc=Syrc}]/u;
const RUN = /[\p{sc=Latn}\p{N}](?:[\p{sc=Latn}\p{N} .,:/@%+-]*[\p{sc=Latn}\p{N}%])?/gu;

interface Glyph {
  character: string;
  box: Box;
}

/** The words of a page with their places, in the order in which they are read. Units are those of the page, from its upper left. */
export function placedText(page: mupdf.Page): PlacedText {
  const whole: PlacedText = { text: "", boxes: [] };
  let line: Glyph[] = [];
  const structured = page.toStructuredText("preserve-whitespace");
  structured.walk({
    beginLine() {
      line = [];
    },
    onChar(character, _origin, _font, _size, [ulx, uly, urx, ury, llx, lly, lrx, lry]) {
      const [xs, ys] = [
        [ulx, urx, llx, lrx],
        [uly, ury, lly, lry],
      ];
      line.push({
        character,
        box: { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
      });
    },
    endLine() {
      for (const { character, box } of inOrder(line)) {
        whole.text += character;
        for (let i = 0; i < character.length; i++) whole.boxes.push(box);
      }
      whole.text += "\n";
      whole.boxes.push(undefined);
    },
  });
  structured.destroy();
  return whole;
}

/** A line that is mostly written from right to left, by place; numbers and foreign words turned back. */
function inOrder(line: readonly Glyph[]): readonly Glyph[] {
  const rtl = line.filter(({ character }) => RIGHT_TO_LEFT.test(character)).length;
  const ltr = line.filter(({ character }) => /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u.test(character)).length;
  if (rtl <= ltr) return line;
  const sorted = line.toSorted((a, b) => b.box.left + b.box.right - (a.box.left + a.box.right));
  const text = sorted.map(({ character }) => (character.length === 1 ? character : "\ufffc")).join("");
  for (const run of text.matchAll(RUN)) {
    const part = sorted.slice(run.index, run.index + run[0].length).reverse();
    sorted.splice(run.index, part.length, ...part);
  }
  return sorted;
}

/** One box for each stretch of a line that stands between the two offsets. */
export function boxesBetween({ boxes }: PlacedText, from: number, to: number): Box[] {
  const found: Box[] = [];
  let open: Box | undefined;
  for (const box of boxes.slice(from, to)) {
    if (!box) {
      open = undefined;
      continue;
    }
    const level =
      open &&
      Math.min(open.bottom, box.bottom) - Math.max(open.top, box.top) >
        0.4 * Math.min(open.bottom - open.top, box.bottom - box.top);
    if (open && level) {
      open.left = Math.min(open.left, box.left);
      open.right = Math.max(open.right, box.right);
      open.top = Math.min(open.top, box.top);
      open.bottom = Math.max(open.bottom, box.bottom);
    } else {
      open = { ...box };
      found.push(open);
    }
  }
  return found;
}
