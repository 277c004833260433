import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";
import type { LedgerReader } from "../registry/index.ts";
import { objectsOf } from "./rules/source-body.ts";

export interface ObjectProblem {
  sha256: string;
  state: "missing" | "damaged" | "unknown";
  /** One sentence: what it is, and of which record. */
  what: string;
}

export interface FixityReport {
  objects: number;
  bytes: number;
  /** `unknown` is no damage: an object that no revision names, left by an addition that was interrupted. */
  problems: ObjectProblem[];
}

/**
 * Reads every object again and compares it with its name; and asks for every object that any revision of the ledger names.
 * `tell` is called after each object with how many are done.
 */
export async function verifyObjects(
  objects: Objects,
  ledger: Pick<LedgerReader, "revisionsAfter">,
  tell: (done: number) => void = () => {},
): Promise<FixityReport> {
  const named = await namedBy(ledger);
  const report: FixityReport = { objects: 0, bytes: 0, problems: [] };
  const seen = new Set<string>();
  for await (const sha256 of objects.list()) {
    seen.add(sha256);
    const actual = await read(objects, sha256);
    report.objects += 1;
    report.bytes += actual.bytes;
    const what = named.get(sha256);
    if (actual.sha256 !== sha256)
      report.problems.push({ sha256, state: "damaged", what: `${what ?? "an object"} is not what was stored: ${actual.why}` });
    else if (!what) report.problems.push({ sha256, state: "unknown", what: "no record names this object" });
    tell(report.objects);
  }
  for (const [sha256, what] of named) {
    if (!seen.has(sha256)) report.problems.push({ sha256, state: "missing", what: `${what} is not there` });
  }
  return report;
}

async function namedBy(ledger: Pick<LedgerReader, "revisionsAfter">): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  let seq = 0;
  for (;;) {
    const revisions = await ledger.revisionsAfter(seq, 500);
    for (const { body } of revisions) {
      for (const { sha256, what } of objectsOf(body)) if (!named.has(sha256)) named.set(sha256, `${what} (${body.handle})`);
    }
    const last = revisions.at(-1);
    if (!last) return named;
    seq = last.seq;
  }
}

async function read(objects: Objects, sha256: string): Promise<{ sha256: string; bytes: number; why: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    await pipeline(
      await objects.get(sha256),
      async function* (chunks) {
        for await (const chunk of chunks as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          yield chunk;
        }
      },
      hash,
    );
    const actual = hash.digest("hex");
    return { sha256: actual, bytes, why: `its bytes hash to ${actual.slice(0, 12)}…` };
  } catch (error) {
    const code = error instanceof Problem ? error.code : ((error as NodeJS.ErrnoException).code ?? "error");
    return { sha256: "", bytes, why: `it cannot be read (${code})` };
  }
}
