import { createHash } from "node:crypto";
import { json } from "node:stream/consumers";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";
import { isShapeRevision, type LedgerReader } from "../registry/index.ts";
import type { TextLayer } from "./rules/parsed.ts";
import { objectsIn } from "./rules/source-body.ts";

export interface FixityReport {
  checked: number;
  /** Bytes read. */
  bytes: number;
  /** One sentence for each object that is missing or is not what was stored: which it is, and of which record. */
  faults: string[];
  /** Objects that no revision names. No damage: an addition that was interrupted leaves them, and takes them up when it is repeated. */
  unnamed: string[];
}

/**
 * Every object that any revision of the ledger names, and every picture of a page that one of its text layers names, by its
 * hash, with the words that say what it is.
 */
export async function objectsOf(ledger: Pick<LedgerReader, "revisionsAfter">, objects: Objects): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  for (let seq = 0; ; ) {
    const revisions = await ledger.revisionsAfter(seq, 500);
    for (const revision of revisions) {
      if (isShapeRevision(revision)) continue;
      const { body } = revision;
      for (const { sha256, what, layer } of objectsIn(body)) {
        if (named.has(sha256)) continue;
        named.set(sha256, `${what} (${body.handle})`);
        if (!layer) continue;
        for (const { page, image } of await pagesOf(objects, sha256)) {
          if (image && !named.has(image.sha256))
            named.set(image.sha256, `the picture of page ${page} of ${layer} (${body.handle})`);
        }
      }
    }
    const last = revisions.at(-1);
    if (!last) return named;
    seq = last.seq;
  }
}

/** The pages of a text layer; none when it cannot be read, which is a fault that is found by its own hash. */
async function pagesOf(objects: Objects, sha256: string): Promise<TextLayer["pages"]> {
  try {
    return ((await json(await objects.get(sha256))) as Partial<TextLayer>).pages ?? [];
  } catch {
    return [];
  }
}

/** Reads every object again, compares it with its name, and looks for every one that is `wanted`. `tell`: how many are done. */
export async function verifyObjects(
  objects: Objects,
  wanted: ReadonlyMap<string, string>,
  tell: (done: number) => void = () => {},
): Promise<FixityReport> {
  const report: FixityReport = { checked: 0, bytes: 0, faults: [], unnamed: [] };
  const seen = new Set<string>();
  for await (const sha256 of objects.list()) {
    seen.add(sha256);
    const actual = await read(objects, sha256);
    report.checked += 1;
    report.bytes += actual.bytes;
    const what = wanted.get(sha256);
    if (actual.sha256 !== sha256) report.faults.push(`${sha256} is damaged: ${what ?? "an object"} ${actual.why}.`);
    else if (!what) report.unnamed.push(sha256);
    tell(report.checked);
  }
  for (const [sha256, what] of wanted) if (!seen.has(sha256)) report.faults.push(`${sha256} is missing: ${what}.`);
  return report;
}

async function read(objects: Objects, sha256: string): Promise<{ sha256: string; bytes: number; why: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of (await objects.get(sha256)) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    const actual = hash.digest("hex");
    return { sha256: actual, bytes, why: `now hashes to ${actual}` };
  } catch (error) {
    const code = error instanceof Problem ? error.code : ((error as NodeJS.ErrnoException).code ?? "error");
    return { sha256: "", bytes, why: `cannot be read (${code})` };
  }
}
