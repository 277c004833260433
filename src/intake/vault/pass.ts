import type { ShredKeys } from "./keys/shred-keys.ts";

const MARK = new TextEncoder().encode("files");

/** Lets who sent a case send its files after it, and nothing else. It is locked with the key of the case, and dies with it. */
export function passOf(keys: ShredKeys, caseId: string): string | undefined {
  const locked = keys.lock(caseId, MARK);
  return locked && `${caseId}.${Buffer.from(locked).toString("base64url")}`;
}

/** The case that a pass is for; undefined when it is none of ours, or the case is gone. */
export function caseOfPass(keys: ShredKeys, pass: string): string | undefined {
  const [caseId = "", locked = ""] = pass.split(".");
  const mark = keys.unlock(caseId, new Uint8Array(Buffer.from(locked, "base64url")));
  return mark && Buffer.from(mark).equals(MARK) ? caseId : undefined;
}
