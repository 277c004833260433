import chardet from "chardet";
import iconv from "iconv-lite";

export interface Decoded {
  text: string;
  /** A name from the IANA registry. */
  encoding: string;
  /** Said by a byte order mark or proved by the bytes; otherwise a guess. */
  certain: boolean;
}

/** Single-byte sets of ISO 8859 as they are met in practice: with the characters that Windows added. */
const WIDER: Record<string, string> = {
  ASCII: "utf-8",
  "ISO-8859-1": "windows-1252",
  "ISO-8859-7": "windows-1253",
  "ISO-8859-8": "windows-1255",
  "ISO-8859-9": "windows-1254",
  "ISO-8859-11": "windows-874",
};

/**
 * Bytes of a text in whatever encoding, as text; undefined when they are no text.
 * `partial`: the bytes are the beginning of something longer and may end inside a character.
 * `declared`: the encoding that the text gives itself, believed when the bytes do not say otherwise.
 */
export function decode(bytes: Uint8Array, partial = false, declared?: string): Decoded | undefined {
  const marked = markOf(bytes);
  if (marked) return { ...read(bytes, marked), certain: true };
  const wide = withoutMark(bytes);
  if (wide) return { ...read(bytes, wide), certain: false };
  if (bytes.includes(0)) return undefined;
  if (isJapaneseByEscapes(bytes))
    return { text: new TextDecoder("iso-2022-jp").decode(bytes), encoding: "iso-2022-jp", certain: true };
  const utf8 = asUtf8(bytes, partial);
  if (utf8 !== undefined) return looksLikeText(utf8) ? { text: utf8, encoding: "utf-8", certain: true } : undefined;
  if (declared && !/^utf/i.test(declared) && iconv.encodingExists(declared)) {
    const decoded = read(bytes, WIDER[declared.toUpperCase()] ?? declared);
    if (looksLikeText(decoded.text.slice(0, 100_000))) return { ...decoded, certain: false };
  }
  const sample = bytes.subarray(0, 200_000);
  for (const { name } of chardet.analyse(sample)) {
    const encoding = WIDER[name] ?? name;
    if (encoding === "utf-8" || encoding.startsWith("UTF-") || !iconv.encodingExists(encoding)) continue;
    const decoded = read(bytes, encoding);
    if (looksLikeText(decoded.text.slice(0, 100_000))) return { ...decoded, certain: false };
  }
  const western = read(bytes, "windows-1252");
  return looksLikeText(western.text.slice(0, 100_000)) ? { ...western, certain: false } : undefined;
}

const read = (bytes: Uint8Array, encoding: string) => ({
  text: iconv.decode(Buffer.from(bytes), encoding),
  encoding: encoding.toLowerCase(),
});

export const hasMark = (bytes: Uint8Array): boolean => markOf(bytes) !== undefined;

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : undefined;
}

/** Spaces, digits and line ends of UTF-16 have a zero in one half: which half, when it is always the same. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(odd, even) < sample.length / 200 || Math.max(odd, even) < 1 || Math.min(odd, even) > 0) return undefined;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  return looksLikeText(read(sample.subarray(0, sample.length & ~1), encoding).text) ? encoding : undefined;
}

/** ISO-2022-JP is 7-bit: an escape, `$`, and a letter begin its Japanese. */
const isJapaneseByEscapes = (bytes: Uint8Array): boolean =>
  ["\u001b$B", "\u001b$@"].some((mark) => Buffer.from(bytes.subarray(0, 65_536)).includes(mark));

function asUtf8(bytes: Uint8Array, partial: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: partial });
  } catch {
    return undefined;
  }
}

/** Text has next to no control characters, none that stand for nothing, and few that could not be read. */
function looksLikeText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const odd = text.match(/[\u0000-\u0006\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd\ufffe\uffff]|\p{Cn}|\p{Co}/gu)?.length ?? 0;
  return odd <= text.length / 100;
}
