import type { Limits } from "../rules/limits.ts";
import type { Parsed } from "../rules/parsed.ts";
import { isRefusalCode, type RefusalCode } from "../rules/refusals.ts";
import { extensionOf } from "../rules/shown.ts";
import { parse } from "./catalogue.ts";
import type { Job } from "./job.ts";
import { asItCame } from "./other.ts";
import { sniff } from "./sniff.ts";
import { workspace } from "./workspace.ts";

/** What the parent asks of this process, once. */
export interface Request {
  path: string;
  name: string;
  /** Of the file's bytes. */
  sha256: string;
  folder: string;
  limits: Limits;
  /** Keep the bytes without reading them. */
  asIs: boolean;
}

export type Answer = { parsed: Parsed } | { refused: RefusalCode };

/** The process that reads one foreign file. It knows no secret, no store and no ledger, and is killed when it takes too much. */
process.on("SIGXFSZ", () => {});
process.once("disconnect", () => process.exit(1));
process.once("message", async (request: Request) => {
  const said = await answer(request).catch((error: { code?: string }): Answer => ({ refused: refusalOf(error.code ?? "") }));
  process.send?.(said, () => process.disconnect?.());
});

async function answer({ path, name, sha256, folder, limits, asIs }: Request): Promise<Answer> {
  const { mediaType, extensions } = await sniff(path, name);
  const job = { path, name, sha256, mediaType, limits, workspace: workspace(folder, limits.output) };
  const parsed = asIs ? unread(job) : await parse(job);
  const extension = extensionOf(name);
  if (extension !== "" && extensions.length > 0 && !extensions.includes(extension)) {
    parsed.notices.push({ code: "wrong-extension", extension, mediaType });
  }
  return { parsed };
}

/** What nobody has looked into is not given out. */
const unread = (job: Job): Parsed => ({ ...asItCame(job), withheld: "unread" });

/** Errors of the disk while the file is opened; anything else is the file's fault. */
function refusalOf(code: string): RefusalCode {
  if (isRefusalCode(code)) return code;
  if (code === "EACCES" || code === "EPERM") return "file-forbidden";
  if (code === "ENOENT") return "file-not-found";
  if (code === "EIO") return "file-unreadable";
  return code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "file-damaged";
}
