import { fileTypeFromFile } from "file-type";
import { extensionOf } from "../rules/shown.ts";
import { type Decoded, decode, hasMark } from "./encoding.ts";
import { firstBytes } from "./reading.ts";

export interface Sniffed {
  mediaType: string;
  /** Extensions that go with the type; empty when any does. */
  extensions: readonly string[];
}

const type = (mediaType: string, ...extensions: string[]): Sniffed => ({ mediaType, extensions });

/** Types that bytes cannot tell apart: old office documents are all one container. */
const SAME_BYTES: Record<string, readonly string[]> = {
  "application/x-cfb": ["doc", "xls", "ppt", "msg", "msi", "vsd", "pub", "db"],
  "application/zip": ["zip", "jar", "apk", "kmz", "odf", "wacz", "cbz"],
  "application/xml": ["xml", "svg", "kml", "gpx", "rss", "atom", "xsd", "xsl", "fodt"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/tiff": ["tif", "tiff", "dng", "nef"],
  "audio/mpeg": ["mp3", "mpga", "mp2"],
  "audio/mp4": ["m4a", "mp4", "m4b"],
  "video/mp4": ["mp4", "m4v", "mov"],
  "video/quicktime": ["mov", "qt", "mp4"],
  "audio/ogg": ["ogg", "oga", "opus", "spx"],
  "application/gzip": ["gz", "tgz", "warc", "wacz"],
};

const PLAIN = [
  "txt",
  "text",
  "log",
  "asc",
  "me",
  "nfo",
  "srt",
  "vtt",
  "tex",
  "rst",
  "org",
  "ini",
  "yaml",
  "yml",
  "toml",
] as const;
const SAMPLE = 65_536;

/** What a file is, by its bytes. Its name decides only between kinds of plain text, which bytes cannot tell apart. */
export async function sniff(path: string, name: string): Promise<Sniffed> {
  // A byte order mark looks like the beginning of a recording.
  const marked = hasMark(await firstBytes(path, 4));
  const found = marked ? undefined : await fileTypeFromFile(path);
  if (found && found.mime !== "application/xml") {
    return type(found.mime, found.ext, ...(SAME_BYTES[found.mime] ?? []));
  }
  const start = await firstBytes(path, SAMPLE);
  const decoded = decode(start, start.length === SAMPLE);
  if (!decoded) return type(found?.mime ?? "application/octet-stream");
  return (
    ofText(decoded, extensionOf(name)) ?? type(found?.mime ?? "text/plain", ...(found ? (SAME_BYTES[found.mime] ?? []) : PLAIN))
  );
}

function ofText({ text }: Decoded, extension: string): Sniffed | undefined {
  const start = text.trimStart().slice(0, 4096);
  if (isMail(text)) return type("message/rfc822", "eml", "mht", "mhtml", "txt");
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start))
    return type("text/html", "html", "htm", "xhtml", "shtml", "php", "asp", "aspx");
  if (/^html?$/.test(extension) && /<\/?(p|div|a|span|table|h[1-6]|br)\b/i.test(start)) return type("text/html", "html", "htm");
  if (extension === "md" || extension === "markdown") return type("text/markdown", "md", "markdown");
  if ((extension === "csv" || extension === "tsv") && /[,;\t|]/.test(start)) return type("text/csv", "csv", "tsv");
  if (/^[[{]/.test(start) && /^(json|geojson|jsonl|ndjson|har)$/.test(extension)) return type("application/json", extension);
  if (/^\{\s*"/.test(start) && extension === "") return type("application/json");
  return undefined;
}

/** Names of header lines: two known ones, of which one says who sent it or through what it came. */
function isMail(text: string): boolean {
  const head = text.replace(/^\ufeff?(From .*\r?\n)?/, "").split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (head.length > 60_000 || !/^[!-9;-~]+:/.test(head)) return false;
  const names = new Set(Array.from(head.matchAll(/^([!-9;-~]+):/gm), ([, name = ""]) => name.toLowerCase()));
  const sent = ["from", "received", "return-path", "delivered-to", "mime-version", "message-id"].filter((name) =>
    names.has(name),
  ).length;
  const about = ["subject", "to", "date", "content-type", "cc", "message-id"].filter((name) => names.has(name)).length;
  return sent >= 1 && about >= 1 && sent + about >= 3;
}
