import type { Limits } from "../rules/limits.ts";
import type { Parsed } from "../rules/parsed.ts";
import type { RedactionPlan } from "../rules/redaction.ts";
import { extensionOf } from "../rules/shown.ts";
import { parse } from "./catalogue.ts";
import type { Job } from "./job.ts";
import { asItCame } from "./other.ts";
import { redact } from "./redact.ts";
import { sniff } from "./sniff.ts";
import { workspace } from "./workspace.ts";

/** One file to be read, and the folder for what is made of it. */
export interface Request {
  path: string;
  name: string;
  /** Of the file's bytes. */
  sha256: string;
  folder: string;
  limits: Limits;
  /** Keep the bytes without reading them. */
  asIs: boolean;
  /** Make a copy without this, and read that. */
  redaction?: RedactionPlan;
}

/** Reads one foreign file, in this process. Throws a refusal, or an error of the disk. */
export async function answer({ path, name, sha256, folder, limits, asIs, redaction }: Request): Promise<Parsed> {
  const { mediaType, extensions } = await sniff(path, name);
  const job = { path, name, sha256, mediaType, limits, workspace: workspace(folder, limits.output) };
  if (redaction) return redact(job, folder, redaction);
  const parsed = asIs ? unread(job) : await parse(job);
  const extension = extensionOf(name);
  if (extension !== "" && extensions.length > 0 && !extensions.includes(extension)) {
    parsed.notices.push({ code: "wrong-extension", extension, mediaType });
  }
  return parsed;
}

/** What nobody has looked into is not given out. */
const unread = (job: Job): Parsed => ({ ...asItCame(job), withheld: "unread" });
