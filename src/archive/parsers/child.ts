import type { Parsed } from "../rules/parsed.ts";
import { isRefusalCode, type RefusalCode } from "../rules/refusals.ts";
import { answer, type Request } from "./answer.ts";

export type Answer = { parsed: Parsed } | { refused: RefusalCode | "redaction-impossible" };

/** The process that reads one foreign file. It knows no secret, no store and no ledger, and is killed when it takes too much. */
process.on("SIGXFSZ", () => {});
process.once("disconnect", () => process.exit(1));
process.once("message", async (request: Request) => {
  const said = await answer(request).then(
    (parsed): Answer => ({ parsed }),
    (error: { code?: string }): Answer => ({ refused: refusalOf(error.code ?? "") }),
  );
  process.send?.(said, () => process.disconnect?.());
});

/** Errors of the disk while the file is opened; anything else is the file's fault. */
function refusalOf(code: string): RefusalCode | "redaction-impossible" {
  if (isRefusalCode(code) || code === "redaction-impossible") return code;
  if (code === "EACCES" || code === "EPERM") return "file-forbidden";
  if (code === "ENOENT") return "file-not-found";
  if (code === "EIO") return "file-unreadable";
  return code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "file-damaged";
}
