import { Problem } from "../../kernel/problem.ts";
import { PART_BYTES } from "../rules/limits.ts";
import { encrypterTo } from "./case-key.ts";
import { type Bytes, streamOf } from "./chunks.ts";
import { cutOff, type Lengths, withPadding } from "./padding.ts";

export interface PartLengths extends Lengths {
  /** Bytes of every part but the last; 1 MiB when left out. */
  part?: number;
}

/**
 * Seals a file while it comes, and gives the age file in parts of equal length, the last one shorter. Holds a part in
 * memory and never the whole; asks for more only when the part before was taken. Returns the bytes that came, zeros not counted.
 * When it fails (Problem `file-cut-off`, also when the source breaks; `file-too-large`, `recipient-bad`) the parts given
 * so far open for nobody as a whole, and are to be thrown away.
 */
export async function* sealedParts(
  recipients: readonly string[],
  source: Bytes,
  { part: size = PART_BYTES, ...lengths }: PartLengths = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, number> {
  let came = 0;
  const plain = streamOf(withPadding(source, lengths), (bytes) => {
    came = bytes;
  });
  const reader = (await encrypterTo(recipients).encrypt(plain)).getReader();
  let part = new Uint8Array(size);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw error instanceof Problem ? error : cutOff();
      });
      if (done) break;
      for (let rest = value; rest.length > 0; ) {
        const taken = rest.subarray(0, size - filled);
        part.set(taken, filled);
        filled += taken.length;
        rest = rest.subarray(taken.length);
        if (filled === size) {
          yield part;
          part = new Uint8Array(size);
          filled = 0;
        }
      }
    }
    if (filled > 0) yield part.slice(0, filled);
    return came;
  } finally {
    // Whoever stops taking parts stops the source too.
    void reader.cancel().catch(() => undefined);
  }
}
