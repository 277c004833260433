import { createHash } from "node:crypto";
import type { Objects } from "../../kernel/objects/index.ts";
import { Problem } from "../../kernel/problem.ts";

/** What lies under a name today. `sha256` is empty when it cannot be read to its end; `code` then says why. */
export interface Reading {
  sha256: string;
  bytes: number;
  /** The end of a sentence that begins with what the object is. */
  why: string;
  code?: string;
}

/** Reads an object from its first byte to its last. */
export async function readAgain(objects: Objects, sha256: string): Promise<Reading> {
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
    return { sha256: "", bytes, why: `cannot be read (${code})`, code };
  }
}
