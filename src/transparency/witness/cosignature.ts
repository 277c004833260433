import { readNote, readVkey, verifiedBy } from "../rules/note.ts";

/**
 * Whether the witness of this public key has cosigned the checkpoint (C2SP tlog-cosignature), and when it saw it. Undefined where it has not,
 * or its signature does not hold. Throws `log-malformed` for what is no checkpoint and no key.
 */
export function verifyCosignature(checkpoint: string, vkey: string): { name: string; at: string } | undefined {
  const key = readVkey(vkey);
  if (key.kind !== "cosignature") return undefined;
  const [found] = verifiedBy(readNote(checkpoint), [key]).verified;
  return found?.seconds === undefined ? undefined : { name: key.name, at: new Date(found.seconds * 1000).toISOString() };
}
