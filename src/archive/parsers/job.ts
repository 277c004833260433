import type { Limits } from "../rules/limits.ts";
import type { Parsed } from "../rules/parsed.ts";
import type { Workspace } from "./workspace.ts";

/** One file to be read, as the parsers see it. */
export interface Job {
  path: string;
  name: string;
  sha256: string;
  mediaType: string;
  limits: Limits;
  workspace: Workspace;
  /** Pages (from 0) that are pictures of words whatever the others are: they are recognised. */
  pictures?: ReadonlySet<number>;
}

export type Parser = (job: Job) => Promise<Parsed>;

/** A file of which nothing is known yet but its type: parsers fill in what they find. */
export const known = (job: Job, found: Partial<Parsed> & Pick<Parsed, "material">): Parsed => ({
  mediaType: job.mediaType,
  languages: [],
  metadata: {},
  teamMetadata: {},
  notices: [],
  derived: [],
  pictures: [],
  attachments: [],
  ...found,
});

/** Only what is there, as short texts. */
export function facts(found: Record<string, unknown>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(found)) {
    if (value === undefined || value === null || value === "") continue;
    const text = value instanceof Date ? dateText(value) : typeof value === "object" ? JSON.stringify(value) : String(value);
    const short = text?.replace(/\s+/g, " ").trim().slice(0, 1000).toWellFormed();
    if (short) out[key] = short;
  }
  return out;
}

const dateText = (date: Date): string | undefined => (Number.isNaN(date.getTime()) ? undefined : date.toISOString());
