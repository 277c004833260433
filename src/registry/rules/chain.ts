import { sha256 } from "../../kernel/hash.ts";
import type { Revision } from "./record.ts";

/** What the first revision of a ledger names as the hash before it. */
export const GENESIS = "0".repeat(64);

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a revision without its hash. `body` is the body's canonical JSON:
 * the rest is strings and whole numbers with sorted keys, for which JSON.stringify writes the canonical form.
 */
export function revisionHash(revision: Omit<Revision, "hash" | "body" | "act"> & { act: string }, body: string): string {
  const { act, actor, at, previous, reason, record, seq, version } = revision;
  const before = JSON.stringify({ act, actor, at }).slice(0, -1);
  const after = JSON.stringify({ previous, reason, record, seq, version }).slice(1);
  return sha256(`${before},"body":${body},${after}`);
}
