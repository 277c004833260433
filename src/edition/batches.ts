import { text } from "node:stream/consumers";
import type { Objects } from "../kernel/objects/index.ts";
import { Problem } from "../kernel/problem.ts";
import { isShapeRevision, type LedgerReader, readRevision, type WrittenRevision } from "../registry/index.ts";
import { holds, type Scope } from "./rules/scope.ts";
import type { Batch } from "./store/batch.ts";
import type { Meta } from "./store/meta.ts";
import type { Parcel } from "./store/parcel.ts";
import type { Thread } from "./threads/thread.ts";

/** What an edition is made from. Reading the ledger and the objects is all it takes. */
export interface Sources {
  ledger: LedgerReader;
  objects: Objects;
  scope?: Scope;
}

const REVISIONS = 300;
/** Text of files in one batch, in bytes: what is held in memory at once. */
const TEXT = 24 * 1024 * 1024;
/** A text layer larger than this is kept and can be fetched, but is not searched. */
const LARGEST_LAYER = 200 * 1024 * 1024;

/** Feeds the writing thread until it has all revisions up to `upTo` (the end, unless given). Answers where the edition then stands. */
export async function feed(
  { ledger, objects, scope = "public" }: Sources,
  writer: Thread,
  onProgress: (done: number, total: number) => void = () => {},
  upTo?: number,
): Promise<Meta> {
  let meta = await writer.call<Meta>("meta");
  const end = async (): Promise<number> => upTo ?? (await ledger.maxSeq());
  const read = (after: number, total: number) => ledger.writtenAfter(after, Math.min(REVISIONS, total - after));
  let total = await end();
  let revisions = meta.seq < total ? await read(meta.seq, total) : [];
  while (revisions.length > 0) {
    // While one batch is being written, the next is read.
    let writing: Promise<Meta> | undefined;
    for await (const batch of batches(revisions, objects, scope)) {
      if (writing) meta = await writing;
      writing = writer.call<Meta>("apply", batch);
      writing.catch(() => {});
    }
    const reached = revisions.at(-1)?.seq ?? total;
    total = await end();
    const next = reached < total ? await read(reached, total) : [];
    if (writing) meta = await writing;
    onProgress(meta.seq, total);
    // When another process writes the same file it may be further.
    revisions = meta.seq === reached ? next : meta.seq < total ? await read(meta.seq, total) : [];
  }
  return meta;
}

/**
 * Feeds a new file with all revisions up to `upTo` (the end, unless given): one thread prepares, another writes what was
 * prepared before, and here the next are read.
 */
export async function feedNew(
  { ledger, objects, scope = "public" }: Sources,
  preparer: Thread,
  writer: Thread,
  onProgress: (done: number, total: number) => void = () => {},
  upTo?: number,
): Promise<void> {
  const total = upTo ?? (await ledger.maxSeq());
  // Everything is derived as the monitor is shaped in the end: that is what an edition which followed has come to.
  await preparer.call("shape", await ledger.shape(total));
  const write = async (parcel: Promise<Parcel>, before: Promise<void>): Promise<void> => {
    const ready = await parcel;
    await before;
    onProgress((await writer.call<Meta>("store", ready)).seq, total);
  };
  let [earlier, written] = [Promise.resolve(), Promise.resolve()];
  for (let seq = 0; seq < total; ) {
    const revisions = await ledger.writtenAfter(seq, Math.min(REVISIONS, total - seq));
    if (revisions.length === 0) break;
    for await (const batch of batches(revisions, objects, scope)) {
      const next = write(preparer.call<Parcel>("prepare", batch), written);
      next.catch(() => {});
      // One is being prepared and one written: more would only lie in memory.
      await earlier;
      [earlier, written] = [written, next];
    }
    seq = revisions.at(-1)?.seq ?? total;
  }
  await written;
}

/** Cuts revisions into batches that fit into memory with the text of their files. */
async function* batches(revisions: readonly WrittenRevision[], objects: Objects, scope: Scope): AsyncGenerator<Batch> {
  let batch: Batch = { revisions: [], layers: [] };
  let size = 0;
  for (const revision of revisions) {
    for (const sha256 of layersOf(revision, scope)) {
      const bytes = (await objects.size(sha256)) ?? 0;
      if (bytes > LARGEST_LAYER) continue;
      if (size > 0 && size + bytes > TEXT && batch.revisions.length > 0) {
        yield batch;
        batch = { revisions: [], layers: [] };
        size = 0;
      }
      const json = await read(objects, sha256);
      if (json !== undefined) batch.layers.push([sha256, json]);
      size += bytes;
    }
    batch.revisions.push(revision);
  }
  if (batch.revisions.length > 0) yield batch;
}

interface WithDerivations {
  derivations?: { kind?: string; sha256?: string }[];
}

function layersOf(written: WrittenRevision, scope: Scope): string[] {
  // Most have no text layer, and are not read here.
  if (!written.body.includes('"kind":"text"')) return [];
  const revision = readRevision(written);
  if (isShapeRevision(revision)) return [];
  const { body } = revision;
  if (body.type !== "source" || !holds(scope, body)) return [];
  const files = (body.fields.files as WithDerivations[] | undefined) ?? [];
  return files.flatMap((file) =>
    (file.derivations ?? []).flatMap(({ kind, sha256 }) => (kind === "text" && sha256 ? [sha256] : [])),
  );
}

async function read(objects: Objects, sha256: string): Promise<string | undefined> {
  try {
    return await text(await objects.get(sha256));
  } catch (error) {
    if (error instanceof Problem && error.code === "object-not-found") return undefined;
    throw error;
  }
}
