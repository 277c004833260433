import mammoth from "mammoth";
import { maskAddresses } from "../rules/addresses.ts";
import { titleFrom, titleInText } from "../rules/titles.ts";
import { facts, known, type Parser } from "./job.ts";
import { pagesOf, writeLayer } from "./layer.ts";
import { wholeFile } from "./reading.ts";
import { versionOf } from "./tool.ts";
import { inspectZip } from "./zip.ts";

/** A Word document. What it would unpack to is measured before it is unpacked. */
export const parseDocx: Parser = async (job) => {
  const core = (await inspectZip(job.path, job.limits, ["docProps/core.xml"])).get("docProps/core.xml")?.toString("utf8") ?? "";
  const buffer = Buffer.from(await wholeFile(job.path, job.limits.whole));
  const { value } = await mammoth.extractRawText({ buffer });
  const text = value.replace(/\n{2}/g, "\n\n");
  const maker = { tool: "mammoth", version: versionOf("mammoth"), parameters: "raw text" };
  const layer = writeLayer(pagesOf(text, job.limits.page), maker, job.limits, job.workspace);
  const creator = property(core, "dc:creator");
  return known(job, {
    material: "other",
    title: titleFrom(property(core, "dc:title")) ?? titleInText(layer.opening),
    ...(creator && !creator.includes("@") && { author: [creator.slice(0, 200)] }),
    languages: layer.languages,
    metadata: facts({
      subject: maskAddresses(property(core, "dc:subject") ?? "").text,
      created: property(core, "dcterms:created"),
      modified: property(core, "dcterms:modified"),
    }),
    teamMetadata: facts({
      lastModifiedBy: property(core, "cp:lastModifiedBy"),
      addressesMasked: layer.masked || undefined,
    }),
    notices: layer.notices,
    ...(layer.masked > 0 && { withheld: "addresses" as const }),
    derived: layer.derived,
  });
};

function property(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{1,2000})</${name}>`).exec(xml)?.[1];
  return found
    ?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[entity] ?? "&")
    .trim();
}
