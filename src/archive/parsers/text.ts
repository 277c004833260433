import { stat } from "node:fs/promises";
import { refused } from "../rules/refusals.ts";
import { titleFrom, titleInText } from "../rules/titles.ts";
import { cleanText } from "./clean-text.ts";
import { type Decoded, decode } from "./encoding.ts";
import { facts, type Job, known, type Parser } from "./job.ts";
import { pagesOf, writeLayer } from "./layer.ts";
import { firstBytes } from "./reading.ts";
import { versionOf } from "./tool.ts";

/** Plain text and Markdown in any encoding. Of a very long file only the beginning is read. */
export const parseText: Parser = async (job) => {
  const { decoded, cut } = await readText(job, job.limits.text * 4);
  const layer = writeLayer(pagesOf(decoded.text, job.limits.page), readBy(decoded), job.limits, job.workspace);
  const notices =
    cut && layer.notices.length === 0 ? [{ code: "text-limited" as const, first: decoded.text.length }] : layer.notices;
  const heading = job.mediaType === "text/markdown" ? /^#{1,2}\s+(.+)$/m.exec(decoded.text.slice(0, 20_000))?.[1] : undefined;
  return known(job, {
    material: "other",
    title: titleFrom(heading) ?? titleInText(layer.opening),
    languages: layer.languages,
    metadata: facts({ encoding: decoded.encoding, encodingGuessed: decoded.certain ? undefined : "yes" }),
    notices,
    ...(layer.masked > 0 && {
      withheld: "addresses" as const,
      teamMetadata: { addressesMasked: String(layer.masked) },
    }),
    derived: [...layer.derived, ...(layer.masked > 0 && !cut ? cleanText(job, decoded) : [])],
  });
};

/** The text of a file up to `limit` bytes. Throws `file-damaged` when it is no text after all. */
export async function readText(job: Job, limit: number): Promise<{ decoded: Decoded; cut: boolean }> {
  const bytes = await firstBytes(job.path, limit);
  const cut = (await stat(job.path)).size > bytes.length;
  const decoded = decode(bytes, cut);
  if (!decoded) throw refused("file-damaged");
  return { decoded, cut };
}

export const readBy = ({ encoding, certain }: Decoded) => ({
  tool: "iconv-lite",
  version: versionOf("iconv-lite"),
  parameters: `encoding=${encoding}${certain ? "" : "; guessed by chardet"}`,
});
