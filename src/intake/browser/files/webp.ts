import { ascii, joined } from "./jpeg.ts";

const PICTURE = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);
/** Of the flags of VP8X: a colour profile, Exif and XMP follow. */
const SAYS_MORE = 0x20 | 0x08 | 0x04;

/** A WebP with the pieces that are drawn and no others. Undefined when it is no whole WebP. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (ascii(bytes, 0, 4) !== "RIFF" || ascii(bytes, 8, 4) !== "WEBP") return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const all = 8 + view.getUint32(4, true);
  if (all > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= all; ) {
    const type = ascii(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > all) return undefined;
    if (PICTURE.has(type)) {
      const piece = bytes.slice(at, Math.min(end, all));
      if (type === "VP8X") piece[8] = (piece[8] ?? 0) & ~SAYS_MORE;
      kept.push(piece);
    }
    at = end;
  }
  if (kept.length === 0) return undefined;
  const body = joined(kept);
  const head = new Uint8Array(12);
  head.set(bytes.subarray(0, 12));
  new DataView(head.buffer).setUint32(4, 4 + body.length, true);
  return joined([head, body]);
}
