import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { openObjects } from "../../kernel/objects/index.ts";
import { Problem } from "../../kernel/problem.ts";

/** Another place that has the same objects. What it gives is believed only when it hashes to its name. */
export interface Mirror {
  /** The bytes, or undefined where it does not have them. Rejects when it cannot be asked. */
  get(sha256: string): Promise<Readable | undefined>;
}

/** Milliseconds that another monitor may keep silent. */
const PATIENCE = 60_000;

/** A folder of objects (or of the data they lie in), `s3://…`, or the address of another monitor. */
export async function openMirror(address: string): Promise<Mirror> {
  if (address.startsWith("s3://")) {
    const store = await openObjects({ kind: "s3", url: address, setting: "VIGIE_MIRROR" });
    return { get: async (sha256) => ((await store.size(sha256)) === undefined ? undefined : store.get(sha256)) };
  }
  return /^https?:/.test(address) ? ofMonitor(address.replace(/\/(?:o\/?)?$/, "")) : ofFolder(resolve(address));
}

const ofFolder = (folder: string): Mirror => ({
  async get(sha256) {
    for (const root of [folder, join(folder, "objects")]) {
      const path = join(root, sha256.slice(0, 2), sha256);
      if ((await stat(path).catch(() => undefined))?.isFile()) return createReadStream(path);
    }
    return undefined;
  },
});

const ofMonitor = (base: string): Mirror => ({
  async get(sha256) {
    const patience = patienceOf(PATIENCE);
    try {
      // It was chosen by its address: nobody else is asked in its name.
      const answer = await fetch(`${base}/o/${sha256}`, { redirect: "error", signal: patience.signal });
      if (answer.ok && answer.body) return Readable.from(heardFrom(answer.body, patience));
      await answer.body?.cancel();
      patience.end();
      if (answer.status === 404 || answer.status === 410) return undefined;
      throw unanswered(`status ${answer.status}`);
    } catch (error) {
      patience.end();
      throw error instanceof Problem ? error : unanswered("no answer");
    }
  },
});

/** Ends when nothing was heard for so long. */
function patienceOf(milliseconds: number) {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), milliseconds);
  return { signal: silence.signal, heard: () => void timer.refresh(), end: () => clearTimeout(timer) };
}

async function* heardFrom(body: ReadableStream<Uint8Array>, patience: ReturnType<typeof patienceOf>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      patience.heard();
      yield chunk;
    }
  } catch {
    throw unanswered("it broke off");
  } finally {
    patience.end();
  }
}

const unanswered = (why: string): Problem =>
  new Problem("mirror-unreachable", 503, `The mirror of the objects does not give them (${why}). Check VIGIE_MIRROR.`);
