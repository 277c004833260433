import { maskAddresses } from "../rules/addresses.ts";
import type { Derived } from "../rules/parsed.ts";
import type { Decoded } from "./encoding.ts";
import type { Job } from "./job.ts";

/** The same file in UTF-8 with personal addresses masked: what readers get instead of the original. */
export function cleanText(job: Job, decoded: Decoded): Derived[] {
  const file = job.workspace.write("clean", maskAddresses(decoded.text).text);
  return [
    {
      kind: "clean",
      file,
      mediaType: `${job.mediaType}; charset=utf-8`,
      tool: "vigie",
      version: "1",
      parameters: "addresses masked",
    },
  ];
}
