import { Problem } from "../../kernel/problem.ts";

/** Some three hundred recipients. Who seals to a case may be anybody, and each recipient named costs whoever opens it work. */
const LONGEST = 32_768;

/** Does the header of an age file end soon enough to be looked at? */
export const headerEnds = (start: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(start.subarray(0, LONGEST)).includes("\n--- ");

/** Lets an age file pass once its header has ended; fails when it does not. */
export function withShortHeader(): TransformStream<Uint8Array, Uint8Array> {
  let held: Uint8Array | undefined = new Uint8Array(0);
  return new TransformStream({
    transform(chunk, out) {
      if (!held) return out.enqueue(chunk);
      const longer = new Uint8Array(held.length + chunk.length);
      longer.set(held);
      longer.set(chunk, held.length);
      held = longer;
      if (headerEnds(held)) {
        out.enqueue(held);
        held = undefined;
      } else if (held.length >= LONGEST) throw new Problem("sealed-unreadable", 422, "This is no age file.");
    },
    flush(out) {
      if (held) out.enqueue(held);
    },
  });
}
