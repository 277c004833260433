const LONGEST = 60;

/**
 * A file's name as every system can keep it: ASCII letters, digits, dots and hyphens, none at its ends. What a name said otherwise stays
 * readable in the report. The caller puts a number before it, so that no two are the same and none is a word that a system keeps for itself.
 */
export function plainName(given: string, mediaType: string): string {
  const plain = given
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .replace(/-*\.[-.]*/g, ".")
    .replace(/^[-.]+|[-.]+$/g, "");
  const [, stem = plain, ending = ""] = /^(.*)\.([A-Za-z0-9]{1,8})$/.exec(plain) ?? [];
  const name = stem.slice(0, LONGEST).replace(/[-.]+$/, "") || "file";
  return `${name}.${(ending || endingOf(mediaType)).toLowerCase()}`;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/json": "json",
  "application/wacz": "wacz",
  "application/warc": "warc",
  "text/plain": "txt",
  "text/html": "html",
  "text/csv": "csv",
  "text/markdown": "md",
  "message/rfc822": "eml",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/gif": "gif",
  "image/tiff": "tiff",
  "image/svg+xml": "svg",
  "audio/mpeg": "mp3",
  "video/mp4": "mp4",
};

/** The ending of a file of this type. */
export const endingOf = (mediaType: string): string => ENDINGS[mediaType.split(";")[0]?.trim().toLowerCase() ?? ""] ?? "bin";

/** `01`, `02`, … */
export const numbered = (index: number): string => String(index + 1).padStart(2, "0");
