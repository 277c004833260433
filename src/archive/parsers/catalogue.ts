import type { Parsed } from "../rules/parsed.ts";
import { refused } from "../rules/refusals.ts";
import type { Job, Parser } from "./job.ts";

/** Parsers by media type, each loaded only when a file needs it. The first that fits is taken. */
const PARSERS: readonly (readonly [RegExp, () => Promise<Parser>])[] = [
  [/^application\/pdf$/, async () => (await import("./pdf.ts")).parsePdf],
  [
    /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
    async () => (await import("./docx.ts")).parseDocx,
  ],
  [/^text\/html$/, async () => (await import("./html.ts")).parsePage],
  [/^text\/csv$/, async () => (await import("./table.ts")).parseTable],
  [/^text\/(plain|markdown)$/, async () => (await import("./text.ts")).parseText],
  [/^message\/rfc822$/, async () => (await import("./mail.ts")).parseMail],
  [/^image\/(jpeg|png|webp|gif|tiff|avif)$/, async () => (await import("./image.ts")).parseImage],
  [/^(audio|video)\//, async () => (await import("./recording.ts")).parseRecording],
];

/** Reads one file with the parser of its type; a type without one is kept as it came. Throws a refusal of ours and nothing else. */
export async function parse(job: Job): Promise<Parsed> {
  const [, load] = PARSERS.find(([types]) => types.test(job.mediaType)) ?? [];
  const parser = load ? await load() : (await import("./other.ts")).parseOther;
  try {
    return await parser(job);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code.startsWith("file-")) throw error;
    if (code === "EFBIG" || code === "ENOSPC" || code === "EDQUOT")
      throw refused(code === "EFBIG" ? "file-verbose" : "disk-full");
    // Whatever a parser of foreign files throws, the file is what is wrong.
    throw refused("file-damaged");
  }
}
