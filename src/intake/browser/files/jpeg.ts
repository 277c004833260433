/**
 * A JPEG without anything but the picture: application segments (Exif, XMP, maker's notes, previews, other pictures),
 * comments, and whatever comes after its end are left out. Undefined when it is no whole JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const turn = turnOf(bytes);
  if (turn > 1) kept.push(turned(turn));
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return undefined;
    // Any number of fill bytes may stand before a marker.
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) break;
    const length = 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (length < 4 || at + length > bytes.length) return undefined;
    const end = marker === SCAN ? endOfScan(bytes, at + length) : at + length;
    if (end === undefined) return undefined;
    if (isPicture(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(Uint8Array.of(0xff, END));
  return joined(kept);
}

const END = 0xd9;
const SCAN = 0xda;

/** Of the application segments only the colour transform is part of the picture (APP14). */
const isPicture = (marker: number): boolean => marker === 0xee || (marker >= 0xc0 && marker < 0xe0) || marker === SCAN;

/** Where the next marker is that is no restart and no stuffed byte. */
function endOfScan(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return undefined;
}

/** How the camera was held, 1 to 8: without it the clean copy would lie on its side. 1 when it says nothing. */
export function turnOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN; ) {
    const length = view.getUint16(at + 2);
    if (bytes[at + 1] === 0xe1 && ascii(bytes, at + 4, 4) === "Exif") return turnIn(bytes.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return 1;
}

function turnIn(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  try {
    const little = ascii(tiff, 0, 2) === "II";
    const first = view.getUint32(4, little);
    const count = Math.min(view.getUint16(first, little), 200);
    for (let entry = 0; entry < count; entry++) {
      const at = first + 2 + entry * 12;
      if (view.getUint16(at, little) !== 0x0112) continue;
      const turn = view.getUint16(at + 8, little);
      return turn >= 1 && turn <= 8 ? turn : 1;
    }
  } catch {
    // It points outside of itself: it says nothing.
  }
  return 1;
}

/** An Exif segment with the turn and nothing else. */
const turned = (turn: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0],
  );

export const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
