import { json } from "node:stream/consumers";
import type { Objects } from "../../kernel/objects/index.ts";
import { isShapeRevision, type LedgerReader } from "../../registry/index.ts";
import type { TextLayer } from "../rules/parsed.ts";
import { objectsIn } from "../rules/source-body.ts";
import { readAgain } from "./reading.ts";

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
  for await (const { found } of namedAfter(ledger, objects, 0)) {
    for (const [sha256, what] of found) if (!named.has(sha256)) named.set(sha256, what);
  }
  return named;
}

/** The same of the revisions after `from`, some hundreds at a time; `seq`: up to which one it has come. */
export async function* namedAfter(
  ledger: Pick<LedgerReader, "revisionsAfter">,
  objects: Objects,
  from: number,
): AsyncGenerator<{ seq: number; found: Map<string, string> }> {
  for (let seq = from; ; ) {
    const revisions = await ledger.revisionsAfter(seq, 500);
    const found = new Map<string, string>();
    for (const revision of revisions) {
      if (isShapeRevision(revision)) continue;
      const { body } = revision;
      for (const { sha256, what, layer } of objectsIn(body)) {
        if (found.has(sha256)) continue;
        found.set(sha256, `${what} (${body.handle})`);
        if (!layer) continue;
        for (const { page, image } of await pagesOf(objects, sha256)) {
          if (image && !found.has(image.sha256))
            found.set(image.sha256, `the picture of page ${page} of ${layer} (${body.handle})`);
        }
      }
    }
    const last = revisions.at(-1);
    if (!last) return;
    seq = last.seq;
    yield { seq, found };
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
    const actual = await readAgain(objects, sha256);
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
